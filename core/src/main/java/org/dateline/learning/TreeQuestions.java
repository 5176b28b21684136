package org.dateline.learning;

import java.util.Arrays;

/**
 * The different questions of an ensemble's trees, and the trees as walks through them. The answers
 * of up to 64 rows to one question are the bits of one word, so that a step in a tree takes all of
 * them at once (in the manner of QuickScorer, Lucchese et al. 2015). Immutable.
 */
final class TreeQuestions {
  private static final int LEAF = -1;
  private static final int SIGN = 0x7FFFFFFF;
  private static final long LOW = 0xFFFFFFFFL; // half of a word

  private static final int ROWS = Long.SIZE; // that are asked at once
  private static final int HALF = ROWS / 2;

  private final int[] features; // those that are asked for
  private final int[] first; // of each feature the first of its questions, and their number
  private final int[] thresholds; // of each question, rising within a feature, as in ordered
  private final int[] question; // of each node, or LEAF
  private final int[] right; // of each node, as in the ensemble
  private final int[] end; // of each node, behind all that is below it
  private final float[] value; // of each node that is a leaf
  private final int[] roots;
  private final int longest; // nodes of the largest tree

  TreeQuestions(int[] roots, short[] feature, float[] threshold, int[] right) {
    this.roots = roots;
    this.right = right;
    this.value = threshold;
    long[] asked = asked(feature, threshold);
    this.thresholds = new int[asked.length];
    int[] starts = new int[asked.length + 1];
    int[] kinds = new int[asked.length];
    int count = 0;
    for (int at = 0; at < asked.length; at++) {
      int own = (int) (asked[at] >>> Integer.SIZE);
      thresholds[at] = (int) asked[at] ^ Integer.MIN_VALUE;
      if (count == 0 || kinds[count - 1] != own) {
        kinds[count] = own;
        starts[count++] = at;
      }
    }
    starts[count] = asked.length;
    this.features = Arrays.copyOf(kinds, count);
    this.first = Arrays.copyOf(starts, count + 1);
    this.question = new int[feature.length];
    this.end = new int[feature.length];
    for (int node = feature.length - 1; node >= 0; node--) {
      boolean leaf = feature[node] == LEAF;
      question[node] = leaf ? LEAF : Arrays.binarySearch(asked, key(feature[node], threshold[node]));
      end[node] = leaf ? node + 1 : end[right[node]];
    }
    this.longest = Arrays.stream(roots).map(root -> end[root] - root).max().orElse(0);
  }

  private static long[] asked(short[] feature, float[] threshold) {
    long[] all = new long[feature.length];
    int count = 0;
    for (int node = 0; node < feature.length; node++) {
      if (feature[node] != LEAF) {
        all[count++] = key(feature[node], threshold[node]);
      }
    }
    return Arrays.stream(all, 0, count).sorted().distinct().toArray();
  }

  /** A feature and a threshold as a number that orders by both. */
  private static long key(int feature, float threshold) {
    return ((long) feature << Integer.SIZE) | ((ordered(threshold) ^ Integer.MIN_VALUE) & LOW);
  }

  /** A whole number that orders like the value does; no number is the greatest. */
  private static int ordered(float value) {
    int bits = Float.floatToIntBits(value + 0.0f); // both zeros are one
    return bits ^ ((bits >> 31) & SIGN);
  }

  /** Adds what all trees say to the sums of these rows, tree by tree. */
  void add(float[][] rows, float[] sums) {
    long[] answers = new long[thresholds.length];
    long[] here = new long[longest];
    float[] some = new float[ROWS];
    for (int from = 0; from < rows.length; from += ROWS) {
      int count = Math.min(ROWS, rows.length - from);
      ask(rows, from, count, answers);
      System.arraycopy(sums, from, some, 0, count);
      for (int root : roots) {
        walk(root, -1L >>> (ROWS - count), answers, here, some);
      }
      System.arraycopy(some, 0, sums, from, count);
    }
  }

  /** The answers of some rows to all questions: a bit is set where a row is at or below. */
  private void ask(float[][] rows, int from, int count, long[] answers) {
    long[] column = new long[ROWS];
    for (int asked = 0; asked < features.length; asked++) {
      int feature = features[asked];
      int low = Integer.MAX_VALUE;
      int high = Integer.MIN_VALUE;
      for (int row = 0; row < count; row++) {
        int number = ordered(rows[from + row][feature]);
        column[row] = number;
        low = Math.min(low, number);
        high = Math.max(high, number);
      }
      for (int at = first[asked]; at < first[asked + 1]; at++) {
        int threshold = thresholds[at];
        answers[at] =
            threshold < low ? 0 : threshold >= high ? -1 : below(column, count, threshold);
      }
    }
  }

  private static long below(long[] column, int count, int threshold) {
    long least = threshold + 1L;
    int first = Math.min(count, HALF);
    long bits = 0;
    for (int row = first - 1; row >= 0; row--) {
      bits = (bits << 1) | ((column[row] - least) >>> (Long.SIZE - 1));
    }
    long more = 0;
    for (int row = count - 1; row >= HALF; row--) {
      more = (more << 1) | ((column[row] - least) >>> (Long.SIZE - 1));
    }
    return bits | more << HALF;
  }

  /** Goes through a tree with all rows; what no row comes to is passed over. */
  private void walk(int root, long all, long[] answers, long[] here, float[] sums) {
    int last = end[root];
    here[0] = all;
    int node = root;
    while (node < last) {
      long rows = here[node - root];
      int asked = question[node];
      if (rows == 0) {
        node = end[node];
      } else if (asked == LEAF) {
        add(rows, value[node], sums);
        node++;
      } else {
        here[node + 1 - root] = rows & answers[asked];
        here[right[node] - root] = rows & ~answers[asked];
        node++;
      }
    }
  }

  private static void add(long rows, float value, float[] sums) {
    for (long left = rows; left != 0; left &= left - 1) {
      sums[Long.numberOfTrailingZeros(left)] += value;
    }
  }
}
