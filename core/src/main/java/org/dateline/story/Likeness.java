package org.dateline.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.story.ArticleVectors.Vector;

/**
 * How alike articles are, pair by pair, found through an inverted index: pairs that share nothing
 * telling cost nothing. Pairs below {@link #FLOOR} count as not alike at all.
 */
final class Likeness {
  static final float FLOOR = 0.02f;

  private final List<int[]> partners = new ArrayList<>(); // lower numbers only, ascending
  private final List<float[]> values = new ArrayList<>();

  /** Adjusts the likeness of two articles for what their words do not say: when they appeared. */
  interface Adjustment {
    float factor(int earlier, int later);
  }

  private Likeness() {}

  static Likeness of(List<Vector> vectors, Adjustment adjustment) {
    Likeness likeness = new Likeness();
    Postings postings = new Postings(vectors);
    float[] sums = new float[vectors.size()];
    for (int article = 0; article < vectors.size(); article++) {
      Arrays.fill(sums, 0, article, 0);
      postings.addProducts(vectors.get(article), article, sums);
      likeness.keep(article, sums, adjustment);
    }
    return likeness;
  }

  private void keep(int article, float[] sums, Adjustment adjustment) {
    int[] found = new int[article];
    float[] strengths = new float[article];
    int kept = 0;
    for (int other = 0; other < article; other++) {
      if (sums[other] >= FLOOR) {
        found[kept] = other;
        strengths[kept++] = sums[other] * adjustment.factor(other, article);
      }
    }
    partners.add(Arrays.copyOf(found, kept));
    values.add(Arrays.copyOf(strengths, kept));
  }

  int size() {
    return partners.size();
  }

  /** The articles of lower number that are alike to this one, ascending. */
  int[] partners(int article) {
    return partners.get(article);
  }

  /** How alike they are, in the same order. */
  float[] strengths(int article) {
    return values.get(article);
  }

  /** Which articles hold a feature, and how strongly. */
  private static final class Postings {
    private final int[][] articles;
    private final float[][] weights;
    private final int[] filled;

    Postings(List<Vector> vectors) {
      int features = 0;
      for (Vector vector : vectors) {
        int size = vector.features().length;
        features = Math.max(features, size == 0 ? 0 : vector.features()[size - 1] + 1);
      }
      articles = new int[features][];
      weights = new float[features][];
      filled = new int[features];
    }

    /** Adds to the sums of all articles seen before, then remembers this one. */
    void addProducts(Vector vector, int article, float[] sums) {
      for (int at = 0; at < vector.features().length; at++) {
        int feature = vector.features()[at];
        float weight = vector.values()[at];
        for (int posting = 0; posting < filled[feature]; posting++) {
          sums[articles[feature][posting]] += weight * weights[feature][posting];
        }
        append(feature, article, weight);
      }
    }

    private void append(int feature, int article, float weight) {
      int size = filled[feature]++;
      if (size == 0) {
        articles[feature] = new int[2];
        weights[feature] = new float[2];
      } else if (size == articles[feature].length) {
        articles[feature] = Arrays.copyOf(articles[feature], 2 * size);
        weights[feature] = Arrays.copyOf(weights[feature], 2 * size);
      }
      articles[feature][size] = article;
      weights[feature][size] = weight;
    }
  }
}
