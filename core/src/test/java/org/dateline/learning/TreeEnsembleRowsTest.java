package org.dateline.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dateline.learning.TreeEnsemble.Node;
import org.junit.jupiter.api.Test;

class TreeEnsembleRowsTest {
  private final TreeEnsemble trees =
      TreeEnsemble.of(
          2,
          0.25f,
          List.of(
              new Node[] {new Node(0, 0.5f, 2), Node.leaf(-1), Node.leaf(1.5f)},
              new Node[] {new Node(1, 3, 2), Node.leaf(0.1f), Node.leaf(-0.7f)}));

  @Test
  void givesManyRowsWhatItGivesEach() {
    float[][] rows = {{0, 0}, {1, 0}, {0, 9}, {1, 9}, {Float.NaN, 3}};
    float[] together = trees.probabilities(rows);
    for (int row = 0; row < rows.length; row++) {
      assertThat(together[row]).isEqualTo(trees.probability(rows[row]));
    }
    assertThat(together[1]).isGreaterThan(together[2]);
  }

  @Test
  void asksNothingTwiceThatAllOfManyRowsAnswerAlike() {
    float[][] rows = new float[50][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = new float[] {0.75f, row == 7 ? Float.NaN : row / 8};
    }
    float[] together = trees.probabilities(rows);
    for (int row = 0; row < rows.length; row++) {
      assertThat(together[row]).isEqualTo(trees.probability(rows[row]));
    }
    assertThat(together[7]).isNotEqualTo(together[0]);
  }

  @Test
  void refusesARowOfAnotherLength() {
    float[][] rows = {{0, 0}, {1}};
    assertThatThrownBy(() -> trees.probabilities(rows))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
