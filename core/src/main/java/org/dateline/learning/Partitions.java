package org.dateline.learning;

import java.util.Arrays;

/**
 * Many rows that an ensemble's trees are asked about together: each question parts all rows that
 * come to it at once, and a question that they all answer alike is not asked. For one thread.
 */
final class Partitions {
  private static final int LEAF = -1;
  private static final int SIGN = 0x7FFFFFFF;

  private final int count;
  private final int[] columns; // the values of each feature side by side, as numbers that order so
  private final int[] least;
  private final int[] most;
  private final int[] order;
  private final int[] aside;
  private final float[] sums;

  Partitions(float[][] rows, int features, float bias) {
    this.count = rows.length;
    this.columns = new int[features * count];
    this.least = new int[features];
    this.most = new int[features];
    this.order = new int[count];
    this.aside = new int[count];
    this.sums = new float[count];
    Arrays.fill(sums, bias);
    for (int row = 0; row < count; row++) {
      order[row] = row;
      float[] values = rows[row];
      for (int feature = 0; feature < features; feature++) {
        columns[feature * count + row] = ordered(values[feature]);
      }
    }
    for (int feature = 0; feature < features; feature++) {
      measure(feature);
    }
  }

  private void measure(int feature) {
    int low = Integer.MAX_VALUE;
    int high = Integer.MIN_VALUE;
    for (int at = feature * count; at < (feature + 1) * count; at++) {
      low = Math.min(low, columns[at]);
      high = Math.max(high, columns[at]);
    }
    least[feature] = low;
    most[feature] = high;
  }

  /** A whole number that orders like the value does; no number is the greatest. */
  static int ordered(float value) {
    int bits = Float.floatToIntBits(value + 0.0f); // both zeros are one
    return bits ^ ((bits >> 31) & SIGN);
  }

  /** The nodes of all trees in pre-order; thresholds also as numbers that order like them. */
  record Nodes(short[] feature, float[] value, int[] threshold, int[] right) {}

  /** Adds what a tree says to the sum of every row. */
  void add(Nodes nodes, int root) {
    part(nodes, root, 0, count);
  }

  private void part(Nodes nodes, int top, int from, int to) {
    int node = top;
    int asked = nodes.feature()[node];
    while (asked != LEAF) {
      int threshold = nodes.threshold()[node];
      if (most[asked] > threshold && least[asked] <= threshold) {
        int middle = parted(asked * count, threshold, from, to);
        if (middle > from && middle < to) {
          part(nodes, nodes.right()[node], middle, to);
          part(nodes, node + 1, from, middle);
          return;
        }
        node = middle > from ? node + 1 : nodes.right()[node];
      } else {
        node = most[asked] <= threshold ? node + 1 : nodes.right()[node];
      }
      asked = nodes.feature()[node];
    }
    float value = nodes.value()[node];
    for (int at = from; at < to; at++) {
      sums[order[at]] += value;
    }
  }

  /** Puts the rows at or below the threshold first; says where the others begin. */
  private int parted(int column, int threshold, int from, int to) {
    int kept = from;
    int moved = 0;
    for (int at = from; at < to; at++) {
      int row = order[at];
      int below = (int) (((long) columns[column + row] - threshold - 1) >>> 63);
      order[kept] = row;
      aside[moved] = row;
      kept += below;
      moved += 1 - below;
    }
    System.arraycopy(aside, 0, order, kept, moved);
    return kept;
  }

  /** The sum of each row. */
  float[] sums() {
    return sums;
  }
}
