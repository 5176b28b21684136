package org.dateline.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The first scores of a block and those around it, as further numbers of its row. */
final class NeighbourScores {
  private static final int NEAR = 4;
  private static final int LEVELS = 3;
  private static final int MORE = 2 * NEAR + 1 + LEVELS + 6;

  private NeighbourScores() {}

  private static final class Mean {
    private double sum;
    private double chars;

    private void add(double score, int length) {
      sum += score * length;
      chars += length;
    }

    private double value() {
      return chars == 0 ? 0 : sum / chars;
    }
  }

  static float[][] extend(Outline outline, float[][] rows, float[] scores) {
    Map<Box, Mean> means = means(outline, scores);
    int size = scores.length;
    int first = 0;
    int last = size - 1;
    while (first < size && scores[first] < 0.5) {
      first++;
    }
    while (last > first && scores[last] < 0.5) {
      last--;
    }
    double all = 0;
    for (float score : scores) {
      all += score;
    }
    float[][] extended = new float[size][];
    double before = 0;
    for (int block = 0; block < size; block++) {
      float[] own = rows[block];
      int at = own.length;
      float[] row = Arrays.copyOf(own, at + MORE);
      for (int step = -NEAR; step <= NEAR; step++) {
        int other = block + step;
        row[at++] = other < 0 || other >= size ? -1 : scores[other];
      }
      for (int level = 1; level <= LEVELS; level++) {
        Mean mean = means.get(outline.blocks().get(block).box().up(level));
        row[at++] = mean == null ? -1 : (float) mean.value();
      }
      row[at++] = (float) all;
      row[at++] = (float) (before / Math.max(0.01, all));
      row[at++] = block - first;
      row[at++] = last - block;
      row[at++] = window(scores, block - 12, block);
      row[at] = window(scores, block + 1, block + 13);
      before += scores[block];
      extended[block] = row;
    }
    return extended;
  }

  private static float window(float[] scores, int from, int to) {
    float sum = 0;
    for (int at = Math.max(0, from); at < Math.min(scores.length, to); at++) {
      sum += scores[at];
    }
    return sum;
  }

  private static Map<Box, Mean> means(Outline outline, float[] scores) {
    Map<Box, Mean> means = new HashMap<>(); // boxes are equal only to themselves
    for (PageBlock block : outline.blocks()) {
      for (int level = 1; level <= LEVELS; level++) {
        means
            .computeIfAbsent(block.box().up(level), none -> new Mean())
            .add(scores[block.index()], block.length());
      }
    }
    return means;
  }
}
