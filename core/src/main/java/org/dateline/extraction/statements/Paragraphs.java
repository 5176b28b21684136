package org.dateline.extraction.statements;

import java.util.ArrayList;
import java.util.List;

/** Ranges of tokens against the ends of paragraphs: no piece of a content reaches over one. */
public final class Paragraphs {
  private Paragraphs() {}

  /** The parts of a range that lie in one paragraph each, without punctuation at the cuts. */
  static List<TokenRange> cut(Passage passage, TokenRange range) {
    List<TokenRange> parts = new ArrayList<>();
    int first = range.first();
    for (int token = range.first(); token <= range.last(); token++) {
      boolean last = token == range.last();
      if (last || passage.paragraph(token + 1) != passage.paragraph(token)) {
        int from = passage.nextWord(first);
        int to = last ? token : passage.lastWord(token);
        if (from <= to) {
          parts.add(new TokenRange(from, to));
        }
        first = token + 1;
      }
    }
    return parts.size() < 2 ? List.of(range) : parts;
  }

  /** Whether nothing but punctuation and the end of a paragraph stand between two ranges. */
  public static boolean continues(Passage passage, TokenRange range, TokenRange next) {
    return range.last() < next.first()
        && passage.paragraph(range.last()) != passage.paragraph(next.first())
        && passage.nextWord(range.last() + 1) == passage.nextWord(next.first());
  }
}
