package org.dateline.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Articles connected, directly or through others, by pairs alike enough (connected components). */
final class Chains {
  private final Map<Integer, Integer> parents = new HashMap<>();

  private Chains() {}

  /** The chains among these articles, each ascending, in order of their first. */
  static List<List<Integer>> of(Likeness likeness, List<Integer> articles, double least) {
    Chains chains = new Chains();
    articles.forEach(article -> chains.parents.put(article, article));
    for (int article : articles) {
      int[] partners = likeness.partners(article);
      float[] strengths = likeness.strengths(article);
      for (int pair = 0; pair < partners.length; pair++) {
        if (strengths[pair] >= least && chains.parents.containsKey(partners[pair])) {
          chains.join(partners[pair], article);
        }
      }
    }
    Map<Integer, List<Integer>> byRoot = new TreeMap<>();
    for (int article : articles) {
      byRoot.computeIfAbsent(chains.root(article), root -> new ArrayList<>()).add(article);
    }
    return List.copyOf(byRoot.values());
  }

  private int root(int article) {
    int root = article;
    int above = parents.getOrDefault(root, root);
    while (above != root) {
      parents.put(root, parents.getOrDefault(above, above)); // halves the path
      root = above;
      above = parents.getOrDefault(root, root);
    }
    return root;
  }

  private void join(int one, int other) {
    int first = root(one);
    int second = root(other);
    parents.put(Math.max(first, second), Math.min(first, second));
  }
}
