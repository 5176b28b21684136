package org.dateline.evaluation.trees;

import java.util.Arrays;

/** Cuts of a feature's values into bins that hold about as many rows each. */
final class Quantiles {
  private Quantiles() {}

  /** Ascending cut values, at most one fewer than the bins; a value at or below a cut is left. */
  static float[] cuts(float[][] rows, int feature, int bins) {
    float[] values = new float[rows.length];
    for (int row = 0; row < rows.length; row++) {
      values[row] = rows[row][feature];
    }
    Arrays.sort(values);
    float[] cuts = new float[bins - 1];
    int count = 0;
    double step = (double) values.length / bins;
    int at = 0;
    while (at < values.length && count < bins - 1) {
      int target = Math.max(at, (int) (count + 1 < bins ? at + step : values.length - 1));
      int end = Math.min(values.length - 1, target);
      while (end + 1 < values.length && values[end + 1] == values[end]) {
        end++;
      }
      if (end + 1 >= values.length) {
        break;
      }
      float middle = values[end] + (values[end + 1] - values[end]) / 2;
      cuts[count++] = middle < values[end + 1] ? middle : values[end];
      at = end + 1;
    }
    return Arrays.copyOf(cuts, count);
  }

  /** For each row, the index of the first cut its value is at or below, or the number of cuts. */
  static byte[] bins(float[][] rows, int feature, float[] cuts) {
    byte[] bins = new byte[rows.length];
    for (int row = 0; row < rows.length; row++) {
      int found = Arrays.binarySearch(cuts, rows[row][feature]);
      bins[row] = (byte) (found >= 0 ? found : -found - 1);
    }
    return bins;
  }
}
