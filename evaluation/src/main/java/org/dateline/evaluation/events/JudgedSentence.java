package org.dateline.evaluation.events;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.evaluation.Bundled;
import org.dateline.evaluation.JsonRows;
import org.dateline.evaluation.statements.StatementCorpus;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.Article;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A sentence of {@code articles/syria}, {@code statements/train}, {@code places} or {@code stories}
 * with all events in it, judged by reading. The list holds places in the text and codes alone, no
 * words.
 *
 * @param span where the sentence stands
 * @param deeds its events, those the reader would not judge included
 */
record JudgedSentence(Span span, List<Deed> deeds) {
  private static final List<String> NAMED = // texts with an id of their own
      List.of("articles/syria.jsonl", "places/geowebnews-dev.jsonl", "places/tr-news.jsonl");

  private static final String STORIES = "stories/dev.jsonl"; // known by their rows
  private static final String TEXTS = "statements/train.jsonl"; // known by their rows too
  private static final String ANY = "*";
  private static final String NONE = "-";
  private static final String LEFT_OPEN = "SKIP";

  JudgedSentence {
    deeds = List.copyOf(deeds);
  }

  /**
   * The parties or places that are right for one event.
   *
   * @param any whether whatever is told is right
   * @param none whether telling nobody is right
   * @param words where the words stand one of which whatever is told must hold
   */
  record Answer(boolean any, boolean none, Set<Integer> words) {
    private static Answer parse(String cell) {
      Set<Integer> words = new HashSet<>();
      List<String> parts = cell.isEmpty() ? List.of() : List.of(cell.split(" "));
      for (String part : parts) {
        if (!part.equals(ANY) && !part.equals(NONE)) {
          words.add(Integer.parseInt(part));
        }
      }
      return new Answer(parts.contains(ANY), parts.contains(NONE), Set.copyOf(words));
    }

    /** Whether one of the words stands in this span. */
    boolean isIn(Span span) {
      return words.stream().anyMatch(word -> word >= span.start() && word < span.end());
    }

    /** Whether these are right, all of them. */
    boolean holds(List<Span> told) {
      return any || (told.isEmpty() ? none : told.stream().allMatch(this::isIn));
    }
  }

  /**
   * One event.
   *
   * @param trigger where the word begins that names it
   * @param types types that are right; none where the reader left it open whether it is an event
   * @param statuses R for real, P for planned, H for open, N for none
   */
  record Deed(
      int trigger,
      Set<String> types,
      Set<String> statuses,
      Answer actors,
      Answer recipients,
      Answer places) {
    /** Whether the reader left open whether it is an event. */
    boolean isOpen() {
      return types.isEmpty();
    }
  }

  /** The judged sentences of an article. */
  record Judged(Article article, List<JudgedSentence> sentences) {}

  /** Whether the deed with a trigger in this span was judged; null where there is none. */
  @Nullable Deed at(Span trigger) {
    for (Deed deed : deeds) {
      if (deed.trigger() >= trigger.start() && deed.trigger() < trigger.end()) {
        return deed;
      }
    }
    return null;
  }

  /** The sentences of one list. */
  static List<Judged> read(Path corpora, String list) {
    Map<String, Map<Span, List<Deed>>> all = new LinkedHashMap<>();
    for (Lexicon.Row row : Bundled.table(JudgedSentence.class, list).rows()) {
      Span span = new Span(number(row, "start"), number(row, "end"));
      List<Deed> deeds =
          all.computeIfAbsent(row.get("article"), id -> new LinkedHashMap<>())
              .computeIfAbsent(span, sentence -> new ArrayList<>());
      if (!row.get("trigger").equals(NONE)) {
        deeds.add(deed(row));
      }
    }
    Map<String, Article> articles = articles(corpora);
    List<Judged> judged = new ArrayList<>();
    all.forEach((id, spans) -> {
      Article article = articles.get(id);
      if (article != null) {
        List<JudgedSentence> sentences = new ArrayList<>();
        spans.forEach((span, deeds) -> sentences.add(new JudgedSentence(span, deeds)));
        judged.add(new Judged(article, sentences));
      }
    });
    return judged;
  }

  private static Deed deed(Lexicon.Row row) {
    Set<String> types = words(row.get("types"));
    return new Deed(
        number(row, "trigger"),
        types.contains(LEFT_OPEN) ? Set.of() : types,
        words(row.get("statuses")),
        Answer.parse(row.get("actors")),
        Answer.parse(row.get("recipients")),
        Answer.parse(row.get("places")));
  }

  private static Set<String> words(String cell) {
    return Set.of(cell.split(" "));
  }

  private static int number(Lexicon.Row row, String column) {
    return Integer.parseInt(row.get(column));
  }

  /** The articles of the corpora: by their own ids, or by file and row where a file has none. */
  private static Map<String, Article> articles(Path corpora) {
    Map<String, Article> articles = new HashMap<>();
    for (String file : NAMED) {
      for (JsonNode row : JsonRows.of(corpora.resolve(file))) {
        String id = row.path("id").asString();
        articles.put(id, article(id, row));
      }
    }
    List<JsonNode> stories = JsonRows.of(corpora.resolve(STORIES));
    for (int row = 0; row < stories.size(); row++) {
      String id = "stories-" + row;
      articles.put(id, article(id, stories.get(row)));
    }
    List<Article> texts = StatementCorpus.texts(corpora.resolve(TEXTS));
    for (int row = 0; row < texts.size(); row++) {
      articles.put("train-" + row, texts.get(row));
    }
    return articles;
  }

  private static Article article(String id, JsonNode row) {
    String day = row.path(row.has("published") ? "published" : "date").asString();
    return GoldPair.article(id, row.path("text").asString(), day);
  }
}
