package org.dateline.extraction.statements;

import java.util.Arrays;
import org.dateline.learning.Exponential;

/** Forward and backward sums over a chain of labels (Rabiner 1989), scaled at every step. */
public final class Chain {
  private static final int LABELS = RoleModel.LABELS;

  private Chain() {}

  /**
   * The probability of every label at every place.
   *
   * @param scores of the labels, one place after another
   * @param steps score of one label after another, by the first
   */
  public static float[] probabilities(float[] scores, float[] steps) {
    int size = scores.length / LABELS;
    float[] weights = powers(scores);
    float[] moves = moves(steps);
    float[] forward = forward(weights, moves, size);
    float[] backward = backward(weights, moves, size);
    for (int place = 0; place < size; place++) {
      float sum = 0;
      for (int label = 0; label < LABELS; label++) {
        forward[place * LABELS + label] *= backward[place * LABELS + label];
        sum += forward[place * LABELS + label];
      }
      for (int label = 0; label < LABELS; label++) {
        forward[place * LABELS + label] /= sum;
      }
    }
    return forward;
  }

  /** Gives a place scores that leave no label but outside. */
  static void leaveOutside(float[] scores, int place) {
    int at = place * LABELS;
    scores[at] = 0;
    Arrays.fill(scores, at + 1, at + LABELS, Float.NEGATIVE_INFINITY);
  }

  /** How likely each pair of neighbouring labels is, summed over all places: for learning. */
  public static float[] pairs(float[] scores, float[] steps) {
    int size = scores.length / LABELS;
    float[] weights = powers(scores);
    float[] moves = moves(steps);
    float[] forward = forward(weights, moves, size);
    float[] backward = backward(weights, moves, size);
    float[] pairs = new float[LABELS * LABELS];
    float[] here = new float[LABELS * LABELS];
    for (int place = 1; place < size; place++) {
      float sum = 0;
      for (int from = 0; from < LABELS; from++) {
        for (int to = 0; to < LABELS; to++) {
          float share =
              forward[(place - 1) * LABELS + from]
                  * moves[from * LABELS + to]
                  * weights[place * LABELS + to]
                  * backward[place * LABELS + to];
          here[from * LABELS + to] = share;
          sum += share;
        }
      }
      for (int pair = 0; pair < here.length; pair++) {
        pairs[pair] += here[pair] / sum;
      }
    }
    return pairs;
  }

  private static float[] moves(float[] steps) {
    float[] moves = new float[LABELS * LABELS];
    for (int pair = 0; pair < moves.length; pair++) {
      boolean may = RoleModel.mayFollow(pair / LABELS, pair % LABELS);
      moves[pair] = may ? (float) StrictMath.exp(steps[pair]) : 0;
    }
    return moves;
  }

  private static float[] powers(float[] scores) {
    float[] powers = new float[scores.length];
    for (int from = 0; from < scores.length; from += LABELS) {
      float top = Float.NEGATIVE_INFINITY;
      for (int label = 0; label < LABELS; label++) {
        top = Math.max(top, scores[from + label]);
      }
      for (int label = 0; label < LABELS; label++) {
        float below = scores[from + label] - top;
        powers[from + label] = below == 0 ? 1 : Exponential.of(below);
      }
    }
    return powers;
  }

  /** Whether nothing but the label outside is possible at a place. */
  private static boolean isOutside(float[] weights, int at) {
    for (int label = 1; label < LABELS; label++) {
      if (weights[at + label] != 0) {
        return false;
      }
    }
    return true;
  }

  private static float[] forward(float[] weights, float[] moves, int size) {
    float[] forward = new float[weights.length];
    for (int place = 0; place < size; place++) {
      int at = place * LABELS;
      if (isOutside(weights, at)) {
        forward[at] = 1;
        continue;
      }
      for (int to = 0; to < LABELS; to++) {
        float sum = 0;
        if (place == 0) {
          sum = RoleModel.mayFollow(0, to) ? 1 : 0;
        } else {
          for (int from : RoleModel.BEFORE[to]) {
            sum += forward[at - LABELS + from] * moves[from * LABELS + to];
          }
        }
        forward[at + to] = sum * weights[at + to];
      }
      scale(forward, at);
    }
    return forward;
  }

  private static float[] backward(float[] weights, float[] moves, int size) {
    float[] backward = new float[weights.length];
    for (int place = size - 1; place >= 0; place--) {
      int at = place * LABELS;
      boolean last = place == size - 1;
      boolean leaves = !last && isOutside(weights, at + LABELS);
      for (int from = 0; from < LABELS; from++) {
        float sum = 0;
        if (last) {
          sum = 1;
        } else if (leaves) {
          sum = moves[from * LABELS] * weights[at + LABELS] * backward[at + LABELS];
        } else {
          for (int to : RoleModel.AFTER[from]) {
            int next = at + LABELS + to;
            sum += moves[from * LABELS + to] * weights[next] * backward[next];
          }
        }
        backward[at + from] = sum;
      }
      scale(backward, at);
    }
    return backward;
  }

  private static void scale(float[] values, int at) {
    float sum = 0;
    for (int label = 0; label < LABELS; label++) {
      sum += values[at + label];
    }
    for (int label = 0; label < LABELS; label++) {
      values[at + label] /= sum;
    }
  }
}
