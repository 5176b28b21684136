package org.dateline.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Article;
import org.dateline.model.Origin;
import org.dateline.story.Words.Word;

/**
 * Finds which articles are one text: the same report, reprinted whole, cut, or with small edits.
 *
 * <p>Each text is the set of its runs of four words (Broder's shingles); two are one when most runs
 * of the shorter stand in the longer and the longer is not mostly something else. An article is
 * held against the earliest article of each origin only, so the cost grows with the words.
 */
final class OriginFinder {
  private static final int RUN = 4; // words
  private static final int FEWEST = 12; // runs; shorter texts are one only when they are equal
  private static final double OF_SHORTER = 0.6;
  private static final double OF_LONGER = 0.3;
  private static final int COMMONPLACE = 64; // origins; a run found in more says nothing
  private static final long MIX = 0x9E3779B97F4A7C15L; // Fibonacci hashing

  private OriginFinder() {}

  /** The origins of these articles, which must come earliest first; so do the origins. */
  static List<Origin> find(List<Article> articles) {
    Search search = new Search();
    articles.forEach(search::place);
    return search.origins();
  }

  private static final class Search {
    private final List<List<Article>> groups = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>(); // runs in the first article
    private final Map<Long, List<Integer>> holders = new HashMap<>();
    private final Map<String, Integer> byBody = new HashMap<>();

    void place(Article article) {
      String body = article.body();
      Set<Long> runs = runs(body);
      Integer same = body.isBlank() ? null : byBody.get(body);
      int home = same == null ? nearest(runs) : same;
      if (home >= 0) {
        groups.get(home).add(article);
        byBody.putIfAbsent(body, home);
        return;
      }
      int origin = groups.size();
      groups.add(new ArrayList<>(List.of(article)));
      sizes.add(runs.size());
      byBody.put(body, origin);
      for (Long run : runs) {
        holders.computeIfAbsent(run, unseen -> new ArrayList<>(1)).add(origin);
      }
    }

    private int nearest(Set<Long> runs) {
      if (runs.size() < FEWEST) {
        return -1;
      }
      Map<Integer, Integer> shared = new HashMap<>();
      for (Long run : runs) {
        List<Integer> origins = holders.getOrDefault(run, List.of());
        if (origins.size() <= COMMONPLACE) {
          origins.forEach(origin -> shared.merge(origin, 1, Integer::sum));
        }
      }
      int nearest = -1;
      double most = 0;
      for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
        int origin = entry.getKey();
        double share = shareOfShorter(entry.getValue(), runs.size(), sizes.get(origin));
        if (share > most || (share == most && share > 0 && origin < nearest)) {
          most = share;
          nearest = origin;
        }
      }
      return nearest;
    }

    /** Share of the shorter text that both have; 0 when they are not one text. */
    private static double shareOfShorter(int shared, int one, int other) {
      double shorter = (double) shared / Math.min(one, other);
      double longer = (double) shared / Math.max(one, other);
      return Math.min(one, other) >= FEWEST && shorter >= OF_SHORTER && longer >= OF_LONGER
          ? shorter
          : 0;
    }

    List<Origin> origins() {
      return groups.stream().map(Search::origin).toList();
    }

    private static Origin origin(List<Article> copies) {
      return new Origin(
          copies.getFirst().id(), copies.stream().map(Article::id).toList(), credit(copies));
    }

    /** The agency that a copy names, or the outlet in the byline of another outlet's copy. */
    private static String credit(List<Article> copies) {
      Set<String> outlets = new HashSet<>();
      copies.forEach(copy -> outlets.add(copy.heading().outlet().name()));
      for (Article copy : copies) {
        if (!copy.heading().credit().isEmpty()) {
          return copy.heading().credit();
        }
        for (String author : copy.heading().byline()) {
          if (outlets.contains(author) && !author.equals(copy.heading().outlet().name())) {
            return author;
          }
        }
      }
      return "";
    }
  }

  private static Set<Long> runs(String body) {
    List<Word> words = Words.of(body);
    Set<Long> runs = new LinkedHashSet<>();
    for (int start = 0; start + RUN <= words.size(); start++) {
      long hash = 0;
      for (Word word : words.subList(start, start + RUN)) {
        hash = (hash + word.stem().hashCode()) * MIX;
      }
      runs.add(hash);
    }
    return Collections.unmodifiableSet(runs);
  }
}
