package org.dateline.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntIndexTest {
  private static final int MANY = 1000;

  @Test
  void findsEachNumberAndNoOther() {
    int[] keys = new Random(7).ints().distinct().limit(2 * MANY).toArray();
    int[] kept = Arrays.copyOf(keys, MANY);
    IntIndex index = new IntIndex(kept);
    for (int place = 0; place < MANY; place++) {
      assertThat(index.of(keys[place])).isEqualTo(place);
      assertThat(index.of(keys[MANY + place])).isEqualTo(IntIndex.NONE);
    }
  }

  @Test
  void findsNothingAmongNoNumbers() {
    assertThat(new IntIndex(new int[0]).of(0)).isEqualTo(IntIndex.NONE);
  }
}
