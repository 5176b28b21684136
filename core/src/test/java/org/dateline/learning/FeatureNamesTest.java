package org.dateline.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureNamesTest {
  @Test
  void keepsEachNameOnceInTheOrderTheyCame() {
    FeatureNames names = new FeatureNames();
    names.add(7);
    names.add(-3);
    names.add(7);
    names.add(5);
    assertThat(names.toArray()).containsExactly(7, -3, 5);
  }

  @Test
  void growsBeyondItsFirstRoom() {
    FeatureNames names = new FeatureNames();
    int[] many = IntStream.rangeClosed(1, 1000).map(i -> FeatureHash.of(3, i)).toArray();
    for (int round = 0; round < 2; round++) {
      for (int name : many) {
        names.add(name);
      }
    }
    assertThat(names.toArray()).containsExactly(IntStream.of(many).distinct().toArray());
  }

  @Test
  void forgetsWhatItIsToldToForget() {
    FeatureNames names = new FeatureNames();
    names.add(7);
    names.clear();
    names.add(8);
    names.add(7);
    assertThat(names.toArray()).containsExactly(8, 7);
  }
}
