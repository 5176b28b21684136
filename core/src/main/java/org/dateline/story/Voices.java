package org.dateline.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.Article;
import org.dateline.model.Citation;
import org.dateline.model.Origin;
import org.dateline.model.Reading;
import org.dateline.model.Statement;
import org.dateline.model.Story;
import org.dateline.story.StorySources.Named;

/**
 * Who says what in a story: its statements by speaker, each speaker under one name, what reprints
 * repeat told once. Statements within another's content are left to that one. Thread-safe.
 */
public final class Voices {
  private final SourceWords words;

  public Voices(KnowledgePack knowledge) {
    this.words = new SourceWords(knowledge);
  }

  /**
   * One speaker of a story.
   *
   * @param name usual name in the story; empty for statements that name nobody
   * @param said the statements, latest first; at least one
   */
  public record Voice(String name, List<Said> said) {}

  /**
   * One statement and the article it stands in, the earliest of its origin that has it.
   *
   * @param article the article
   * @param statement the statement
   */
  public record Said(Article article, Statement statement) {
    /** What was said, its pieces joined by an ellipsis. */
    public String words() {
      return statement.content().stream().map(Citation::quote).collect(Collectors.joining(" … "));
    }
  }

  /** The speakers of a story, those with most statements first. Other readings are left out. */
  public List<Voice> of(Story story, List<Reading> readings) {
    Map<String, Reading> byId = new HashMap<>();
    readings.forEach(reading -> byId.putIfAbsent(reading.article().id(), reading));
    List<Reading> members =
        story.articles().stream().filter(byId::containsKey).map(byId::get).toList();
    Gathering gathering = new Gathering(StorySources.of(members, words));
    for (Origin origin : story.origins()) {
      Set<String> told = new HashSet<>();
      for (String article : origin.articles()) {
        Reading reading = byId.get(article);
        if (reading != null) {
          gathering.add(reading, told);
        }
      }
    }
    return gathering.voices();
  }

  /** The statements met so far, by speaker. */
  private record Gathering(
      StorySources sources, Map<String, List<Said>> said, Map<String, String> names) {
    Gathering(StorySources sources) {
      this(sources, new LinkedHashMap<>(), new HashMap<>());
    }

    void add(Reading reading, Set<String> told) {
      for (Statement statement : reading.statements()) {
        Said each = new Said(reading.article(), statement);
        if (statement.within() == null && !each.words().isBlank()) {
          add(each, sources.behind(statement, reading), told);
        }
      }
    }

    private void add(Said each, Optional<Named> source, Set<String> told) {
      String key = source.map(Named::key).orElse("");
      if (told.add(key + "\n" + folded(each.words()))) {
        names.put(key, source.map(Named::display).orElse(""));
        said.computeIfAbsent(key, first -> new ArrayList<>()).add(each);
      }
    }

    List<Voice> voices() {
      return said.entrySet().stream()
          .map(entry -> voice(names.getOrDefault(entry.getKey(), ""), entry.getValue()))
          .sorted(MOST_FIRST)
          .toList();
    }

    private static Voice voice(String name, List<Said> said) {
      return new Voice(name, said.stream().sorted(LATEST_FIRST).toList());
    }
  }

  /** Letters and digits only: reprints change quotation marks and dashes. */
  private static String folded(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static final Comparator<Said> LATEST_FIRST =
      Comparator.comparing(Said::article, Chronology.ARTICLES)
          .reversed()
          .thenComparing(said -> said.statement().citations().getFirst().span());

  private static final Comparator<Voice> MOST_FIRST =
      Comparator.comparing((Voice voice) -> voice.name().isEmpty())
          .thenComparing(voice -> -voice.said().size())
          .thenComparing(Voice::name);
}
