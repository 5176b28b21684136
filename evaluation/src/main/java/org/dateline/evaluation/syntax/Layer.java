package org.dateline.evaluation.syntax;

import java.util.Arrays;

/**
 * A matrix of weights while it learns (Adam, Kingma and Ba 2015), with its running mean. Of a
 * sparse layer only the rows that were touched are moved. Not thread-safe.
 */
final class Layer {
  private static final float MEMORY = .9f; // of the gradient
  private static final float LONG_MEMORY = .999f; // of its square
  private static final int LONGEST_MEAN = 400; // samples that the running mean looks back on

  final float[][] weights;
  final float[][] gradient;
  private final float[][] first;
  private final float[][] second;
  private final float[][] mean;
  private final boolean sparse;
  private final boolean[] touched;
  private int[] rows = new int[64];
  private int used;
  private int samples;

  /** A layer of these rows and columns, its weights spread around zero by so much. */
  Layer(int rows, int columns, boolean sparse, double spread, Shuffle chance) {
    this.sparse = sparse;
    this.weights = new float[rows][columns];
    this.gradient = new float[rows][columns];
    this.first = new float[rows][columns];
    this.second = new float[rows][columns];
    this.mean = new float[rows][columns];
    this.touched = new boolean[rows];
    double width = spread * Math.sqrt(3);
    for (int row = 0; row < rows && spread > 0; row++) {
      for (int i = 0; i < columns; i++) {
        weights[row][i] = (float) ((2 * chance.share() - 1) * width);
      }
    }
  }

  /** Notes that the gradient of a row is about to change. */
  void touch(int row) {
    if (!touched[row]) {
      touched[row] = true;
      rows = used == rows.length ? Arrays.copyOf(rows, 2 * used) : rows;
      rows[used++] = row;
    }
  }

  /** Sum of the squares of the gradient of a layer that is not sparse. */
  double norm() {
    double sum = 0;
    for (int row = 0; !sparse && row < gradient.length; row++) {
      for (float slope : gradient[row]) {
        sum += slope * slope;
      }
    }
    return sum;
  }

  /** Moves the weights against the gradient, times the scale, and forgets it. */
  void step(float rate, float scale) {
    for (int row = 0; !sparse && row < weights.length; row++) {
      move(row, rate, scale);
    }
    for (int i = 0; i < used; i++) {
      move(rows[i], rate, scale);
      touched[rows[i]] = false;
    }
    used = 0;
  }

  private void move(int row, float rate, float scale) {
    float[] slopes = gradient[row];
    float[] firsts = first[row];
    float[] seconds = second[row];
    float[] moved = weights[row];
    for (int i = 0; i < slopes.length; i++) {
      float slope = slopes[i] * scale;
      firsts[i] = MEMORY * firsts[i] + (1 - MEMORY) * slope;
      seconds[i] = LONG_MEMORY * seconds[i] + (1 - LONG_MEMORY) * slope * slope;
      moved[i] -= rate * firsts[i] / ((float) Math.sqrt(seconds[i]) + 1e-8f);
      slopes[i] = 0;
    }
  }

  /** Takes the present weights into the running mean. */
  void sample() {
    samples++;
    float share = 1f / Math.min(samples, LONGEST_MEAN);
    for (int row = 0; row < weights.length; row++) {
      float[] now = weights[row];
      float[] average = mean[row];
      for (int i = 0; i < now.length; i++) {
        average[i] += share * (now[i] - average[i]);
      }
    }
  }

  /** The mean of the samples, the present weights if there are none; rows never moved are zero. */
  float[][] result() {
    float[][] result = new float[weights.length][];
    for (int row = 0; row < result.length; row++) {
      boolean moved = !sparse;
      for (float square : second[row]) {
        moved |= square != 0;
      }
      float[] learned = samples > 0 ? mean[row] : weights[row];
      result[row] = moved ? learned.clone() : new float[learned.length];
    }
    return result;
  }

  /** Writes each block of so many rows with rows and columns changed over. */
  void turn(int height, float[][] turned) {
    int columns = weights[0].length;
    for (int row = 0; row < weights.length; row++) {
      int block = row / height * columns;
      for (int column = 0; column < columns; column++) {
        turned[block + column][row % height] = weights[row][column];
      }
    }
  }
}
