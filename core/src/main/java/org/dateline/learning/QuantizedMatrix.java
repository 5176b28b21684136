package org.dateline.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * How a matrix of numbers is written small: of each row its largest number, and every number as one
 * of 127 steps on each side of zero.
 */
public final class QuantizedMatrix {
  private static final int STEPS = 127;

  private QuantizedMatrix() {}

  /** Writes a matrix, each row an array. */
  public static void write(DataOutputStream output, float[][] matrix) throws IOException {
    for (float[] row : matrix) {
      float largest = 0;
      for (float number : row) {
        largest = Math.max(largest, Math.abs(number));
      }
      output.writeFloat(largest);
      for (int at = 0; largest > 0 && at < row.length; at++) {
        output.writeByte(Math.round(row[at] / largest * STEPS));
      }
    }
  }

  /** Reads a matrix of so many rows and columns. */
  public static float[][] read(DataInputStream input, int rows, int columns) throws IOException {
    float[][] matrix = new float[rows][];
    float[] empty = new float[columns]; // shared by all rows of zeros; nobody writes on them
    byte[] steps = new byte[columns];
    for (int row = 0; row < rows; row++) {
      float step = input.readFloat() / STEPS;
      matrix[row] = step > 0 ? new float[columns] : empty;
      if (step > 0) {
        input.readFully(steps);
        for (int at = 0; at < columns; at++) {
          matrix[row][at] = steps[at] * step;
        }
      }
    }
    return matrix;
  }
}
