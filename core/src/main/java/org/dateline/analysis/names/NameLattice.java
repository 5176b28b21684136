package org.dateline.analysis.names;

import java.util.Arrays;
import org.dateline.learning.FeatureTable;

/**
 * The ways in which a stretch of words can be labelled, and the best of them (Viterbi). A workspace
 * for one article.
 */
final class NameLattice {
  private static final int KINDS = NameTagger.LABELS.size();
  private static final int NEVER = Integer.MIN_VALUE / 2;

  private final FeatureTable table;
  private final int[] steps; // by way, label before, label
  private final int[] names = new int[NameFeatures.MOST];
  private int[] scores = new int[0]; // by word, label
  private byte[] from = new byte[0];

  /** A lattice with the {@link #steps} of this table. */
  NameLattice(FeatureTable table, int[] steps) {
    this.table = table;
    this.steps = steps;
  }

  /** The scores of one label after another in each way, by way, label before and label. */
  static int[] steps(FeatureTable table) {
    int[] steps = new int[NameFeatures.STEPS * KINDS * KINDS];
    int[] sums = new int[KINDS];
    for (int way = 0; way < NameFeatures.STEPS; way++) {
      for (int before = 0; before < KINDS; before++) {
        Arrays.fill(sums, 0);
        table.addTo(sums, new int[] {NameFeatures.step(before, way)}, 1);
        System.arraycopy(sums, 0, steps, (way * KINDS + before) * KINDS, KINDS);
      }
    }
    return steps;
  }

  /** Labels the words from first to last. */
  void label(NameFeatures features, int first, int last, int[] labels) {
    int length = last - first + 1;
    if (scores.length < length * KINDS) {
      scores = new int[2 * length * KINDS];
      from = new byte[2 * length * KINDS];
    }
    int[] here = new int[KINDS];
    for (int i = 0; i < length; i++) {
      Arrays.fill(here, 0);
      table.addTo(here, names, features.gather(first + i, false, names));
      boolean begins = features.mayBegin(first + i);
      int way = features.step(first + i);
      for (int label = 0; label < KINDS; label++) {
        reach(i, label, here[label], begins || label % 2 == 0 ? way : -1);
      }
    }
    int best = best(length - 1);
    for (int i = length - 1; i >= 0; i--) {
      labels[first + i] = best;
      best = from[i * KINDS + best];
    }
  }

  private void reach(int i, int label, int score, int way) {
    int best = NEVER;
    int origin = 0;
    int befores = i == 0 ? 1 : KINDS;
    for (int before = 0; before < befores && way >= 0; before++) {
      if (NameTagger.isLegal(before, label)) {
        int sum =
            (i == 0 ? 0 : scores[(i - 1) * KINDS + before])
                + steps[(way * KINDS + before) * KINDS + label];
        if (sum > best) {
          best = sum;
          origin = before;
        }
      }
    }
    scores[i * KINDS + label] = Math.max(NEVER, best + score);
    from[i * KINDS + label] = (byte) origin;
  }

  private int best(int i) {
    int best = 0;
    for (int label = 1; label < KINDS; label++) {
      if (scores[i * KINDS + label] > scores[i * KINDS + best]) {
        best = label;
      }
    }
    return best;
  }
}
