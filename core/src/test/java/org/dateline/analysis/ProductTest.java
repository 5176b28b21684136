package org.dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ProductTest {
  private static final long SEED = 20260103L;

  @Test
  void multipliesVectorsWithZerosAmongThem() {
    Random random = new Random(SEED);
    Product product = new Product();
    for (int length = 1; length < 100; length += 7) {
      float[] vector = new float[length + 3];
      float[][] matrix = new float[length + 2][9];
      float[] wanted = new float[9];
      for (int i = 0; i < length; i++) {
        vector[i + 3] = random.nextInt(3) == 0 ? 0 : random.nextFloat();
        for (int column = 0; column < 9; column++) {
          matrix[i + 2][column] = random.nextFloat();
          wanted[column] += vector[i + 3] * matrix[i + 2][column];
        }
      }
      float[] result = new float[9];
      product.add(vector, 3, length, matrix, 2, result);
      assertThat(result).as("seed %d", SEED).containsExactly(wanted, Offset.offset(1e-3f));
    }
  }
}
