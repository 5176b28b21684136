package org.dateline.analysis.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.analysis.places.PlaceCandidate.Sort;
import org.dateline.analysis.places.PlaceRanking.Choice;
import org.dateline.analysis.places.PlaceRanking.Ground;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.Place;
import org.dateline.knowledge.Place.Rank;
import org.dateline.knowledge.Point;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the place behind each name, one for each name in an article: by people, by the countries
 * and divisions the article names, by nearness to its other places, and by what the next words say
 * ("Paris, Texas"), as {@link PlaceRanking} weighs them.
 */
final class PlaceResolver {
  private static final double NEAR_KM = 120;
  private static final double NEARISH_KM = 600;
  private static final double HOME = 2; // mentions that the outlet's own country counts for
  private static final int PASSES = 2;
  private static final int OUR_NAMES = 20; // what our own files list, the world talks of

  private static final int GROUNDS = Ground.values().length;

  private final Gazetteer gazetteer;
  private final PlaceRanking ranking;
  private final PlaceHolders holders;

  PlaceResolver(Gazetteer gazetteer, PlaceRanking ranking, PlaceHolders holders) {
    this.gazetteer = gazetteer;
    this.holders = holders;
    this.ranking = ranking;
  }

  /**
   * The place of each candidate, in their order; null where nothing is known.
   *
   * @param domain the outlet's, empty when unknown
   */
  @Nullable Place[] resolve(Words words, List<PlaceCandidate> candidates, String domain) {
    Article article = new Article(words, candidates, domain);
    article.settle();
    return places(candidates, article.chosen());
  }

  /** The names of an article with the grounds of their places, once all others are settled. */
  List<Choice> choices(Words words, List<PlaceCandidate> candidates, String domain) {
    Article article = new Article(words, candidates, domain);
    article.settle();
    return article.choices();
  }

  /** The names of one article while their places are being chosen. */
  private final class Article {
    private final List<PlaceCandidate> candidates;
    private final Map<String, PlaceGroup> groups = new LinkedHashMap<>();
    private final List<PlaceGroup> all;
    private final Map<String, Double> home;

    Article(Words words, List<PlaceCandidate> candidates, String domain) {
      this.candidates = candidates;
      this.home = homeVotes(domain);
      boolean[] follows = new boolean[candidates.size()];
      for (int at = 0; at + 1 < candidates.size(); at++) {
        follows[at + 1] =
            PlaceResolver.this.holders.isHeld(words, candidates.get(at), candidates.get(at + 1));
      }
      for (int at = 0; at < candidates.size(); at++) {
        if (!candidates.get(at).places().isEmpty()) {
          add(at, follows[at]);
        }
      }
      for (int at = 0; at + 1 < candidates.size(); at++) {
        if (follows[at + 1]) {
          markHeld(at);
        }
      }
      all = List.copyOf(groups.values());
    }

    private void add(int at, boolean holdsOther) {
      PlaceCandidate candidate = candidates.get(at);
      PlaceGroup group =
          groups.computeIfAbsent(key(candidate, holdsOther), absent -> new PlaceGroup());
      group.members.add(at);
      if (group.places.isEmpty()) { // a name means the same places wherever it stands
        group.places = candidate.places();
        group.form = candidate.form();
        group.chosen = obvious(candidate.places());
        for (Place place : candidate.places()) {
          group.mostPeople = Math.max(group.mostPeople, PlaceRanking.tenfolds(place));
        }
      }
    }

    private final Map<Integer, String> keys = new HashMap<>();

    /** One sense for a name in an article, but "Albany, New York" is not New York. */
    private String key(PlaceCandidate candidate, boolean holdsOther) {
      String key = candidate.sort() + ":" + candidate.form() + (holdsOther ? ":holder" : "");
      keys.put(candidate.span().start(), key);
      return key;
    }

    private PlaceGroup groupOf(int at) {
      PlaceGroup group = groups.get(keys.getOrDefault(candidates.get(at).span().start(), ""));
      if (group == null) {
        throw new IllegalStateException("no group for " + candidates.get(at));
      }
      return group;
    }

    private void markHeld(int at) {
      PlaceGroup inner = groupOf(at);
      PlaceGroup outer = groupOf(at + 1);
      for (Place place : inner.places) {
        for (Place holder : outer.places) {
          if (PlaceHolders.holds(holder, place)) {
            inner.held.add(place.number());
            outer.holders.add(holder.number());
          }
        }
      }
    }

    /** The largest place stands for its name before anything is known, where it is large. */
    private @Nullable Place obvious(List<Place> places) {
      Place first = null;
      for (Place place : places) {
        if (first == null || ranking.prior(place) > ranking.prior(first)) {
          first = place;
        }
      }
      return first != null && first.population() > OBVIOUS ? first : null;
    }

    void settle() {
      for (int pass = 0; pass < PASSES; pass++) {
        PlaceVotes votes = new PlaceVotes(all, home);
        List<Place> picks = new ArrayList<>();
        all.forEach(group -> picks.add(best(group, votes)));
        for (int at = 0; at < all.size(); at++) {
          all.get(at).chosen = picks.get(at);
        }
      }
    }

    private @Nullable Place best(PlaceGroup group, PlaceVotes votes) {
      if (group.places.size() == 1) {
        return group.places.getFirst();
      }
      votes.add(group, -1);
      Place best = null;
      double most = Double.NEGATIVE_INFINITY;
      for (int at = 0; at < group.places.size(); at++) {
        double score = ranking.score(grounds(group, at, votes));
        if (score > most) {
          most = score;
          best = group.places.get(at);
        }
      }
      votes.add(group, 1);
      return best;
    }

    /** The grounds of a group's place; the same row whenever it is asked for. */
    private double[] grounds(PlaceGroup group, int at, PlaceVotes votes) {
      Place place = group.places.get(at);
      double[] grounds = lasting(group)[at];
      double country = votes.ofCountry(place);
      set(grounds, Ground.COUNTRY, logOf(country));
      set(grounds, Ground.DIVISION, logOf(votes.ofDivision(group.division(at))));
      set(grounds, Ground.ELSEWHERE, votes.isElsewhere(country) ? 1 : 0);
      double nearest = nearest(place, group);
      set(grounds, Ground.NEAR, Math.exp(-nearest / NEAR_KM));
      set(grounds, Ground.NEARISH, Math.exp(-nearest / NEARISH_KM));
      return grounds;
    }

    private static double logOf(double votes) {
      return votes <= 0 ? 0 : Math.log1p(votes);
    }

    /** A row for each place of a group, with the grounds that no choice changes. */
    private double[][] lasting(PlaceGroup group) {
      if (group.grounds == null) {
        group.grounds = new double[group.places.size()][];
        for (int at = 0; at < group.places.size(); at++) {
          group.grounds[at] = lasting(group, group.places.get(at));
        }
      }
      return group.grounds;
    }

    private double[] lasting(PlaceGroup group, Place place) {
      double[] grounds = new double[GROUNDS];
      double people = PlaceRanking.tenfolds(place);
      boolean isOurs = place.number() >= gazetteer.compiledSize();
      set(grounds, Ground.PEOPLE, people);
      set(grounds, Ground.SMALLER, group.mostPeople - people);
      set(grounds, Ground.FAME, Math.log1p(isOurs ? OUR_NAMES : gazetteer.nameCount(place)));
      set(grounds, Ground.OTHER_NAME, group.isNamed(place) ? 0 : 1);
      set(grounds, Ground.OURS, isOurs ? 1 : 0);
      set(grounds, Ground.HELD, group.held.contains(place.number()) ? 1 : 0);
      set(grounds, Ground.HOLDS, group.holders.contains(place.number()) ? 1 : 0);
      set(grounds, Ground.HOME, home.containsKey(place.country()) ? 1 : 0);
      set(grounds, Ground.of(place.rank()), 1);
      return grounds;
    }

    private static void set(double[] grounds, Ground ground, double value) {
      grounds[ground.ordinal()] = value;
    }

    private double nearest(Place place, PlaceGroup group) {
      double nearest = Double.POSITIVE_INFINITY;
      double chord = Double.POSITIVE_INFINITY;
      for (PlaceGroup other : all) {
        Place chosen = other.chosen;
        if (other != group
            && chosen != null
            && isPoint(chosen)
            && !chosen.point().isSurelyBeyond(place.point(), nearest)) {
          double its = chosen.point().chordTo(place.point());
          if (its < chord) {
            chord = its;
            nearest = Point.kilometres(its);
          }
        }
      }
      return nearest;
    }

    @Nullable Place[] chosen() {
      @Nullable Place[] chosen = new Place[candidates.size()];
      for (PlaceGroup group : all) {
        for (int member : group.members) {
          chosen[member] = group.chosen;
        }
      }
      return chosen;
    }

    List<Choice> choices() {
      PlaceVotes votes = new PlaceVotes(all, home);
      List<Choice> choices = new ArrayList<>();
      for (PlaceGroup group : all) {
        votes.add(group, -1);
        List<double[]> grounds = new ArrayList<>();
        for (int at = 0; at < group.places.size(); at++) {
          grounds.add(grounds(group, at, votes).clone());
        }
        votes.add(group, 1);
        choices.add(new Choice(group.members, group.places, grounds));
      }
      return choices;
    }
  }

  private static final long OBVIOUS = 300_000; // people

  private Map<String, Double> homeVotes(String domain) {
    int dot = domain.lastIndexOf('.');
    String top = dot < 0 ? "" : domain.substring(dot + 1).toUpperCase(java.util.Locale.ROOT);
    return gazetteer
        .countryOfAlpha2(top.equals("UK") ? "GB" : top)
        .map(country -> Map.of(country.alpha3(), HOME))
        .orElse(Map.of());
  }

  private static boolean isPoint(Place place) {
    return place.rank() != Rank.COUNTRY && place.rank() != Rank.REGION;
  }

  private static @Nullable Place[] places(
      List<PlaceCandidate> candidates, @Nullable Place[] settled) {
    for (int at = 0; at < settled.length; at++) {
      if (settled[at] == null && candidates.get(at).sort() == Sort.SITE) {
        settled[at] = SitePlaces.around(candidates, settled, at);
      }
    }
    return settled;
  }
}
