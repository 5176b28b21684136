package org.dateline.extraction.statements;

import org.jspecify.annotations.Nullable;

/**
 * How tokens and stretches stand to one cue and its source, to quotations, and to the tree: small
 * numbers for features of its content.
 */
final class ContentPlaces {
  private final Passage passage;
  private final int head;
  private final TokenRange cue;
  private final @Nullable TokenRange source;

  ContentPlaces(Passage passage, int head, TokenRange cue, @Nullable TokenRange source) {
    this.passage = passage;
    this.head = head;
    this.cue = cue;
    this.source = source;
  }

  /**
   * Where something stands: 0 before cue and source, 1 between, 2 after, by sentence for others.
   */
  int side(TokenRange range) {
    int apart = passage.sentence(range.first()) - passage.sentence(head);
    if (apart != 0) {
      return apart < 0 ? 4 : 5;
    }
    boolean afterCue = range.first() > cue.last();
    if (source == null) {
      return afterCue ? 2 : 0;
    }
    boolean afterSource = range.first() > source.last();
    return afterCue == afterSource ? afterCue ? 2 : 0 : afterCue ? 1 : 3;
  }

  /** Nearness to cue and source: 0 before, 1 next to it, 2 after, in steps. */
  int place(int token) {
    if (token < cue.first()) {
      boolean touches = token >= cue.first() - 2;
      boolean behindSource = source != null && token > source.last();
      return touches ? 1 : behindSource ? 2 : 0;
    }
    boolean touches = token <= cue.last() + 2;
    boolean behindSource = source != null && source.first() > cue.last() && token > source.last();
    boolean touchesSource = behindSource && source != null && token <= source.last() + 2;
    return touches ? 3 : touchesSource ? 4 : behindSource ? 5 : 6;
  }

  /** Whether the edge is the edge of a quotation, inside one, or outside. */
  int quoteState(int token, int beyond) {
    int here = passage.quotation(token);
    if (here < 0) {
      return passage.quotation(beyond) >= 0 ? 1 : 0;
    }
    Quotation quotation = passage.quotationNumber(here);
    int kind = quotation.single() ? 3 : 0;
    boolean edge = passage.quotation(beyond) != here || passage.isMark(beyond);
    return edge ? 2 + kind : 3 + kind;
  }

  boolean atEnd(int token) {
    return passage.lastWord(passage.sentenceOf(token).last()) <= token;
  }

  /** The highest token whose subtree begins here. */
  int topFrom(int token) {
    int top = token;
    int at = token;
    for (int steps = 0; steps < 40 && at >= 0; steps++) {
      if (begins(at, token)) {
        top = at;
      }
      at = passage.head(at);
    }
    return top;
  }

  private boolean begins(int top, int token) {
    int left = passage.left(top);
    return left <= token && passage.nextWord(left) >= token;
  }

  /** The highest token whose subtree ends here. */
  int topTo(int token) {
    int top = token;
    int at = token;
    for (int steps = 0; steps < 40 && at >= 0; steps++) {
      if (ends(at, token)) {
        top = at;
      }
      at = passage.head(at);
    }
    return top;
  }

  private boolean ends(int top, int token) {
    int right = passage.right(top);
    return right >= token && passage.lastWord(right) <= token;
  }

  boolean covers(int top, TokenRange range) {
    return begins(top, range.first()) && ends(top, range.last());
  }

  boolean startsSentence(TokenRange range) {
    return passage.nextWord(passage.sentenceOf(range.first()).first()) >= range.first();
  }

  /** 1 when the range is a whole quotation, 2 when it holds one, 0 otherwise. */
  int exactQuotation(TokenRange range) {
    int number = passage.quotation(range.first());
    if (number >= 0) {
      boolean opens = passage.quotation(range.first() - 1) != number || isOpening(range, number);
      boolean closes = passage.quotation(range.last() + 1) != number || isClosing(range, number);
      return opens && closes ? 1 : opens ? 3 : closes ? 4 : 5;
    }
    return passage.quoted(range.first(), range.last()) > 0 ? 2 : 0;
  }

  private boolean isOpening(TokenRange range, int number) {
    return passage.isMark(range.first() - 1) && passage.quotation(range.first() - 2) != number;
  }

  private boolean isClosing(TokenRange range, int number) {
    int at = range.last() + 1;
    while (passage.quotation(at) == number && passage.isPunctuation(at)) {
      at++;
    }
    return passage.quotation(at) != number;
  }
}
