package org.dateline.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FeatureVectorTest {
  private static final int MANY = 600; // more rows than are added in one go

  @Test
  void sumsRowsAsOneWouldAddThemUpOneByOne() {
    byte[] table = new byte[1 << 12];
    new Random(5).nextBytes(table);
    FeatureVector features = new FeatureVector();
    for (int value = 0; value < MANY; value++) {
      features.add(9, value);
    }
    int[] sums = new int[FeatureVector.LABELS];
    features.sums(table, sums);
    assertThat(sums).containsExactly(oneByOne(features, table));
  }

  @Test
  void sumsTheLeastAndTheGreatestWeights() {
    byte[] table = new byte[8];
    for (int label = 0; label < table.length; label++) {
      table[label] = label % 2 == 0 ? Byte.MIN_VALUE : Byte.MAX_VALUE;
    }
    FeatureVector features = new FeatureVector();
    for (int value = 0; value < MANY; value++) {
      features.add(9, value);
    }
    int[] sums = new int[FeatureVector.LABELS];
    features.sums(table, sums);
    assertThat(sums).containsExactly(oneByOne(features, table));
  }

  private static int[] oneByOne(FeatureVector features, byte[] table) {
    int[] sums = new int[FeatureVector.LABELS];
    for (int index = 0; index < features.size(); index++) {
      int row = features.get(index) * sums.length & table.length - 1;
      for (int label = 0; label < sums.length; label++) {
        sums[label] += table[row + label];
      }
    }
    return sums;
  }
}
