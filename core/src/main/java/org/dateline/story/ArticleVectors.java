package org.dateline.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.Article;
import org.dateline.story.Words.Word;

/**
 * Articles as points of the unit sphere, so that the product of two is their likeness, 0 to 1.
 *
 * <p>Three views are laid side by side, each weighted by tf-idf: all words, of which those of the
 * headline and the first hundred count most; the words of the lede; and the names. Two reports on
 * the same kind of happening share words; only two on the same happening share its names too.
 */
final class ArticleVectors {
  private static final double TITLE = 2;
  private static final double REMAINDER = 0.3; // weight of a word after the first hundred
  private static final int OPENING = 100; // words
  private static final int LEDE = 60; // words, headline included
  private static final double[] SHARES = {0.5, 0.25, 0.25}; // squared lengths of the three views
  private static final int VIEWS = SHARES.length;

  private final Map<String, Integer> index = new HashMap<>();
  private final DocumentFrequencies background;

  private ArticleVectors(DocumentFrequencies background) {
    this.background = background;
  }

  /**
   * One article: values by feature, features ascending, of unit length or empty.
   *
   * @param features ascending
   * @param values one for each feature
   */
  record Vector(int[] features, float[] values) {}

  /** A vector for each article, in the same order. */
  static List<Vector> of(List<Article> articles, DocumentFrequencies background) {
    ArticleVectors vectors = new ArticleVectors(background);
    List<List<Map<Integer, Double>>> counted = new ArrayList<>();
    for (Article article : articles) {
      counted.add(vectors.count(article));
    }
    double[] rarity = vectors.rarity(counted, articles.size());
    return counted.stream().map(views -> vectors.weigh(views, rarity)).toList();
  }

  private List<Map<Integer, Double>> count(Article article) {
    List<Word> title = Words.of(article.heading().title());
    List<Word> body = Words.of(article.body());
    List<Map<Integer, Double>> views = List.of(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    int position = 0;
    for (Word word : title) {
      add(views, word, TITLE, position++);
    }
    int inBody = 0;
    for (Word word : body) {
      add(views, word, inBody++ < OPENING ? 1 : REMAINDER, position++);
    }
    return views;
  }

  private void add(List<Map<Integer, Double>> views, Word word, double weight, int position) {
    int term = index.computeIfAbsent(word.stem(), stem -> index.size());
    views.get(0).merge(term, weight, Double::sum);
    if (position < LEDE) {
      views.get(1).merge(term, 1.0, Double::sum);
    }
    if (word.name()) {
      views.get(2).merge(term, 1.0, Double::sum);
    }
  }

  /**
   * Logarithm of the inverse share of articles with the word, these and the background together.
   */
  private double[] rarity(List<List<Map<Integer, Double>>> counted, int articles) {
    int[] having = new int[index.size()];
    for (List<Map<Integer, Double>> views : counted) {
      Set<Integer> terms = new HashSet<>(views.get(0).keySet());
      terms.forEach(term -> having[term]++);
    }
    double all = background.articles() + articles + 1.0;
    double[] rarity = new double[index.size()];
    index.forEach((stem, term) ->
        rarity[term] = Math.max(0, Math.log(all / (having[term] + background.of(stem) + 0.5))));
    return rarity;
  }

  private Vector weigh(List<Map<Integer, Double>> views, double[] rarity) {
    TreeMap<Integer, Float> merged = new TreeMap<>();
    for (int view = 0; view < VIEWS; view++) {
      double length = 0;
      Map<Integer, Double> weighted = new TreeMap<>();
      for (Map.Entry<Integer, Double> entry : views.get(view).entrySet()) {
        double weight = damp(entry.getValue()) * rarity[entry.getKey()];
        weighted.put(entry.getKey(), weight);
        length += weight * weight;
      }
      double scale = length == 0 ? 0 : Math.sqrt(SHARES[view] / length);
      for (Map.Entry<Integer, Double> entry : weighted.entrySet()) {
        merged.put(entry.getKey() * VIEWS + view, (float) (entry.getValue() * scale));
      }
    }
    return pack(merged);
  }

  private static double damp(double count) {
    return count < 1 ? count : 1 + Math.log(count);
  }

  private static Vector pack(TreeMap<Integer, Float> merged) {
    int[] features = new int[merged.size()];
    float[] values = new float[merged.size()];
    int at = 0;
    for (Map.Entry<Integer, Float> entry : merged.entrySet()) {
      if (entry.getValue() > 0) {
        features[at] = entry.getKey();
        values[at++] = entry.getValue();
      }
    }
    return new Vector(Arrays.copyOf(features, at), Arrays.copyOf(values, at));
  }
}
