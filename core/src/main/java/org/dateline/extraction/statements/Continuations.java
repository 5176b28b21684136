package org.dateline.extraction.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives a paragraph that is nothing but a quotation to the one who was quoted in the paragraph
 * before: newspapers name a speaker once and let the words run on.
 */
final class Continuations {
  private static final int FEWEST_WORDS = 4;

  private final Passage passage;
  private final List<Attribution> all;
  private final boolean[] taken;

  Continuations(Passage passage, List<Attribution> all) {
    this.passage = passage;
    this.all = new ArrayList<>(all);
    this.taken = new boolean[passage.size()];
    for (Attribution each : all) {
      take(each.cue());
      TokenRange source = each.source();
      if (source != null) {
        take(source);
      }
      each.content().forEach(this::take);
    }
  }

  private void take(TokenRange range) {
    Arrays.fill(taken, range.first(), range.last() + 1, true);
  }

  /** The attributions, some with pieces more. */
  List<Attribution> join() {
    int holder = Passage.NONE; // who was quoted last in the paragraph before
    int first = 0;
    while (first < passage.size()) {
      int last = first;
      while (passage.inside(last + 1) && passage.paragraph(last + 1) == passage.paragraph(first)) {
        last++;
      }
      if (!isLone(first, last)) {
        holder = lastQuoted(first, last);
      } else if (holder >= 0) {
        TokenRange piece = new TokenRange(passage.nextWord(first), passage.lastWord(last));
        all.set(holder, all.get(holder).withPiece(piece));
      }
      first = last + 1;
    }
    return all;
  }

  /** Whether a paragraph is all quoted, and nobody's yet. */
  private boolean isLone(int first, int last) {
    int words = 0;
    for (int token = first; token <= last; token++) {
      if (taken[token] || passage.quotation(token) < 0 && !passage.isPunctuation(token)) {
        return false;
      }
      words += passage.isPunctuation(token) ? 0 : 1;
    }
    if (words < FEWEST_WORDS) {
      return false;
    }
    return !passage.quotationNumber(passage.quotation(passage.nextWord(first))).single();
  }

  /** The attribution whose quoted words or cue end a paragraph, or {@link Passage#NONE}. */
  private int lastQuoted(int first, int last) {
    int best = Passage.NONE;
    int reach = first;
    for (int number = 0; number < all.size(); number++) {
      Attribution each = all.get(number);
      int end = each.end();
      if (end >= reach && end <= last) {
        best = number;
        reach = end;
      }
    }
    if (best < 0 || all.get(best).content().isEmpty()) {
      return Passage.NONE;
    }
    List<TokenRange> pieces = all.get(best).content();
    boolean quoted = passage.quotation(pieces.get(pieces.size() - 1).last()) >= 0;
    return quoted ? best : Passage.NONE;
  }
}
