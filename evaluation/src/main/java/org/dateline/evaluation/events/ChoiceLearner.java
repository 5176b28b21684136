package org.dateline.evaluation.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Conditional logistic regression: which of several options is taken, when any of some may be. By
 * AdaGrad (Duchi et al. 2011) over a fixed order of examples; the mean of the weights after each
 * round of the later half.
 */
final class ChoiceLearner {
  private static final float RATE = 0.1f;
  private static final float SHRINK = 1e-4f;

  /**
   * One choice.
   *
   * @param options features of each option
   * @param right whether an option may be taken: at least one
   * @param weight how much it counts
   */
  record Choice(List<int[]> options, boolean[] right, float weight) {}

  private final int epochs;

  ChoiceLearner(int epochs) {
    this.epochs = epochs;
  }

  /** Learns to score options; features met fewer times are left out. */
  WeightTable learn(List<Choice> choices, int rarest) {
    Map<Integer, Integer> numbers = numbers(choices, rarest);
    List<Choice> numbered = choices.stream().map(choice -> numbered(choice, numbers)).toList();
    float[] means = means(numbered, numbers.size());
    WeightTable table = new WeightTable(List.of("score"));
    numbers.forEach((name, number) -> table.put(name, new float[] {means[number]}));
    return table;
  }

  private static Map<Integer, Integer> numbers(List<Choice> choices, int rarest) {
    List<Row> rows = new ArrayList<>();
    for (Choice choice : choices) {
      choice.options().forEach(option -> rows.add(new Row(option, 0, 1)));
    }
    return SupportVectors.numbers(rows, rarest);
  }

  private static Choice numbered(Choice choice, Map<Integer, Integer> numbers) {
    List<int[]> options =
        choice.options().stream().map(option -> SupportVectors.numbered(option, numbers)).toList();
    return new Choice(options, choice.right(), choice.weight());
  }

  /** The weights of numbered features, the mean of those after each round of the later half. */
  private float[] means(List<Choice> choices, int size) {
    List<Choice> order = new ArrayList<>(choices);
    Random random = new Random(11);
    float[] weights = new float[size];
    float[] squares = new float[size];
    float[] means = new float[size];
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(choice -> step(choice, weights, squares));
      for (int i = 0; epoch >= epochs / 2 && i < size; i++) {
        means[i] += weights[i];
      }
    }
    int averaged = epochs - epochs / 2;
    for (int i = 0; i < size; i++) {
      means[i] /= averaged;
    }
    return means;
  }

  private static void step(Choice choice, float[] weights, float[] squares) {
    double[] all = shares(choice, weights, false);
    double[] right = shares(choice, weights, true);
    for (int i = 0; i < all.length; i++) {
      float push = (float) (all[i] - right[i]) * choice.weight();
      for (int feature : choice.options().get(i)) {
        float gradient = push + SHRINK * weights[feature];
        squares[feature] += gradient * gradient;
        weights[feature] -= RATE * gradient / (float) StrictMath.sqrt(squares[feature] + 1e-6f);
      }
    }
  }

  /** The probability of each option, among all or among the right ones. */
  private static double[] shares(Choice choice, float[] weights, boolean onlyRight) {
    double[] shares = new double[choice.options().size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < shares.length; i++) {
      if (onlyRight && !choice.right()[i]) {
        shares[i] = Double.NEGATIVE_INFINITY;
        continue;
      }
      for (int feature : choice.options().get(i)) {
        shares[i] += weights[feature];
      }
      most = Math.max(most, shares[i]);
    }
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = StrictMath.exp(shares[i] - most);
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }
}
