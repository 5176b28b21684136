package org.dateline.evaluation.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.extraction.statements.Chain;
import org.dateline.extraction.statements.RoleModel;
import org.dateline.learning.QuantizedWeights;

/**
 * Learns a chain of labels by AdaGrad on the likelihood of whole articles, weights averaged after
 * the first epoch. The order of articles is shuffled with a fixed seed.
 */
final class ChainLearner {
  private static final int LABELS = RoleModel.LABELS;
  private static final int WIDTH = RoleModel.WIDTH;
  private static final float LIMIT = 3f;
  private static final float SMALL = 2e-3f;

  private final float[] weights;
  private final float[] squares;
  private final float[] lags;
  private final float[] steps = new float[LABELS * LABELS];
  private final float[] stepSquares = new float[LABELS * LABELS];
  private final float[] stepLags = new float[LABELS * LABELS];
  private final float rate;
  private int seen;

  ChainLearner(int bits, float rate) {
    weights = new float[1 << bits];
    squares = new float[1 << bits];
    lags = new float[1 << bits];
    this.rate = rate;
  }

  /**
   * The tokens of one article.
   *
   * @param features hashes of each token
   * @param labels the right label of each
   */
  record Row(int[][] features, byte[] labels) {}

  void learn(List<Row> rows, int epochs) {
    List<Row> order = new ArrayList<>(rows);
    Random random = new Random(1);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Row row : order) {
        seen += epoch > 0 ? 1 : 0;
        learn(row);
      }
    }
  }

  private void learn(Row row) {
    float[] scores = scores(row.features());
    float[] shares = Chain.probabilities(scores, steps);
    float[] pairs = Chain.pairs(scores, steps);
    for (int token = 0; token < row.labels().length; token++) {
      shares[token * LABELS + row.labels()[token]] -= 1;
      update(row.features()[token], shares, token * LABELS);
      if (token > 0) {
        pairs[row.labels()[token - 1] * LABELS + row.labels()[token]] -= 1;
      }
    }
    for (int pair = 0; pair < pairs.length; pair++) {
      stepSquares[pair] += pairs[pair] * pairs[pair];
      float change = rate * pairs[pair] / (float) Math.sqrt(stepSquares[pair] + 1e-2f);
      steps[pair] -= change;
      stepLags[pair] -= seen * change;
    }
  }

  private float[] scores(int[][] features) {
    float[] scores = new float[features.length * LABELS];
    int mask = weights.length - 1;
    for (int token = 0; token < features.length; token++) {
      for (int hash : features[token]) {
        int from = hash * WIDTH & mask;
        for (int label = 0; label < LABELS; label++) {
          scores[token * LABELS + label] += weights[from + label];
        }
      }
    }
    return scores;
  }

  private void update(int[] hashes, float[] gradients, int at) {
    int mask = weights.length - 1;
    for (int label = 0; label < LABELS; label++) {
      float gradient = gradients[at + label];
      if (Math.abs(gradient) >= SMALL) {
        for (int hash : hashes) {
          int place = (hash * WIDTH & mask) + label;
          squares[place] += gradient * gradient;
          float change = rate * gradient / (float) Math.sqrt(squares[place] + 1e-2f);
          weights[place] -= change;
          lags[place] -= seen * change;
        }
      }
    }
  }

  /** The chain with its weights averaged; those smaller than this are dropped. */
  RoleModel model(float smallest) {
    float[] kept = weights.clone();
    for (int at = 0; at < kept.length; at++) {
      kept[at] -= lags[at] / Math.max(1, seen);
      kept[at] = Math.abs(kept[at]) < smallest ? 0 : kept[at];
    }
    float[] moves = steps.clone();
    for (int pair = 0; pair < moves.length; pair++) {
      moves[pair] -= stepLags[pair] / Math.max(1, seen);
    }
    return new RoleModel(QuantizedWeights.of(kept, LIMIT), moves);
  }
}
