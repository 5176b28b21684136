package org.dateline.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FeatureTableTest {
  private static final long SEED = 20260102L;

  private final FeatureTable.Builder builder = new FeatureTable.Builder();
  private final Map<Integer, int[]> rows = new HashMap<>(); // scores of five classes

  private void add(int name, int wanted, int weight) {
    if (rows.putIfAbsent(name, new int[5]) == null) {
      rows.get(name)[wanted] = weight;
      builder.add(name, new int[] {wanted}, new int[] {weight});
    }
  }

  private FeatureTable table() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    builder.write(new DataOutputStream(bytes));
    return FeatureTable.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }

  private void assertSums(FeatureTable table, int... names) {
    int[] wanted = new int[5];
    for (int name : names) {
      int[] row = rows.getOrDefault(name, new int[5]);
      for (int i = 0; i < wanted.length; i++) {
        wanted[i] += row[i];
      }
    }
    int[] scores = new int[5];
    table.addTo(scores, names.clone(), names.length);
    assertThat(scores).as("seed %d", SEED).isEqualTo(wanted);
  }

  @Test
  void givesEveryFeatureItsOwnWeights() throws IOException {
    Random random = new Random(SEED);
    for (int i = 0; i < 150_000; i++) {
      add(random.nextInt() | 1, random.nextInt(5), random.nextInt(511) - 255);
    }
    FeatureTable table = table();
    int[] all = rows.keySet().stream().mapToInt(Integer::intValue).toArray();
    for (int round = 0; round < 5_000; round++) {
      assertSums(table, all[random.nextInt(all.length)], random.nextInt(), all[round]);
    }
  }

  @Test
  void tellsNamesOfASmallTableApartByAllTheirBits() throws IOException {
    Random random = new Random(SEED);
    for (int i = 0; i < 3_000; i++) {
      add(random.nextInt() | 1, random.nextInt(5), random.nextInt(511) - 255);
    }
    FeatureTable table = table();
    for (int name : rows.keySet().stream().mapToInt(Integer::intValue).toArray()) {
      for (int bit = 1; bit < Integer.SIZE; bit++) {
        assertSums(table, name, name ^ 1 << bit);
      }
    }
  }

  @Test
  void tellsNamesApartThatOnlyTheirHighestBitsPart() throws IOException {
    for (int i = 1; i < 256; i++) {
      add(i << 24 | 12_345, i % 5, i);
    }
    FeatureTable table = table();
    for (int i = 0; i < 256; i++) {
      assertSums(table, i << 24 | 12_345, i << 24 | 54_321);
    }
  }

  @Test
  void knowsNothingWithoutRows() throws IOException {
    assertSums(table(), 1, 2, 3);
  }

  @Test
  void findsTheNamesThatCrowdOneBucket() throws IOException {
    for (int i = 0; i < 9; i++) {
      add(i << 20 | 77, i % 5, i + 1);
    }
    FeatureTable table = table();
    for (int i = 0; i < 12; i++) {
      assertSums(table, i << 20 | 77);
    }
  }
}
