package org.dateline.evaluation.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Multinomial logistic regression over hashed features, learned by AdaGrad (Duchi et al. 2011) with
 * a fixed order of examples; the mean of the weights after each round of the later half (Polyak and
 * Juditsky 1992), since those of a single round hang on the order.
 */
final class Softmax {
  private static final float SHRINK = 1e-4f;

  private final List<String> classes;
  private final float rate;
  private final Map<Integer, float[]> weights = new TreeMap<>();
  private final Map<Integer, float[]> squares = new TreeMap<>();
  private final Map<Integer, float[]> sums = new TreeMap<>();
  private int averaged;

  Softmax(List<String> classes, float rate) {
    this.classes = List.copyOf(classes);
    this.rate = rate;
  }

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
      if (epoch >= epochs / 2) {
        addToMeans();
      }
    }
  }

  private void addToMeans() {
    averaged++;
    weights.forEach((name, weight) -> {
      float[] sum = sums.computeIfAbsent(name, unseen -> new float[weight.length]);
      for (int type = 0; type < weight.length; type++) {
        sum[type] += weight[type];
      }
    });
  }

  private float[] mean(float[] sum) {
    float[] mean = sum.clone();
    for (int type = 0; type < mean.length; type++) {
      mean[type] /= averaged;
    }
    return mean;
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

  /** The learned weights. */
  WeightTable table() {
    WeightTable table = new WeightTable(classes);
    sums.forEach((name, sum) -> table.put(name, mean(sum)));
    return table;
  }
}
