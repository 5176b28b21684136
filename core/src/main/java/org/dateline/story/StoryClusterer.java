package org.dateline.story;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.Article;
import org.dateline.model.Moment;
import org.dateline.model.Origin;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.text.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Groups articles into stories: copies of one text into origins, origins on one happening into
 * stories. The order in which articles are given does not matter. Thread-safe.
 */
public final class StoryClusterer {
  // Found on the development halves of two gold sets of stories, one setting for both.
  private static final double JOINS = 0.12;
  private static final double PER_DOUBLING = 0.05;
  private static final int DOUBLINGS = 3;
  private static final double CLOSE_IN_TIME = 0.3; // what two reports of one day gain in likeness
  private static final double FADING = 10; // days after which that gain is down to a third
  private static final int LARGEST = 4_000; // origins grouped at once; 64 MB of likeness

  private final DocumentFrequencies background;
  private final AverageLinkage linkage = new AverageLinkage(JOINS, PER_DOUBLING, DOUBLINGS);

  public StoryClusterer(KnowledgePack knowledge) {
    this.background = DocumentFrequencies.load(knowledge);
  }

  /** The stories of these readings, latest first; every article is in one. */
  public List<Story> cluster(List<Reading> readings) {
    Map<String, Article> articles = new HashMap<>();
    readings.forEach(reading -> articles.putIfAbsent(reading.article().id(), reading.article()));
    List<Article> ordered = articles.values().stream().sorted(Chronology.ARTICLES).toList();
    List<Origin> origins = OriginFinder.find(ordered);
    List<Article> heads = origins.stream().map(origin -> articles.get(origin.id())).toList();
    Likeness likeness =
        Likeness.of(
            ArticleVectors.of(heads, background),
            (earlier, later) -> closeness(heads.get(earlier), heads.get(later)));
    List<Story> stories = new ArrayList<>();
    for (List<Integer> group : groups(likeness)) {
      List<Integer> titled =
          group.stream().filter(head -> !heads.get(head).heading().title().isBlank()).toList();
      int typical = typical(titled.isEmpty() ? group : titled, likeness);
      stories.add(story(group.stream().map(origins::get).toList(), heads.get(typical), articles));
    }
    stories.sort(LATEST_FIRST);
    return List.copyOf(stories);
  }

  /** One story of all these readings, of which there must be at least one. */
  public Story join(List<Reading> readings) {
    Map<String, Article> articles = new HashMap<>();
    readings.forEach(reading -> articles.putIfAbsent(reading.article().id(), reading.article()));
    List<Article> ordered = articles.values().stream().sorted(Chronology.ARTICLES).toList();
    return story(OriginFinder.find(ordered), ordered.getFirst(), articles);
  }

  private static final Comparator<Story> LATEST_FIRST =
      Comparator.comparing(
              Story::last, Comparator.nullsLast(Comparator.<Moment>naturalOrder().reversed()))
          .thenComparing(Story::id);

  private static @Nullable Moment published(Article article) {
    return article.heading().published();
  }

  private static float closeness(Article one, Article other) {
    Moment first = published(one);
    Moment second = published(other);
    if (first == null || second == null) {
      return 1;
    }
    double days = Math.abs(ChronoUnit.DAYS.between(first.date(), second.date()));
    return (float) (1 + CLOSE_IN_TIME * Math.exp(-days / FADING));
  }

  private List<List<Integer>> groups(Likeness likeness) {
    List<List<Integer>> groups = new ArrayList<>();
    split(likeness, all(likeness.size()), JOINS, groups);
    return groups;
  }

  private static List<Integer> all(int size) {
    List<Integer> all = new ArrayList<>();
    for (int article = 0; article < size; article++) {
      all.add(article);
    }
    return all;
  }

  /** Articles that no chain of likeness connects cannot be in one story: each chain by itself. */
  private void split(
      Likeness likeness, List<Integer> articles, double least, List<List<Integer>> groups) {
    for (List<Integer> chain : Chains.of(likeness, articles, least)) {
      if (chain.size() > LARGEST) {
        split(likeness, chain, least * 1.5, groups);
      } else {
        for (List<Integer> group : linkage.group(square(likeness, chain))) {
          groups.add(group.stream().map(chain::get).toList());
        }
      }
    }
  }

  private static float[][] square(Likeness likeness, List<Integer> chain) {
    float[][] square = new float[chain.size()][chain.size()];
    int[] place = new int[likeness.size()];
    Arrays.fill(place, -1);
    for (int at = 0; at < chain.size(); at++) {
      place[chain.get(at)] = at;
    }
    for (int at = 0; at < chain.size(); at++) {
      int[] partners = likeness.partners(chain.get(at));
      float[] strengths = likeness.strengths(chain.get(at));
      for (int pair = 0; pair < partners.length; pair++) {
        int other = place[partners[pair]];
        if (other >= 0) {
          square[at][other] = strengths[pair];
          square[other][at] = strengths[pair];
        }
      }
    }
    return square;
  }

  /** The article most like the rest of its group. */
  private static int typical(List<Integer> group, Likeness likeness) {
    Map<Integer, Double> sums = new HashMap<>();
    group.forEach(article -> sums.put(article, 0.0));
    for (int article : group) {
      int[] partners = likeness.partners(article);
      for (int pair = 0; pair < partners.length; pair++) {
        Double sum = sums.get(partners[pair]);
        if (sum != null) {
          double strength = likeness.strengths(article)[pair];
          sums.merge(partners[pair], strength, Double::sum);
          sums.merge(article, strength, Double::sum);
        }
      }
    }
    int typical = group.getFirst();
    for (int article : group) {
      if (sums.getOrDefault(article, 0.0) > sums.getOrDefault(typical, 0.0)) {
        typical = article;
      }
    }
    return typical;
  }

  private static Story story(List<Origin> origins, Article typical, Map<String, Article> articles) {
    List<Article> members =
        origins.stream()
            .flatMap(origin -> origin.articles().stream())
            .map(articles::get)
            .sorted(Chronology.ARTICLES)
            .toList();
    List<Moment> dates =
        members.stream().map(StoryClusterer::published).filter(date -> date != null).toList();
    return new Story(
        Digest.shortOf("story", members.getFirst().id()),
        typical.heading().title(),
        dates.isEmpty() ? null : dates.getFirst(),
        dates.isEmpty() ? null : dates.getLast(),
        members.stream().map(Article::id).toList(),
        origins);
  }
}
