package org.dateline.analysis;

/**
 * Multiplies a vector with a matrix, passing over the vector's zeros. A workspace.
 *
 * <p>The rows of a matrix are arrays of their own: the compiler makes vector instructions of a loop
 * only when all arrays in it are read from their beginning.
 */
final class Product {
  private static final int TOGETHER = 4; // rows of the matrix in one sweep over the result

  private int[] rows = new int[64];
  private float[] factors = new float[64];

  /**
   * Adds a product to a result as long as a row of the matrix.
   *
   * @param from where the vector starts; it is as long as so many rows
   * @param firstRow the row of the matrix that goes with the first number of the vector
   */
  void add(float[] vector, int from, int length, float[][] matrix, int firstRow, float[] result) {
    if (rows.length < length) {
      rows = new int[length];
      factors = new float[length];
    }
    int found = 0;
    for (int i = 0; i < length; i++) {
      float factor = vector[from + i];
      rows[found] = firstRow + i;
      factors[found] = factor;
      found += factor != 0 ? 1 : 0;
    }
    int at = 0;
    for (; at + TOGETHER <= found; at += TOGETHER) {
      four(at, matrix, result);
    }
    for (; at < found; at++) {
      one(factors[at], matrix[rows[at]], result);
    }
  }

  private void four(int at, float[][] matrix, float[] result) {
    float[] row0 = matrix[rows[at]];
    float[] row1 = matrix[rows[at + 1]];
    float[] row2 = matrix[rows[at + 2]];
    float[] row3 = matrix[rows[at + 3]];
    float factor0 = factors[at];
    float factor1 = factors[at + 1];
    float factor2 = factors[at + 2];
    float factor3 = factors[at + 3];
    for (int i = 0; i < result.length; i++) {
      result[i] += factor0 * row0[i] + factor1 * row1[i] + factor2 * row2[i] + factor3 * row3[i];
    }
  }

  private static void one(float factor, float[] row, float[] result) {
    for (int i = 0; i < result.length; i++) {
      result[i] += factor * row[i];
    }
  }

  /** Adds a row to a result. */
  static void add(float[] row, float[] result) {
    for (int i = 0; i < result.length; i++) {
      result[i] += row[i];
    }
  }
}
