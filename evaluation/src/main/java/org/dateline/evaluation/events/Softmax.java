package org.dateline.evaluation.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dateline.learning.FeatureTable;
import org.dateline.learning.LinearModel;
import org.dateline.text.Bytes;

/**
 * Multinomial logistic regression over hashed features, learned by AdaGrad (Duchi et al. 2011) with
 * a fixed order of examples, and written as a linear model of whole steps.
 */
final class Softmax {
  private static final float STEPS = 40; // steps to one unit of weight
  private static final float SHRINK = 1e-4f;

  private final List<String> classes;
  private final float rate;
  private final Map<Integer, float[]> weights = new TreeMap<>();
  private final Map<Integer, float[]> squares = new TreeMap<>();

  Softmax(List<String> classes, float rate) {
    this.classes = List.copyOf(classes);
    this.rate = rate;
  }

  /**
   * One labelled row.
   *
   * @param features hashed names
   * @param label number of its class
   * @param weight how much it counts
   */
  record Row(int[] features, int label, float weight) {}

  /** Learns from the rows, so many times over; features met in one row only are left out. */
  void learn(List<Row> rows, int epochs, int rarest) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (Row row : rows) {
      for (int name : row.features()) {
        counts.merge(name, 1, Integer::sum);
      }
    }
    counts.forEach((name, count) -> {
      if (count >= rarest) {
        weights.put(name, new float[classes.size()]);
        squares.put(name, new float[classes.size()]);
      }
    });
    List<Row> order = new ArrayList<>(rows);
    Random random = new Random(7);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(this::step);
    }
  }

  private void step(Row row) {
    float[] probabilities = probabilities(row.features());
    probabilities[row.label()] -= 1;
    for (int name : row.features()) {
      float[] weight = weights.get(name);
      float[] square = squares.get(name);
      if (weight == null || square == null) {
        continue;
      }
      for (int type = 0; type < weight.length; type++) {
        float gradient = probabilities[type] * row.weight() + SHRINK * weight[type];
        square[type] += gradient * gradient;
        weight[type] -= rate * gradient / (float) StrictMath.sqrt(square[type] + 1e-6f);
      }
    }
  }

  private float[] probabilities(int[] features) {
    float[] scores = new float[classes.size()];
    for (int name : features) {
      float[] weight = weights.get(name);
      if (weight != null) {
        for (int type = 0; type < scores.length; type++) {
          scores[type] += weight[type];
        }
      }
    }
    float most = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    float sum = 0;
    for (int type = 0; type < scores.length; type++) {
      scores[type] = (float) StrictMath.exp(scores[type] - most);
      sum += scores[type];
    }
    for (int type = 0; type < scores.length; type++) {
      scores[type] /= sum;
    }
    return scores;
  }

  /** The weights as the bytes of a model file. */
  Bytes write() {
    FeatureTable.Builder table = new FeatureTable.Builder();
    for (Map.Entry<Integer, float[]> entry : weights.entrySet()) {
      int[] kinds = new int[classes.size()];
      int[] steps = new int[classes.size()];
      int count = 0;
      for (int type = 0; type < kinds.length; type++) {
        int step = Math.round(entry.getValue()[type] * STEPS);
        if (step != 0) {
          kinds[count] = type;
          steps[count++] = Math.clamp(step, -FeatureTable.LARGEST_WEIGHT, 255);
        }
      }
      if (count > 0) {
        table.add(
            entry.getKey(),
            java.util.Arrays.copyOf(kinds, count),
            java.util.Arrays.copyOf(steps, count));
      }
    }
    try {
      return LinearModel.write(classes, table);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  LinearModel model() {
    return LinearModel.read("softmax", write());
  }
}
