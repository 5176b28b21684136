package org.dateline.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/** The first scores of a block and those around it, as further numbers of its row. */
final class NeighbourScores {
  private static final int NEAR = 4;
  private static final int LEVELS = 3;

  /** How many further numbers a block has. */
  static final int MORE = 2 * NEAR + 1 + LEVELS + 6 + 4;

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

  /** The rows with the further numbers behind. */
  static float[][] extend(Outline outline, float[][] rows, float[] scores) {
    float[][] more = of(outline, scores);
    float[][] extended = new float[rows.length][];
    for (int block = 0; block < rows.length; block++) {
      extended[block] = Arrays.copyOf(rows[block], rows[block].length + MORE);
      System.arraycopy(more[block], 0, extended[block], rows[block].length, MORE);
    }
    return extended;
  }

  /** The further numbers of each block. */
  static float[][] of(Outline outline, float[] scores) {
    Mean[] means = means(outline, scores);
    Mean[] kin = kin(outline, scores, NeighbourScores::kin);
    Mean[] sorts = kin(outline, scores, NeighbourScores::sort);
    Extent story = Extent.of(scores);
    int size = scores.length;
    float[][] further = new float[size][];
    double before = 0;
    for (int block = 0; block < size; block++) {
      int at = 0;
      float[] row = new float[MORE];
      for (int step = -NEAR; step <= NEAR; step++) {
        int other = block + step;
        row[at++] = other < 0 || other >= size ? -1 : scores[other];
      }
      Box box = outline.blocks().get(block).box();
      for (int level = 1; level <= LEVELS; level++) {
        box = box.up(1);
        row[at++] = (float) means[box.number()].value();
      }
      row[at++] = (float) story.sum;
      row[at++] = (float) (before / Math.max(0.01, story.sum));
      row[at++] = block - story.first;
      row[at++] = story.last - block;
      row[at++] = window(scores, block - 12, block);
      row[at++] = window(scores, block + 1, block + 13);
      row[at++] = (float) kin[block].without(scores[block]);
      row[at++] = (float) kin[block].chars;
      row[at++] = (float) sorts[block].without(scores[block]);
      row[at++] = (float) sorts[block].chars;
      before += scores[block];
      further[block] = row;
    }
    return further;
  }

  /**
   * From which block to which the story reaches, as far as the scores tell.
   *
   * @param sum of all scores
   */
  private record Extent(int first, int last, double sum) {
    static Extent of(float[] scores) {
      int first = 0;
      int last = scores.length - 1;
      while (first < scores.length && scores[first] < 0.5) {
        first++;
      }
      while (last > first && scores[last] < 0.5) {
        last--;
      }
      double sum = 0;
      for (float score : scores) {
        sum += score;
      }
      return new Extent(first, last, sum);
    }
  }

  /** Blocks in elements of one tag and class that stand side by side. */
  private static long kin(PageBlock block) {
    return (long) block.box().up(1).number() << Integer.SIZE
        | Integer.toUnsignedLong(block.box().signature());
  }

  /** The same anywhere on the page. */
  private static long sort(PageBlock block) {
    int both = block.box().signature() * 31 + block.box().up(1).signature();
    return both;
  }

  /** For each block the mean of its kin. */
  private static Mean[] kin(Outline outline, float[] scores, ToLongFunction<PageBlock> kinOf) {
    Map<Long, Mean> means = new HashMap<>();
    Mean[] own = new Mean[scores.length];
    for (PageBlock block : outline.blocks()) {
      Mean mean = means.computeIfAbsent(kinOf.applyAsLong(block), none -> new Mean());
      mean.add(scores[block.index()], 1);
      own[block.index()] = mean;
    }
    return own;
  }

  private static float window(float[] scores, int from, int to) {
    float sum = 0;
    for (int at = Math.max(0, from); at < Math.min(scores.length, to); at++) {
      sum += scores[at];
    }
    return sum;
  }

  /** For each box, by its number, the mean of the blocks up to three levels below. */
  private static Mean[] means(Outline outline, float[] scores) {
    Mean[] means = new Mean[outline.root().count()];
    for (PageBlock block : outline.blocks()) {
      Box box = block.box();
      for (int level = 1; level <= LEVELS; level++) {
        box = box.up(1);
        Mean mean = means[box.number()];
        if (mean == null) {
          mean = new Mean();
          means[box.number()] = mean;
        }
        mean.add(scores[block.index()], block.length());
      }
    }
    return means;
  }
}
