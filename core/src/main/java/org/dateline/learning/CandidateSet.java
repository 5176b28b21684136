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
  private float[] scores = new float[FIRST_CAPACITY];
  private int partCount;
  private int size;

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

  /**
   * Something that candidates are made of, measured once for several sets over the same weights.
   *
   * @param score its score, 0 in a set that keeps
   * @param features its feature hashes, none in a set that scores
   */
  public record Part(float score, int[] features) {}

  private static final int[] FORGOTTEN = {};

  /** Measures a part without adding it. */
  public Part measure(FeatureVector features) {
    return weights == null
        ? new Part(0, features.toArray())
        : new Part(weights.score(features), FORGOTTEN);
  }

  /** Adds a part with these features; gives its number. */
  public int part(FeatureVector features) {
    if (weights == null) {
      return add(0, features.toArray());
    }
    return add(weights.score(features), FORGOTTEN);
  }

  /** Adds a part with these feature hashes; gives its number. */
  public int part(int[] features) {
    return add(weights == null ? 0 : weights.score(features), features);
  }

  /** Adds a part measured before; gives its number. */
  public int part(Part part) {
    return add(part.score(), part.features());
  }

  private int add(float score, int[] features) {
    if (weights == null) {
      parts.add(features);
    }
    if (partCount == partScores.length) {
      partScores = Arrays.copyOf(partScores, partCount * 2);
    }
    partScores[partCount] = score;
    return partCount++;
  }

  /**
   * Which of these parts are worth combining: of a set that scores, those with the best scores, at
   * most this many; of one that keeps, all.
   */
  public boolean[] promising(int[] numbers, int most) {
    boolean[] promising = new boolean[numbers.length];
    if (weights == null || numbers.length <= most) {
      Arrays.fill(promising, true);
      return promising;
    }
    int[] best = new int[most]; // best first, of equals the first
    int size = 0;
    for (int index = 0; index < numbers.length; index++) {
      float score = partScores[numbers[index]];
      int at = size;
      while (at > 0 && partScores[numbers[best[at - 1]]] < score) {
        at--;
      }
      if (at < most) {
        size = Math.min(most, size + 1);
        System.arraycopy(best, at, best, at + 1, size - at - 1);
        best[at] = index;
      }
    }
    for (int index : best) {
      promising[index] = true;
    }
    return promising;
  }

  /** Adds a candidate made of one part; gives its number. */
  public int candidate(int part) {
    return weights == null ? keep(part) : score(partScores[part]);
  }

  /** Adds a candidate made of three parts, the last with these features; gives its number. */
  public int candidate(int first, int second, FeatureVector own) {
    if (weights == null) {
      return keep(first, second, part(own));
    }
    return score(partScores[first] + partScores[second] + weights.score(own));
  }

  /** Adds a candidate made of four parts, the last with these features; gives its number. */
  public int candidate(int first, int second, int third, FeatureVector own) {
    if (weights == null) {
      return keep(first, second, third, part(own));
    }
    float shared = partScores[first] + partScores[second] + partScores[third];
    return score(shared + weights.score(own));
  }

  /**
   * Adds a candidate that is never chosen; gives its number.
   *
   * @throws IllegalStateException in a set that keeps candidates: from one without parts nothing
   *     can be learned
   */
  public int refused() {
    if (weights == null) {
      throw new IllegalStateException("a set for learning refuses no candidate");
    }
    return score(Float.NEGATIVE_INFINITY);
  }

  private int keep(int... numbers) {
    candidates.add(numbers);
    return size++;
  }

  private int score(float score) {
    if (size == scores.length) {
      scores = Arrays.copyOf(scores, size * 2);
    }
    scores[size] = score;
    return size++;
  }

  /** Number of candidates. */
  public int size() {
    return size;
  }

  /** Number of parts. */
  public int partCount() {
    return partCount;
  }

  /** Feature hashes of a part of a set that keeps them; not to be changed. */
  public int[] features(int part) {
    return parts.get(part);
  }

  /** The numbers of the parts of a candidate of a set that keeps them; not to be changed. */
  public int[] partsOf(int candidate) {
    return candidates.get(candidate);
  }

  /** The score of every candidate of a set that scores. */
  public float[] scores() {
    return Arrays.copyOf(scores, size);
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
      shares[index] = scores[index] == top ? 1 : Exponential.of(scores[index] - top);
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
