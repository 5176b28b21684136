package org.dateline.analysis;

import java.util.Arrays;

/**
 * Where the parser stands in one sentence: a stack of words whose heads are open, the words still
 * to come, and the arcs drawn so far (the arc-hybrid system of Kuhlmann, Gómez-Rodríguez and Satta
 * 2011).
 *
 * <p>The root is a word past the last. Moves are numbered: 0 shifts; then one for each relation
 * that hangs the top of the stack to the next word (left); then one for each that hangs it to the
 * word below (right). A workspace, never shared between threads.
 */
public final class ParserState {
  /** The move that puts the next word onto the stack. */
  public static final int SHIFT = 0;

  /** The relation of the word that hangs to the root, and of no other. */
  public static final int ROOT_RELATION = 0;

  private final int relations;
  int size;
  int top; // words on the stack
  int next;
  int[] stack = new int[0];
  int[] head = new int[0];
  int[] label = new int[0]; // relation, or -1 while the head is open
  int[] left1 = new int[0]; // leftmost child, nothing's place where there is none
  int[] left2 = new int[0];
  int[] right1 = new int[0];
  int[] right2 = new int[0];
  int[] leftCount = new int[0];
  int[] rightCount = new int[0];
  long[] leftLabels = new long[0]; // set of relations, by bit
  long[] rightLabels = new long[0];

  /** A workspace for trees with this many relations, at most 63. */
  public ParserState(int relations) {
    this.relations = relations;
  }

  /** Sets out on a sentence of this many words. */
  public void begin(int words) {
    if (head.length < words + 2) {
      grow(words + 2 + words / 2);
    }
    size = words;
    top = 0;
    next = 0;
    int nothing = words + 1;
    Arrays.fill(head, 0, words + 2, -1);
    Arrays.fill(label, 0, words + 2, -1);
    Arrays.fill(left1, 0, words + 2, nothing);
    Arrays.fill(left2, 0, words + 2, nothing);
    Arrays.fill(right1, 0, words + 2, nothing);
    Arrays.fill(right2, 0, words + 2, nothing);
    Arrays.fill(leftCount, 0, words + 2, 0);
    Arrays.fill(rightCount, 0, words + 2, 0);
    Arrays.fill(leftLabels, 0, words + 2, 0);
    Arrays.fill(rightLabels, 0, words + 2, 0);
  }

  private void grow(int capacity) {
    stack = new int[capacity];
    head = new int[capacity];
    label = new int[capacity];
    left1 = new int[capacity];
    left2 = new int[capacity];
    right1 = new int[capacity];
    right2 = new int[capacity];
    leftCount = new int[capacity];
    rightCount = new int[capacity];
    leftLabels = new long[capacity];
    rightLabels = new long[capacity];
  }

  /** Whether every word has its head. */
  public boolean isDone() {
    return next == size && top == 0;
  }

  /** Whether the next word may go onto the stack. */
  public boolean canShift() {
    return next < size;
  }

  /** Whether the top may hang to the next word; to the root only when it stands alone. */
  public boolean canLeft() {
    return top > 0 && (next < size || top == 1);
  }

  /** Whether the top may hang to the word below. */
  public boolean canRight() {
    return top > 1;
  }

  /** Whether a move is legal here. */
  public boolean isLegal(int move) {
    if (move == SHIFT) {
      return canShift();
    }
    if (move <= relations) {
      return canLeft() && (move == left(ROOT_RELATION)) == (next == size);
    }
    return canRight() && move != right(ROOT_RELATION);
  }

  /** Number of moves, legal or not. */
  public int moves() {
    return 1 + 2 * relations;
  }

  /** The move that hangs the top to the next word with this relation. */
  public int left(int relation) {
    return 1 + relation;
  }

  /** The move that hangs the top to the word below with this relation. */
  public int right(int relation) {
    return 1 + relations + relation;
  }

  /** The move where only one is possible, else -1. */
  int onlyMove() {
    if (top == 0) {
      return SHIFT;
    }
    return top == 1 && !canShift() ? left(ROOT_RELATION) : -1;
  }

  /** The legal move with the highest score, the first of equals, where several are possible. */
  int best(float[] scores) {
    int best = canShift() ? SHIFT : -1;
    if (canLeft()) {
      best = bestOf(scores, left(ROOT_RELATION) + 1, left(relations), best);
    }
    if (canRight()) {
      best = bestOf(scores, right(ROOT_RELATION) + 1, right(relations), best);
    }
    return best;
  }

  private static int bestOf(float[] scores, int from, int to, int soFar) {
    int best = soFar < 0 ? from : soFar;
    float most = scores[best];
    for (int move = from; move < to; move++) {
      float score = scores[move];
      if (score > most) {
        best = move;
        most = score;
      }
    }
    return best;
  }

  /** Makes a legal move. */
  public void apply(int move) {
    if (move == SHIFT) {
      stack[top++] = next++;
    } else if (move <= relations) {
      attachLeft(stack[--top], next, move - 1);
    } else {
      top--;
      attachRight(stack[top], stack[top - 1], move - 1 - relations);
    }
  }

  private void attachLeft(int child, int parent, int relation) {
    head[child] = parent;
    label[child] = relation;
    left2[parent] = left1[parent];
    left1[parent] = child;
    leftCount[parent]++;
    leftLabels[parent] |= 1L << relation;
  }

  private void attachRight(int child, int parent, int relation) {
    head[child] = parent;
    label[child] = relation;
    right2[parent] = right1[parent];
    right1[parent] = child;
    rightCount[parent]++;
    rightLabels[parent] |= 1L << relation;
  }

  /** Number of words of the sentence, the place of the root. */
  public int size() {
    return size;
  }

  /** The next word, {@link #size()} when only the root is left. */
  public int next() {
    return next;
  }

  /** Number of words on the stack. */
  public int depth() {
    return top;
  }

  /** The word at this depth from the top of the stack, 0 being the top; else nothing's place. */
  public int fromTop(int depth) {
    return depth < top ? stack[top - 1 - depth] : size + 1;
  }

  /** The head of a word, {@link #size()} for the root, -1 while open. */
  public int head(int word) {
    return head[word];
  }

  /** The relation of a word to its head, -1 while open. */
  public int relation(int word) {
    return label[word];
  }
}
