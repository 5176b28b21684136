package org.dateline.extraction.statements;

import java.util.ArrayList;
import java.util.List;

/**
 * Attributions that print alone makes plain, without a verb: a quotation with a dash and a name
 * under it, as of a letter or a motto, and the paragraphs of a transcript, each with its speaker in
 * capitals before a colon.
 */
final class PrintedAttributions {
  private static final int LONGEST_NAME = 8; // tokens
  private static final int FEWEST_LABELS = 2; // one alone may be a heading
  private static final int CAPITALS = 4; // see Words.shape
  static final Attribution.Sureness SURE = new Attribution.Sureness(9, 1, 1, 1);

  private final CueMarks marks;
  private final Passage passage;

  PrintedAttributions(CueMarks marks) {
    this.marks = marks;
    this.passage = marks.passage();
  }

  /** All of them, by head; none stands in another. */
  List<Attribution> find() {
    List<Attribution> signed = new ArrayList<>();
    List<Attribution> labelled = new ArrayList<>();
    for (int token = 1; token < passage.size() - 1; token++) {
      if (passage.isDash(token) && isSigned(token)) {
        signed.add(signed(token));
      } else if (passage.token(token).form().equals(":") && isLabel(token)) {
        labelled.add(labelled(token));
      }
    }
    List<Attribution> printed =
        new ArrayList<>(labelled.size() >= FEWEST_LABELS && signed.isEmpty() ? labelled : signed);
    Headlines.find(marks)
        .filter(headline -> printed.stream().noneMatch(one -> one.head() == headline.head()))
        .ifPresent(headline -> printed.add(0, headline));
    return printed;
  }

  /** Whether a quotation closes before the dash and a name alone ends the paragraph after it. */
  private boolean isSigned(int dash) {
    int last = paragraphEnd(dash);
    if (!passage.isMark(dash - 1) || passage.quotation(dash - 1) < 0 || last == dash) {
      return false;
    }
    if (passage.quotation(dash) >= 0 || last - dash > LONGEST_NAME) {
      return false;
    }
    return isName(dash + 1, last);
  }

  private boolean isName(int first, int last) {
    boolean any = false;
    for (int token = first; token <= last; token++) {
      boolean word = !passage.isPunctuation(token);
      if (word && passage.shape(token) < CAPITALS) {
        return false;
      }
      any |= word;
    }
    return any;
  }

  private Attribution signed(int dash) {
    int number = passage.quotation(dash - 1);
    int first = dash - 1;
    while (first > 0 && passage.quotation(first - 1) == number) {
      first--;
    }
    TokenRange name = trimmed(dash + 1, paragraphEnd(dash));
    return new Attribution(
        dash, new TokenRange(dash, dash), name, List.of(trimmed(first, dash - 1)), SURE);
  }

  /** Whether the paragraph begins with words in capitals alone, then this colon, then more. */
  private boolean isLabel(int colon) {
    int first = paragraphStart(colon);
    int words = 0;
    for (int token = first; token < colon; token++) {
      if (!passage.isPunctuation(token)) {
        words++;
        if (!isCapital(token)) {
          return false;
        }
      }
    }
    return words > 0 && words <= LONGEST_NAME / 2 && passage.nextWord(colon) <= paragraphEnd(colon);
  }

  /** Whether a word is in capitals, or a single one, as Q and A. */
  private boolean isCapital(int token) {
    int shape = passage.shape(token);
    return shape == CAPITALS || shape > CAPITALS && passage.token(token).form().length() == 1;
  }

  private Attribution labelled(int colon) {
    TokenRange who = trimmed(paragraphStart(colon), colon - 1);
    TokenRange words = trimmed(colon + 1, paragraphEnd(colon));
    return new Attribution(colon, new TokenRange(colon, colon), who, List.of(words), SURE);
  }

  private TokenRange trimmed(int first, int last) {
    return new TokenRange(passage.nextWord(first), passage.lastWord(last));
  }

  private int paragraphStart(int token) {
    int at = token;
    while (at > 0 && passage.paragraph(at - 1) == passage.paragraph(token)) {
      at--;
    }
    return at;
  }

  private int paragraphEnd(int token) {
    int at = token;
    while (passage.inside(at + 1) && passage.paragraph(at + 1) == passage.paragraph(token)) {
      at++;
    }
    return at;
  }
}
