package org.dateline.evaluation.events;

import java.nio.file.Path;
import java.util.List;
import org.dateline.evaluation.JsonRows;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Moment;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A sentence with a marked actor and recipient and the type of what the one does to the other.
 *
 * @param id id in the corpus
 * @param text the sentence
 * @param actor where the actor stands, or null when none is marked
 * @param recipient where the recipient stands, or null when none is marked
 * @param type PLOVER type, with {@code YIELD} for CONCEDE and RETREAT
 */
record GoldPair(
    String id, String text, @Nullable Span actor, @Nullable Span recipient, String type) {
  private static final String NOBODY = "a recipient"; // how the corpus fills an empty recipient

  static List<GoldPair> read(Path file) {
    return JsonRows.of(file).stream().map(GoldPair::of).toList();
  }

  private static GoldPair of(JsonNode row) {
    String text = row.path("text").asString();
    Span actor = find(text, row.path("actor").asString(), null);
    String named = row.path("recipient").asString();
    Span recipient = named.equals(NOBODY) ? null : find(text, named, actor);
    return new GoldPair(
        row.path("id").asString(), text, actor, recipient, row.path("event").asString());
  }

  /** The first place where the words stand whole, outside of what is taken; else anywhere. */
  private static @Nullable Span find(String text, String words, @Nullable Span taken) {
    Span any = null;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      Span span = new Span(at, at + words.length());
      boolean whole = isEdge(text, span.start() - 1) && isEdge(text, span.end());
      if (whole && (taken == null || !taken.overlaps(span))) {
        return span;
      }
      any = any == null ? span : any;
    }
    return any;
  }

  private static boolean isEdge(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  /** An article of this one sentence. */
  Article article() {
    return article(id, text);
  }

  /** An article of one paragraph. */
  static Article article(String id, String words) {
    return article(id, words, "");
  }

  /** An article of one paragraph, of this day where one is given. */
  static Article article(String id, String words, String day) {
    Text text = Text.of(words);
    Article.Heading heading = Article.Heading.of("", "en");
    return new Article(
        id,
        Moment.parse(day).map(heading::withPublished).orElse(heading),
        text,
        List.of(Block.of(Block.Kind.PARAGRAPH, text.whole())),
        List.of(),
        List.of());
  }

  /** The type as this corpus writes it. */
  static String name(org.dateline.model.EventType type) {
    return switch (type) {
      case CONCEDE, RETREAT -> "YIELD";
      default -> type.name();
    };
  }
}
