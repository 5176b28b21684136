package org.dateline.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;

/** Words that keep their full stop, and what that stop means. Immutable. */
final class Abbreviations {
  private static final int LONGEST = 12; // letters and stops

  /** What may follow an abbreviation. */
  enum Kind {
    /** A name follows; never the end of a sentence. */
    TITLE,
    /** A place; may end a sentence. */
    PLACE,
    /** A month or a day; a figure follows. */
    MONTH,
    /** A figure follows. */
    NUMBER,
    /** The sentence goes on. */
    INSIDE,
    /** May end a sentence. */
    END,
    /** One capital: part of a name. */
    INITIAL
  }

  private final Map<String, Kind> kinds = new HashMap<>();

  Abbreviations(KnowledgePack knowledge) {
    for (Lexicon.Row row : knowledge.lexicon("en/lexicon/abbreviation.tsv").rows()) {
      kinds.put(row.get("form"), row.get("kind", Kind.class));
    }
  }

  /** The kind of the word from {@code start} to its full stop just before {@code end}. */
  Optional<Kind> kind(String text, int start, int end) {
    int length = end - start;
    if (length < 2 || text.charAt(end - 1) != '.') {
      return Optional.empty();
    }
    if (length == 2) {
      return Character.isUpperCase(text.charAt(start))
          ? Optional.of(Kind.INITIAL)
          : Optional.ofNullable(kinds.get(text.substring(start, end)));
    }
    if (length > LONGEST) {
      return Optional.empty();
    }
    Kind listed = kinds.get(text.substring(start, end));
    return listed == null && isSpelled(text, start, end)
        ? Optional.of(Kind.END)
        : Optional.ofNullable(listed);
  }

  /** Single letters, each with its stop: {@code C.D.U.} */
  private static boolean isSpelled(String text, int start, int end) {
    for (int at = start; at < end; at += 2) {
      if (!Character.isLetter(text.charAt(at)) || at + 1 >= end || text.charAt(at + 1) != '.') {
        return false;
      }
    }
    return true;
  }
}
