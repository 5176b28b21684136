package org.dateline.learning;

import java.util.Arrays;

/**
 * The different questions of one or more ensembles: whether a feature of a row is at or below a
 * threshold. The answers of up to 64 rows to one question are the bits of one word (in the manner
 * of QuickScorer, Lucchese et al. 2015). Immutable.
 */
final class TreeQuestions {
  private static final int SIGN = 0x7FFFFFFF;
  private static final long LOW = 0xFFFFFFFFL; // half of a word

  /** How many rows are asked at once. */
  static final int ROWS = Long.SIZE;

  private static final int HALF = ROWS / 2;

  private final long[] keys; // feature and threshold of each question, rising
  private final int[] thresholds; // of each question, as in ordered
  private final int[] features; // those that are asked for, rising
  private final int[] first; // of each feature the first of its questions, and their number

  /** The questions with these keys, however often each stands there. */
  TreeQuestions(long[] unsorted) {
    this.keys = Arrays.stream(unsorted).sorted().distinct().toArray();
    this.thresholds = new int[keys.length];
    int[] starts = new int[keys.length + 1];
    int[] kinds = new int[keys.length];
    int count = 0;
    for (int at = 0; at < keys.length; at++) {
      int own = (int) (keys[at] >>> Integer.SIZE);
      thresholds[at] = (int) keys[at] ^ Integer.MIN_VALUE;
      if (count == 0 || kinds[count - 1] != own) {
        kinds[count] = own;
        starts[count++] = at;
      }
    }
    starts[count] = keys.length;
    this.features = Arrays.copyOf(kinds, count);
    this.first = Arrays.copyOf(starts, count + 1);
  }

  /** A question as a number that orders by feature, then by threshold. */
  static long key(int feature, float threshold) {
    return ((long) feature << Integer.SIZE) | ((ordered(threshold) ^ Integer.MIN_VALUE) & LOW);
  }

  /** A whole number that orders like the value does; no number is the greatest. */
  private static int ordered(float value) {
    int bits = Float.floatToIntBits(value + 0.0f); // both zeros are one
    return bits ^ ((bits >> 31) & SIGN);
  }

  /** How many there are. */
  int size() {
    return keys.length;
  }

  /** The number of a question. */
  int of(long key) {
    return Arrays.binarySearch(keys, key);
  }

  /**
   * The answers of some rows: a bit is set where a row is at or below.
   *
   * @param rows the rows
   * @param from the first that is asked
   * @param count how many are asked
   * @param skipped features before the first number of a row: what asks for them is left alone
   * @param answers the answers to all questions
   */
  void ask(float[][] rows, int from, int count, int skipped, long[] answers) {
    long[] column = new long[ROWS];
    int width = skipped + rows[from].length;
    for (int asked = 0; asked < features.length && features[asked] < width; asked++) {
      int feature = features[asked] - skipped;
      if (feature < 0) {
        continue;
      }
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
    long bits = 0;
    for (int row = Math.min(count, HALF) - 1; row >= 0; row--) {
      bits = (bits << 1) | ((column[row] - least) >>> (Long.SIZE - 1));
    }
    long more = 0;
    for (int row = count - 1; row >= HALF; row--) {
      more = (more << 1) | ((column[row] - least) >>> (Long.SIZE - 1));
    }
    return bits | more << HALF;
  }
}
