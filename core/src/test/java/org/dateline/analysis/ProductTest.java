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
      float[] vector = new float[length];
      float[][] matrix = new float[length + 2][9];
      float[] wanted = new float[9];
      for (int i = 0; i < length; i++) {
        vector[i] = random.nextInt(3) == 0 ? 0 : random.nextFloat();
        for (int column = 0; column < 9; column++) {
          matrix[i + 2][column] = random.nextFloat();
          wanted[column] += vector[i] * matrix[i + 2][column];
        }
      }
      float[] result = new float[9];
      product.take(vector, length);
      product.add(matrix, 2, result);
      assertThat(result).as("seed %d", SEED).containsExactly(wanted, Offset.offset(1e-3f));
    }
  }

  @Test
  void takesWhatIsBelowZeroForZero() {
    Product product = new Product();
    product.takePositive(new float[] {-1, 2, 0, 3}, 4);
    float[] result = {1};
    product.add(new float[][] {{10}, {20}, {30}, {40}}, 0, result);
    assertThat(result).containsExactly(1 + 2 * 20 + 3 * 40);
  }

  @Test
  void sumsAnyNumberOfRows() {
    for (int count = 0; count < 30; count++) {
      float[][] rows = new float[count][5];
      for (int row = 0; row < count; row++) {
        rows[row][3] = row;
      }
      float[] result = new float[5];
      Product.sum(rows, count, result);
      assertThat(result).containsExactly(0, 0, 0, count * (count - 1) / 2f, 0);
    }
  }
}
