package org.dateline.analysis;

/**
 * Multiplies a vector with a matrix, passing over the vector's zeros. A workspace.
 *
 * <p>The rows of a matrix are arrays of their own: the compiler makes vector instructions of a loop
 * only when all arrays in it are read from their beginning.
 */
final class Product {
  private static final int FEW = 4; // rows whose products are summed before they are added
  private static final int MANY = 8; // rows in one sweep over the result

  private int[] rows = new int[64];
  private float[] factors = new float[64];
  private int found; // numbers of the vector taken up, filled up to whole fours

  /** Takes up a vector of so many numbers, zeros left out. */
  void take(float[] vector, int length) {
    makeRoom(length);
    int taken = 0;
    for (int i = 0; i < length; i++) {
      float factor = vector[i];
      rows[taken] = i;
      factors[taken] = factor;
      taken += factor != 0 ? 1 : 0;
    }
    fillUp(taken);
  }

  /** Takes up a vector of so many numbers, zeros and what is below left out. */
  void takePositive(float[] vector, int length) {
    makeRoom(length);
    int taken = 0;
    for (int i = 0; i < length; i++) {
      float factor = vector[i];
      rows[taken] = i;
      factors[taken] = factor;
      taken += factor > 0 ? 1 : 0;
    }
    fillUp(taken);
  }

  private void makeRoom(int length) {
    if (rows.length < length + FEW) {
      rows = new int[length + FEW];
      factors = new float[length + FEW];
    }
  }

  /** Fills up with rows that count nothing, so that all are added in sweeps of several. */
  private void fillUp(int taken) {
    found = (taken + FEW - 1) / FEW * FEW;
    for (int at = taken; at < found; at++) {
      rows[at] = 0;
      factors[at] = 0;
    }
  }

  /**
   * Adds the product of the vector taken up and a matrix to a result as long as a row.
   *
   * @param firstRow the row of the matrix that goes with the first number of the vector
   */
  void add(float[][] matrix, int firstRow, float[] result) {
    int at = 0;
    for (; at + MANY <= found; at += MANY) {
      eight(at, matrix, firstRow, result);
    }
    if (at < found) {
      four(at, matrix, firstRow, result);
    }
  }

  private void eight(int at, float[][] matrix, int firstRow, float[] result) {
    float[] row0 = matrix[firstRow + rows[at]];
    float[] row1 = matrix[firstRow + rows[at + 1]];
    float[] row2 = matrix[firstRow + rows[at + 2]];
    float[] row3 = matrix[firstRow + rows[at + 3]];
    float[] row4 = matrix[firstRow + rows[at + 4]];
    float[] row5 = matrix[firstRow + rows[at + 5]];
    float[] row6 = matrix[firstRow + rows[at + 6]];
    float[] row7 = matrix[firstRow + rows[at + 7]];
    float factor0 = factors[at];
    float factor1 = factors[at + 1];
    float factor2 = factors[at + 2];
    float factor3 = factors[at + 3];
    float factor4 = factors[at + 4];
    float factor5 = factors[at + 5];
    float factor6 = factors[at + 6];
    float factor7 = factors[at + 7];
    for (int i = 0; i < result.length; i++) {
      result[i] =
          result[i]
              + (factor0 * row0[i] + factor1 * row1[i] + factor2 * row2[i] + factor3 * row3[i])
              + (factor4 * row4[i] + factor5 * row5[i] + factor6 * row6[i] + factor7 * row7[i]);
    }
  }

  private void four(int at, float[][] matrix, int firstRow, float[] result) {
    float[] row0 = matrix[firstRow + rows[at]];
    float[] row1 = matrix[firstRow + rows[at + 1]];
    float[] row2 = matrix[firstRow + rows[at + 2]];
    float[] row3 = matrix[firstRow + rows[at + 3]];
    float factor0 = factors[at];
    float factor1 = factors[at + 1];
    float factor2 = factors[at + 2];
    float factor3 = factors[at + 3];
    for (int i = 0; i < result.length; i++) {
      result[i] += factor0 * row0[i] + factor1 * row1[i] + factor2 * row2[i] + factor3 * row3[i];
    }
  }

  /** Adds so many rows to a result, one after the other. */
  static void sum(float[][] rows, int count, float[] result) {
    int at = 0;
    for (; at + MANY <= count; at += MANY) {
      addEight(rows, at, result);
    }
    if (at + FEW <= count) {
      addFour(rows, at, result);
      at += FEW;
    }
    for (; at < count; at++) {
      add(rows[at], result);
    }
  }

  private static void addEight(float[][] rows, int at, float[] result) {
    float[] row0 = rows[at];
    float[] row1 = rows[at + 1];
    float[] row2 = rows[at + 2];
    float[] row3 = rows[at + 3];
    float[] row4 = rows[at + 4];
    float[] row5 = rows[at + 5];
    float[] row6 = rows[at + 6];
    float[] row7 = rows[at + 7];
    for (int i = 0; i < result.length; i++) {
      result[i] =
          result[i] + row0[i] + row1[i] + row2[i] + row3[i] + row4[i] + row5[i] + row6[i] + row7[i];
    }
  }

  private static void addFour(float[][] rows, int at, float[] result) {
    float[] row0 = rows[at];
    float[] row1 = rows[at + 1];
    float[] row2 = rows[at + 2];
    float[] row3 = rows[at + 3];
    for (int i = 0; i < result.length; i++) {
      result[i] = result[i] + row0[i] + row1[i] + row2[i] + row3[i];
    }
  }

  private static void add(float[] row, float[] result) {
    for (int i = 0; i < result.length; i++) {
      result[i] += row[i];
    }
  }
}
