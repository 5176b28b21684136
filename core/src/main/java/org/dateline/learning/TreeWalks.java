package org.dateline.learning;

import java.util.Arrays;

/** The trees of an ensemble as walks that many rows go at once, by their answers. Immutable. */
final class TreeWalks {
  private static final int LEAF = -1;

  private final int[] roots;
  private final int[] question; // of each node, or LEAF
  private final int[] right; // of each node, as in the ensemble
  private final int[] end; // of each node, behind all that is below it
  private final float[] value; // of each node that is a leaf
  private final int longest; // nodes of the largest tree

  TreeWalks(TreeQuestions asked, int[] roots, long[] keys, float[] value, int[] right) {
    this.roots = roots;
    this.right = right;
    this.value = value;
    this.question = new int[keys.length];
    this.end = new int[keys.length];
    for (int node = keys.length - 1; node >= 0; node--) {
      boolean leaf = keys[node] < 0;
      question[node] = leaf ? LEAF : asked.of(keys[node]);
      end[node] = leaf ? node + 1 : end[right[node]];
    }
    this.longest = Arrays.stream(roots).map(root -> end[root] - root).max().orElse(0);
  }

  /**
   * Adds what all trees say, tree by tree, to the sums of some rows.
   *
   * @param answers of these rows to all questions
   * @param sums of all rows
   * @param from the first of these rows
   * @param count how many they are
   */
  void add(long[] answers, float[] sums, int from, int count) {
    long[] here = new long[longest];
    float[] some = Arrays.copyOfRange(sums, from, from + count);
    for (int root : roots) {
      walk(root, -1L >>> (TreeQuestions.ROWS - count), answers, here, some);
    }
    System.arraycopy(some, 0, sums, from, count);
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
