package org.dateline.evaluation.syntax;

import java.util.List;

/**
 * Moves the layers of a network down their gradients together (Adam, Kingma and Ba 2015), none
 * farther than a gradient of bounded length takes it. Not thread-safe.
 */
final class Descent {
  private static final double FARTHEST = 5; // longest gradient

  private final List<Layer> layers;
  private int steps;

  /** Over these layers, which are kept. */
  Descent(List<Layer> layers) {
    this.layers = List.copyOf(layers);
  }

  /** Moves all weights a little, at this rate. */
  void step(double rate) {
    steps++;
    double norm = Math.sqrt(layers.stream().mapToDouble(Layer::norm).sum());
    float scale = (float) Math.min(1, FARTHEST / norm);
    double first = 1 - StrictMath.pow(.9, steps);
    double second = 1 - StrictMath.pow(.999, steps);
    float corrected = (float) (rate * Math.sqrt(second) / first);
    layers.forEach(layer -> layer.step(corrected, scale));
  }

  /** Adds a row times a factor to another. */
  static void add(float factor, float[] from, float[] to) {
    if (factor != 0) {
      for (int i = 0; i < to.length; i++) {
        to[i] += factor * from[i];
      }
    }
  }
}
