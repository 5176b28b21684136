package org.dateline.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The first scores of a block and those around it, as further numbers of its row. */
final class NeighbourScores {
  private static final int NEAR = 4;
  private static final int LEVELS = 3;
  private static final int MORE = 2 * NEAR + 1 + LEVELS + 6 + 4;

  private NeighbourScores() {}

  private static final class Mean {
    private double sum;
    private double chars; // or blocks

    private void add(double score, double weight) {
      sum += score * weight;
      chars += weight;
    }

    /** The mean of the others, of which each weighs one; -1 where there is no other. */
    private double without(double score) {
      return chars < 2 ? -1 : (sum - score) / (chars - 1);
    }

    private double value() {
      return chars == 0 ? 0 : sum / chars;
    }
  }

  static float[][] extend(Outline outline, float[][] rows, float[] scores) {
    Map<Box, Mean> means = means(outline, scores);
    Map<Kin, Mean> kin = kin(outline, scores, NeighbourScores::kin);
    Map<Kin, Mean> sorts = kin(outline, scores, NeighbourScores::sort);
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
      row[at++] = window(scores, block + 1, block + 13);
      PageBlock self = outline.blocks().get(block);
      for (Mean mean : List.of(known(kin, kin(self)), known(sorts, sort(self)))) {
        row[at++] = (float) mean.without(scores[block]);
        row[at++] = (float) mean.chars;
      }
      before += scores[block];
      extended[block] = row;
    }
    return extended;
  }

  /** Blocks in elements of one tag and class, side by side or anywhere on the page. */
  private record Kin(@Nullable Box parent, int signature) {}

  private static Kin kin(PageBlock block) {
    return new Kin(block.box().up(1), block.box().signature());
  }

  private static Kin sort(PageBlock block) {
    return new Kin(null, block.box().signature() * 31 + block.box().up(1).signature());
  }

  private static Mean known(Map<Kin, Mean> means, Kin kin) {
    return means.getOrDefault(kin, new Mean());
  }

  private static Map<Kin, Mean> kin(
      Outline outline, float[] scores, Function<PageBlock, Kin> kinOf) {
    Map<Kin, Mean> means = new HashMap<>();
    for (PageBlock block : outline.blocks()) {
      means.computeIfAbsent(kinOf.apply(block), none -> new Mean()).add(scores[block.index()], 1);
    }
    return means;
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
