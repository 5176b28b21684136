package org.dateline.evaluation.trees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.dateline.evaluation.trees.BoostedTrees.Settings;
import org.dateline.learning.TreeEnsemble;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {
  private static final Settings SETTINGS = new Settings(60, 3, 0.1, 0.5, 1, 1, 1);
  private static final int GROUPS = 300;
  private static final int SIZE = 4;

  @Test
  void choosesTheRightRowOfAGroupThoughNoRowIsRightByItself() {
    float[][] rows = new float[GROUPS * SIZE][];
    float[] labels = new float[rows.length];
    int[] groups = new int[rows.length];
    SplittableRandom random = new SplittableRandom(7);
    for (int group = 0; group < GROUPS; group++) {
      int best = group * SIZE;
      for (int row = group * SIZE; row < (group + 1) * SIZE; row++) {
        rows[row] = new float[] {(float) random.nextDouble(), (float) random.nextDouble()};
        groups[row] = group * SIZE;
        best = rows[row][0] > rows[best][0] ? row : best;
      }
      labels[best] = 1;
    }
    TreeEnsemble trees = BoostedTrees.trainChoice(rows, labels, groups, SETTINGS);
    int right = 0;
    for (int group = 0; group < GROUPS; group++) {
      int best = group * SIZE;
      for (int row = group * SIZE; row < (group + 1) * SIZE; row++) {
        best = trees.score(rows[row]) > trees.score(rows[best]) ? row : best;
      }
      right += labels[best] == 1 ? 1 : 0;
    }
    assertThat(right).isGreaterThan(GROUPS * 9 / 10);
  }
}
