package org.dateline.extraction.statements;

import java.util.HashMap;
import java.util.Map;
import org.dateline.model.EntityKind;
import org.dateline.model.Token.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Whether words before a colon name somebody who speaks: "Minister: taxes to rise" does, a topic
 * ("Ferry disaster: families wait") or a link ("READ MORE: …") does not. Immutable once it is made.
 */
final class Labels {
  private static final int FEWEST_TURNS = 2; // of one speaker in a transcript

  private final CueMarks marks;
  private final Passage passage;
  private final Map<String, Integer> turns = new HashMap<>();

  Labels(CueMarks marks) {
    this.marks = marks;
    this.passage = marks.passage();
    for (int token = 1; token < passage.size(); token++) {
      TokenRange label = isColon(token) ? before(token) : null;
      if (label != null) {
        turns.merge(words(label), 1, Integer::sum);
      }
    }
  }

  /** Whether an attribution is none by a label, or one by a label that names somebody. */
  boolean allow(Attribution one) {
    TokenRange source = one.source();
    TokenRange label = isColon(one.head()) ? before(one.head()) : null;
    if (label == null || source == null || source.last() > one.head() || isQuoted(one)) {
      return true;
    }
    return names(source)
        || marks.isCue(source.last())
        || turns.getOrDefault(words(label), 0) >= FEWEST_TURNS && isName(source);
  }

  private boolean isColon(int token) {
    return passage.token(token).form().equals(":");
  }

  /** The words from the beginning of the paragraph to a colon, or null where a sentence ends. */
  private @Nullable TokenRange before(int colon) {
    int first = passage.sentenceOf(colon).first();
    boolean opens = first == 0 || passage.paragraph(first - 1) != passage.paragraph(first);
    return opens && first < colon ? new TokenRange(first, colon - 1) : null;
  }

  private String words(TokenRange label) {
    StringBuilder words = new StringBuilder();
    for (int token = label.first(); token <= label.last(); token++) {
      words.append(passage.lower(token)).append(' ');
    }
    return words.toString();
  }

  /** Whether a party stands at the end of the words, or a person at their beginning. */
  private boolean names(TokenRange source) {
    return passage.isParty(source.last())
        || passage.entity(source.first()) == EntityKind.PERSON.ordinal()
        || passage.is(source.last(), Tag.PRON);
  }

  private boolean isName(TokenRange source) {
    for (int token = source.first(); token <= source.last(); token++) {
      if (passage.is(token, Tag.VERB) || passage.is(token, Tag.ADP)) {
        return false;
      }
    }
    return true;
  }

  private boolean isQuoted(Attribution one) {
    return one.content().stream()
        .anyMatch(piece -> passage.quoted(piece.first(), piece.last()) > 0);
  }
}
