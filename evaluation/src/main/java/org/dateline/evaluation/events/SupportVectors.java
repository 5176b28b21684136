package org.dateline.evaluation.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A linear support vector machine for each class against all others, with squared hinge loss, by
 * dual coordinate descent (Hsieh et al. 2008), in a fixed order of examples.
 *
 * <p>Rows are scaled to one length, so that long sentences do not outweigh short ones; which class
 * scores best does not depend on that.
 */
final class SupportVectors {
  private static final float LENGTH = 8; // of a scaled row
  private static final int EPOCHS = 40;

  private final List<String> classes;
  private final double cost;

  /**
   * @param cost of a margin missed on a row of the class or of the others
   */
  SupportVectors(List<String> classes, double cost) {
    this.classes = List.copyOf(classes);
    this.cost = cost;
  }

  /** Learns the weights of all classes; features met fewer times are left out. */
  WeightTable learn(List<Row> rows, int rarest) {
    Map<Integer, Integer> numbers = numbers(rows, rarest);
    int[][] features = new int[rows.size()][];
    for (int i = 0; i < features.length; i++) {
      features[i] = numbered(rows.get(i).features(), numbers);
    }
    List<float[]> weights = new ArrayList<>();
    for (int label = 0; label < classes.size(); label++) {
      weights.add(learn(rows, features, numbers.size(), label));
    }
    WeightTable table = new WeightTable(classes);
    numbers.forEach((name, number) -> {
      float[] row = new float[classes.size()];
      for (int label = 0; label < row.length; label++) {
        row[label] = weights.get(label)[number];
      }
      table.put(name, row);
    });
    return table;
  }

  /** The numbers of these features, without those that were left out. */
  static int[] numbered(int[] features, Map<Integer, Integer> numbers) {
    return Arrays.stream(features).filter(numbers::containsKey).map(numbers::get).toArray();
  }

  /** Numbers for the features that are met often enough, from 0 on. */
  static Map<Integer, Integer> numbers(List<Row> rows, int rarest) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (Row row : rows) {
      for (int name : row.features()) {
        counts.merge(name, 1, Integer::sum);
      }
    }
    Map<Integer, Integer> numbers = new TreeMap<>();
    counts.forEach((name, count) -> {
      if (count >= rarest) {
        numbers.put(name, numbers.size());
      }
    });
    return numbers;
  }

  private float[] learn(List<Row> rows, int[][] features, int size, int label) {
    double[] weight = new double[size];
    double[] dual = new double[rows.size()];
    Integer[] order = new Integer[rows.size()];
    Arrays.setAll(order, i -> i);
    Random random = new Random(7);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(Arrays.asList(order), random);
      for (int i : order) {
        step(rows.get(i), features[i], label, weight, dual, i);
      }
    }
    float[] learned = new float[size];
    for (int i = 0; i < size; i++) {
      learned[i] = (float) weight[i];
    }
    return learned;
  }

  private void step(Row row, int[] features, int label, double[] weight, double[] dual, int i) {
    if (features.length == 0 || row.weight() == 0) {
      return;
    }
    double sign = row.label() == label ? 1 : -1;
    double scale = LENGTH / StrictMath.sqrt(features.length);
    double ridge = 1 / (2 * cost * row.weight());
    double score = 0;
    for (int feature : features) {
      score += weight[feature];
    }
    double gradient = sign * score * scale - 1 + dual[i] * ridge;
    double before = dual[i];
    dual[i] = Math.max(0, before - gradient / (LENGTH * LENGTH + ridge));
    double change = (dual[i] - before) * sign * scale;
    if (change != 0) {
      for (int feature : features) {
        weight[feature] += change;
      }
    }
  }
}
