package org.dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RecentTest {
  private static final long SEED = 20260104L;

  @Test
  void remembersAValueByItsWholeKey() {
    Recent<int[]> recent = new Recent<>(64, 2, () -> new int[1]);
    int[] first = recent.get(new int[] {5, 1});
    assertThat(recent.isFresh()).isTrue();
    assertThat(recent.get(new int[] {5, 1})).isSameAs(first);
    assertThat(recent.isFresh()).isFalse();
    recent.get(new int[] {5, 2});
    assertThat(recent.isFresh()).isTrue();
  }

  @Test
  void neverGivesAnothersValue() {
    Random random = new Random(SEED);
    Recent<int[]> recent = new Recent<>(16, 2, () -> new int[2]);
    for (int round = 0; round < 500; round++) {
      recent.begin();
      int[][] keys = new int[20][];
      int[][] got = new int[20][];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = new int[] {random.nextInt(40), random.nextInt(3)};
        got[i] = recent.get(keys[i]);
        if (recent.isFresh()) {
          System.arraycopy(keys[i], 0, got[i], 0, 2);
        }
      }
      assertThat(got).as("seed %d round %d", SEED, round).isDeepEqualTo(keys);
    }
  }
}
