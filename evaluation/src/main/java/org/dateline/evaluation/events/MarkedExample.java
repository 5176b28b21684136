package org.dateline.evaluation.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.EventType;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The example of a frame, its marks taken out: who does it and to whom, or nobody.
 *
 * @param where the frame's row
 * @param pair the sentence with what was marked
 */
record MarkedExample(String where, GoldPair pair) {

  /** The examples of all frames of a knowledge pack, in the order of types and rows. */
  static List<MarkedExample> all(KnowledgePack knowledge) {
    List<MarkedExample> examples = new ArrayList<>();
    for (EventType type : EventType.values()) {
      String file = "en/event/" + type.name().toLowerCase(Locale.ROOT) + ".tsv";
      for (Lexicon.Row row : knowledge.lexicon(file).rows()) {
        examples.add(new MarkedExample(row.where(), read(row.get("example"), row.where(), type)));
      }
    }
    return examples;
  }

  /** Marks look like {@code [a:The envoy] met [r:the king]}. */
  private static GoldPair read(String marked, String id, EventType type) {
    StringBuilder plain = new StringBuilder();
    Span actor = null;
    Span recipient = null;
    int open = 0;
    char kind = ' ';
    for (int at = 0; at < marked.length(); at++) {
      char next = marked.charAt(at);
      if (next == '[' && at + 2 < marked.length()) {
        kind = marked.charAt(at + 1);
        open = plain.length();
        at += 2;
      } else if (next == ']') {
        Span span = new Span(open, plain.length());
        actor = first(actor, span, kind == 'a');
        recipient = first(recipient, span, kind == 'r');
      } else {
        plain.append(next);
      }
    }
    return new GoldPair(id, plain.toString(), actor, recipient, GoldPair.name(type));
  }

  private static @Nullable Span first(@Nullable Span known, Span span, boolean apt) {
    return known == null && apt ? span : known;
  }
}
