package org.dateline.learning;

import java.util.ArrayList;
import java.util.List;

/**
 * Candidates for one choice, each the sum of parts it may share with others (a span of its two
 * edges and of what holds for both). Not safe for use by several threads.
 */
public final class CandidateSet {
  private final List<int[]> parts = new ArrayList<>();
  private final List<int[]> candidates = new ArrayList<>();

  /** Keeps the features as a part; gives its number. */
  public int part(FeatureVector features) {
    parts.add(features.toArray());
    return parts.size() - 1;
  }

  /** Adds a candidate made of these parts; gives its number. */
  public int candidate(int... partNumbers) {
    candidates.add(partNumbers);
    return candidates.size() - 1;
  }

  /** Number of candidates. */
  public int size() {
    return candidates.size();
  }

  /** Number of parts. */
  public int partCount() {
    return parts.size();
  }

  /** Feature hashes of a part; not to be changed. */
  public int[] features(int part) {
    return parts.get(part);
  }

  /** The numbers of the parts of a candidate; not to be changed. */
  public int[] partsOf(int candidate) {
    return candidates.get(candidate);
  }

  /** The score of every candidate. */
  public float[] scores(QuantizedWeights weights) {
    float[] partScores = new float[parts.size()];
    for (int part = 0; part < partScores.length; part++) {
      partScores[part] = weights.score(parts.get(part));
    }
    float[] scores = new float[candidates.size()];
    for (int candidate = 0; candidate < scores.length; candidate++) {
      for (int part : candidates.get(candidate)) {
        scores[candidate] += partScores[part];
      }
    }
    return scores;
  }

  /** Turns scores into probabilities that sum to one (softmax). */
  public static float[] probabilities(float[] scores) {
    float[] shares = new float[scores.length];
    float top = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      top = Math.max(top, score);
    }
    float sum = 0;
    for (int index = 0; index < scores.length; index++) {
      shares[index] = (float) StrictMath.exp(scores[index] - top);
      sum += shares[index];
    }
    for (int index = 0; index < shares.length; index++) {
      shares[index] /= sum;
    }
    return shares;
  }

  /** Index of the greatest value, the first of equals; -1 when there is none. */
  public static int best(float[] values) {
    int best = -1;
    for (int index = 0; index < values.length; index++) {
      if (best < 0 || values[index] > values[best]) {
        best = index;
      }
    }
    return best;
  }
}
