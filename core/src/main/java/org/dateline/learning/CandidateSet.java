package org.dateline.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Candidates for one choice, each the sum of parts it may share with others (a span of its two
 * edges and of what holds for both). Not safe for use by several threads.
 */
public final class CandidateSet {
  private static final int FIRST_CAPACITY = 128;

  private final @Nullable QuantizedWeights weights;
  private final List<int[]> parts = new ArrayList<>();
  private final List<int[]> candidates = new ArrayList<>();
  private float[] partScores = new float[FIRST_CAPACITY];
  private int partCount;

  private CandidateSet(@Nullable QuantizedWeights weights) {
    this.weights = weights;
  }

  /** A set that keeps the features of its parts, for learning. */
  public static CandidateSet keeping() {
    return new CandidateSet(null);
  }

  /** A set that scores each part as it comes and forgets its features. */
  public static CandidateSet scoring(QuantizedWeights weights) {
    return new CandidateSet(weights);
  }

  /** Adds a part with these features; gives its number. */
  public int part(FeatureVector features) {
    if (weights == null) {
      parts.add(features.toArray());
    } else {
      if (partCount == partScores.length) {
        partScores = Arrays.copyOf(partScores, partCount * 2);
      }
      partScores[partCount] = weights.score(features);
    }
    return partCount++;
  }

  /**
   * Which of these parts are worth combining: of a set that scores, those with the best scores, at
   * most this many; of one that keeps, all.
   */
  public boolean[] promising(int[] numbers, int most) {
    boolean[] promising = new boolean[numbers.length];
    for (int index = 0; index < numbers.length; index++) {
      int better = 0;
      for (int other = 0; weights != null && other < numbers.length; other++) {
        float ahead = partScores[numbers[other]] - partScores[numbers[index]];
        better += ahead > 0 || ahead == 0 && other < index ? 1 : 0;
      }
      promising[index] = better < most;
    }
    return promising;
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
    return partCount;
  }

  /** Feature hashes of a part of a set that keeps them; not to be changed. */
  public int[] features(int part) {
    return parts.get(part);
  }

  /** The numbers of the parts of a candidate; not to be changed. */
  public int[] partsOf(int candidate) {
    return candidates.get(candidate);
  }

  /** The score of every candidate of a set that scores. */
  public float[] scores() {
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
