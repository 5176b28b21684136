package org.dateline.evaluation.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.learning.CandidateSet;
import org.dateline.learning.QuantizedWeights;

/**
 * Weights of hashed features learned by AdaGrad (Duchi et al. 2011): logistic regression and
 * choices among candidates (softmax). The order of examples is shuffled with a fixed seed.
 */
final class LogLinear {
  private static final float LIMIT = 3f; // weights beyond are cut: they stem from rare features
  private static final float SMALL = 1e-3f;
  private final float[] weights;
  private final float[] squares;
  private final float[] lags; // changes times the step they came at: what the average lacks
  private final float rate;
  private int steps; // examples seen after the first epoch

  LogLinear(int bits, float rate) {
    weights = new float[1 << bits];
    squares = new float[1 << bits];
    lags = new float[1 << bits];
    this.rate = rate;
  }

  /**
   * A choice of which one or several answers are right.
   *
   * @param set the candidates
   * @param right the numbers of the right ones, at least one
   */
  record Choice(CandidateSet set, int[] right) {}

  /** Learns choices. */
  void choose(List<Choice> choices, int epochs) {
    List<Choice> order = new ArrayList<>(choices);
    Random random = new Random(1);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Choice choice : order) {
        steps += epoch > 0 ? 1 : 0;
        learn(choice);
      }
    }
  }

  private void learn(Choice choice) {
    CandidateSet set = choice.set();
    float[] partScores = new float[set.partCount()];
    for (int part = 0; part < partScores.length; part++) {
      partScores[part] = score(set.features(part));
    }
    float[] scores = new float[set.size()];
    for (int candidate = 0; candidate < scores.length; candidate++) {
      for (int part : set.partsOf(candidate)) {
        scores[candidate] += partScores[part];
      }
    }
    float[] gradients = CandidateSet.probabilities(scores);
    float right = 0;
    for (int candidate : choice.right()) {
      right += gradients[candidate];
    }
    float[] shares = new float[choice.right().length];
    for (int index = 0; index < shares.length; index++) {
      shares[index] = gradients[choice.right()[index]] / Math.max(right, 1e-9f);
    }
    for (int index = 0; index < shares.length; index++) {
      gradients[choice.right()[index]] -= shares[index];
    }
    float[] partGradients = new float[partScores.length];
    for (int candidate = 0; candidate < gradients.length; candidate++) {
      for (int part : set.partsOf(candidate)) {
        partGradients[part] += gradients[candidate];
      }
    }
    for (int part = 0; part < partGradients.length; part++) {
      update(set.features(part), partGradients[part]);
    }
  }

  /** Learns yes and no: one row of features for each label. */
  void classify(List<int[]> rows, boolean[] labels, int epochs) {
    List<Integer> order = new ArrayList<>();
    for (int row = 0; row < labels.length; row++) {
      order.add(row);
    }
    Random random = new Random(1);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (int row : order) {
        steps += epoch > 0 ? 1 : 0;
        float share = (float) (1 / (1 + StrictMath.exp(-score(rows.get(row)))));
        update(rows.get(row), share - (labels[row] ? 1 : 0));
      }
    }
  }

  private float score(int[] hashes) {
    int mask = weights.length - 1;
    float sum = 0;
    for (int hash : hashes) {
      sum += weights[hash & mask];
    }
    return sum;
  }

  private void update(int[] hashes, float gradient) {
    if (Math.abs(gradient) < SMALL) {
      return;
    }
    int mask = weights.length - 1;
    float square = gradient * gradient;
    for (int hash : hashes) {
      int at = hash & mask;
      squares[at] += square;
      float change = rate * gradient / (float) Math.sqrt(squares[at] + 1e-2f);
      weights[at] -= change;
      lags[at] -= steps * change;
    }
  }

  /**
   * The weights as they were on the average after the first epoch, rounded; those smaller than this
   * are dropped.
   */
  QuantizedWeights weights(float smallest) {
    float[] kept = weights.clone();
    for (int at = 0; at < kept.length; at++) {
      kept[at] -= lags[at] / Math.max(1, steps);
      kept[at] = Math.abs(kept[at]) < smallest ? 0 : kept[at];
    }
    return QuantizedWeights.of(kept, LIMIT);
  }
}
