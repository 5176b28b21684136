package org.dateline.evaluation.syntax;

import org.dateline.analysis.ParserState;

/**
 * Which moves of the arc-hybrid system lose no arc of the gold tree that can still be drawn
 * (Goldberg and Nivre 2013, section 4). Where all moves lose some, those that lose fewest are free.
 */
final class Oracle {
  private final int[] heads;
  private final int[] labels;
  private int shiftLoss;
  private int leftLoss;
  private int rightLoss;
  private int least;
  private int leftLabel; // the gold relation when the arc is gold, else -1
  private int rightLabel;

  /** An oracle for one tree; the head of the root is the number of words. */
  Oracle(int[] heads, int[] labels) {
    this.heads = heads;
    this.labels = labels;
  }

  /** Counts what each kind of move loses in this state. */
  void look(ParserState state) {
    int top = state.fromTop(0);
    int below = state.fromTop(1);
    int next = state.next();
    int none = Integer.MAX_VALUE;
    shiftLoss = state.canShift() ? shiftLoss(state, next) : none;
    leftLoss = none;
    rightLoss = none;
    leftLabel = -1;
    rightLabel = -1;
    if (state.canLeft()) {
      leftLoss = leftLoss(state, top, below, next);
      leftLabel = heads[top] == next ? labels[top] : -1;
    }
    if (state.canRight()) {
      rightLoss = dependentsAhead(state, top, next) + (heads[top] >= next ? 1 : 0);
      rightLabel = heads[top] == below ? labels[top] : -1;
    }
    least = Math.min(shiftLoss, Math.min(leftLoss, rightLoss));
  }

  private int shiftLoss(ParserState state, int next) {
    int loss = 0;
    for (int depth = 0; depth < state.depth(); depth++) {
      int word = state.fromTop(depth);
      if (heads[word] == next || (depth > 0 && heads[next] == word)) {
        loss++;
      }
    }
    return loss;
  }

  private int leftLoss(ParserState state, int top, int below, int next) {
    boolean headLost = heads[top] > next || (state.depth() > 1 && heads[top] == below);
    return dependentsAhead(state, top, next) + (headLost ? 1 : 0);
  }

  private int dependentsAhead(ParserState state, int top, int next) {
    int found = 0;
    for (int word = next; word < state.size(); word++) {
      found += heads[word] == top ? 1 : 0;
    }
    return found;
  }

  /** Whether a legal move loses least, with the right relation where its arc is gold. */
  boolean isFree(ParserState state, int move) {
    if (move == ParserState.SHIFT) {
      return shiftLoss == least;
    }
    if (move < state.right(0)) {
      return leftLoss == least && (leftLabel < 0 || state.left(leftLabel) == move);
    }
    return rightLoss == least && (rightLabel < 0 || state.right(rightLabel) == move);
  }
}
