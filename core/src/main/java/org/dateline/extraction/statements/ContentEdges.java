package org.dateline.extraction.statements;

import org.jspecify.annotations.Nullable;

/**
 * Where the content of a cue may begin and end: at the edges of subtrees, punctuation, cue, source
 * and quotations, in the cue's sentence and those around it. Not safe for use by several threads.
 */
final class ContentEdges {
  private static final int MOST = 40;
  private static final int SENTENCES_BEFORE = 2;
  private static final int SENTENCES_AFTER = 3;
  private static final int SENTENCES_QUOTED = 12; // before or after, as long as they are quoted

  private final Passage passage;
  private final int head;
  private final TokenRange cue;
  private final @Nullable TokenRange source;
  private final Edges begins = new Edges();
  private final Edges ends = new Edges();

  ContentEdges(Passage passage, int head, TokenRange cue, @Nullable TokenRange source) {
    this.passage = passage;
    this.head = head;
    this.cue = cue;
    this.source = source;
    sentence(passage.sentenceOf(head));
    int number = passage.sentence(head);
    int back = 1;
    while (back <= SENTENCES_QUOTED && neighbour(number - back, back <= SENTENCES_BEFORE)) {
      back++;
    }
    int on = 1;
    while (on <= SENTENCES_QUOTED && neighbour(number + on, on <= SENTENCES_AFTER)) {
      on++;
    }
  }

  int[] begins() {
    return begins.toArray();
  }

  int[] ends() {
    return ends.toArray();
  }

  private void sentence(TokenRange sentence) {
    begin(sentence.first());
    end(sentence.last());
    begin(cue.last() + 1);
    end(cue.first() - 1);
    if (source != null) {
      begin(source.last() + 1);
      end(source.first() - 1);
    }
    for (int token = sentence.first(); token <= sentence.last(); token++) {
      if (passage.isPunctuation(token)) {
        begin(token + 1);
        end(token - 1);
      }
      boolean near = isNear(token);
      if (near && begins.size() < MOST) {
        begin(passage.left(token));
      }
      if (near && ends.size() < MOST) {
        end(passage.right(token));
      }
    }
  }

  /** Whether the subtree of this token is likely to be content, or to end it. */
  private boolean isNear(int token) {
    int above = passage.head(token);
    if (token == head || above == head || passage.head(head) == token) {
      return true;
    }
    if (above >= 0 && (passage.head(above) == head || above == passage.head(head))) {
      return true;
    }
    return switch (passage.base(token)) {
      case "ccomp", "xcomp", "advcl", "acl", "parataxis", "conj", "root" -> true;
      default -> false;
    };
  }

  /** Adds the edges of a neighbouring sentence; whether to go on to the next. */
  private boolean neighbour(int number, boolean isClose) {
    if (number < 0 || number >= passage.sentences().size()) {
      return false;
    }
    TokenRange range = passage.sentences().get(number);
    int distance = Math.abs(passage.paragraph(range.first()) - passage.paragraph(head));
    boolean quoted = passage.quotation(range.first()) >= 0;
    if (distance > 1 && !quoted || !isClose && !quoted) {
      return false;
    }
    begin(range.first());
    end(range.last());
    for (int token = range.first() + 1; token <= range.last(); token++) {
      if (passage.quotation(token) != passage.quotation(token - 1)) {
        begin(token);
        end(token - 1);
      }
    }
    return true;
  }

  private void begin(int token) {
    int at = passage.nextWord(token);
    if (isFree(at)) {
      begins.add(at);
    }
  }

  private void end(int token) {
    int at = token < 0 ? token : passage.lastWord(Math.min(token, passage.size() - 1));
    if (isFree(at)) {
      ends.add(at);
    }
  }

  /** Whether a token stands in the passage and outside of cue and source. */
  private boolean isFree(int token) {
    return passage.inside(token)
        && !cue.contains(token)
        && (source == null || !source.contains(token));
  }
}
