package org.dateline.analysis.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.analysis.places.PlaceCandidate.Sort;
import org.dateline.analysis.places.PlaceRanking.Choice;
import org.dateline.analysis.places.PlaceRanking.Ground;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.Place;
import org.dateline.knowledge.Place.Rank;
import org.dateline.knowledge.PlaceName;
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

  private final Gazetteer gazetteer;
  private final PlaceRanking ranking;

  PlaceResolver(Gazetteer gazetteer, PlaceRanking ranking) {
    this.gazetteer = gazetteer;
    this.ranking = ranking;
  }

  /** All mentions of one name, and what was chosen for them. */
  private static final class Group {
    private final List<Integer> members = new ArrayList<>();
    private final Set<Integer> held = new HashSet<>();
    private final Set<Integer> holders = new HashSet<>();
    private List<Place> places = List.of();
    private @Nullable Place chosen;
    private double mostPeople;
    private String form = "";

    /** Whether the words are the place's own name and not one of its others. */
    boolean isNamed(Place place) {
      return place.rank().compareTo(Rank.DIVISION) >= 0
          || place.geonames() == 0
          || PlaceName.fold(place.name()).equals(form);
    }
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
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final List<Group> all;
    private final Map<String, Double> home;

    Article(Words words, List<PlaceCandidate> candidates, String domain) {
      this.candidates = candidates;
      this.home = homeVotes(domain);
      boolean[] follows = new boolean[candidates.size()];
      for (int at = 0; at + 1 < candidates.size(); at++) {
        follows[at + 1] = isHeld(words, candidates.get(at), candidates.get(at + 1));
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
      Group group = groups.computeIfAbsent(key(candidate, holdsOther), absent -> new Group());
      group.members.add(at);
      group.places = candidate.places();
      group.form = candidate.form();
      group.chosen = obvious(candidate.places());
      for (Place place : candidate.places()) {
        group.mostPeople = Math.max(group.mostPeople, PlaceRanking.tenfolds(place));
      }
    }

    private final Map<Integer, String> keys = new HashMap<>();

    /** One sense for a name in an article, but "Albany, New York" is not New York. */
    private String key(PlaceCandidate candidate, boolean holdsOther) {
      String key = candidate.sort() + ":" + candidate.form() + (holdsOther ? ":holder" : "");
      keys.put(candidate.span().start(), key);
      return key;
    }

    private Group groupOf(int at) {
      Group group = groups.get(keys.getOrDefault(candidates.get(at).span().start(), ""));
      if (group == null) {
        throw new IllegalStateException("no group for " + candidates.get(at));
      }
      return group;
    }

    private void markHeld(int at) {
      Group inner = groupOf(at);
      Group outer = groupOf(at + 1);
      for (Place place : inner.places) {
        for (Place holder : outer.places) {
          if (holds(holder, place)) {
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
        Votes votes = new Votes(all, home);
        List<Place> picks = new ArrayList<>();
        all.forEach(group -> picks.add(best(group, votes)));
        for (int at = 0; at < all.size(); at++) {
          all.get(at).chosen = picks.get(at);
        }
      }
    }

    private @Nullable Place best(Group group, Votes votes) {
      if (group.places.size() == 1) {
        return group.places.getFirst();
      }
      votes.add(group, -1);
      Place best = null;
      double most = Double.NEGATIVE_INFINITY;
      for (Place place : group.places) {
        double score = ranking.score(grounds(group, place, votes));
        if (score > most) {
          most = score;
          best = place;
        }
      }
      votes.add(group, 1);
      return best;
    }

    private double[] grounds(Group group, Place place, Votes votes) {
      double[] grounds = new double[Ground.values().length];
      double people = PlaceRanking.tenfolds(place);
      boolean isOurs = place.number() >= gazetteer.compiledSize();
      set(grounds, Ground.PEOPLE, people);
      set(grounds, Ground.SMALLER, group.mostPeople - people);
      set(grounds, Ground.FAME, Math.log1p(isOurs ? OUR_NAMES : gazetteer.nameCount(place)));
      set(grounds, Ground.OTHER_NAME, group.isNamed(place) ? 0 : 1);
      set(grounds, Ground.OURS, isOurs ? 1 : 0);
      set(grounds, Ground.COUNTRY, Math.log1p(Math.max(0, votes.ofCountry(place))));
      set(grounds, Ground.DIVISION, Math.log1p(Math.max(0, votes.ofDivision(place))));
      set(grounds, Ground.ELSEWHERE, votes.isElsewhere(place) ? 1 : 0);
      double nearest = nearest(place, group);
      set(grounds, Ground.NEAR, Math.exp(-nearest / NEAR_KM));
      set(grounds, Ground.NEARISH, Math.exp(-nearest / NEARISH_KM));
      set(grounds, Ground.HELD, group.held.contains(place.number()) ? 1 : 0);
      set(grounds, Ground.HOLDS, group.holders.contains(place.number()) ? 1 : 0);
      set(grounds, Ground.HOME, home.containsKey(place.country()) ? 1 : 0);
      set(grounds, Ground.of(place.rank()), 1);
      return grounds;
    }

    private static void set(double[] grounds, Ground ground, double value) {
      grounds[ground.ordinal()] = value;
    }

    private double nearest(Place place, Group group) {
      double nearest = Double.POSITIVE_INFINITY;
      for (Group other : all) {
        Place chosen = other.chosen;
        if (other != group
            && chosen != null
            && isPoint(chosen)
            && !chosen.isSurelyBeyond(place, nearest)) {
          nearest = Math.min(nearest, chosen.distanceTo(place));
        }
      }
      return nearest;
    }

    @Nullable Place[] chosen() {
      @Nullable Place[] chosen = new Place[candidates.size()];
      for (Group group : all) {
        for (int member : group.members) {
          chosen[member] = group.chosen;
        }
      }
      return chosen;
    }

    List<Choice> choices() {
      Votes votes = new Votes(all, home);
      List<Choice> choices = new ArrayList<>();
      for (Group group : all) {
        votes.add(group, -1);
        List<double[]> grounds = new ArrayList<>();
        group.places.forEach(place -> grounds.add(grounds(group, place, votes)));
        votes.add(group, 1);
        choices.add(new Choice(group.members, group.places, grounds));
      }
      return choices;
    }
  }

  private static final long OBVIOUS = 300_000; // people

  /** Whether the next words say where a name is, and are no mere list of countries. */
  private static boolean isHeld(Words words, PlaceCandidate inner, PlaceCandidate outer) {
    return !inner.places().isEmpty()
        && !outer.places().isEmpty()
        && isApposed(words, inner, outer)
        && inner.places().stream()
            .anyMatch(place -> outer.places().stream().anyMatch(holder -> holds(holder, place)))
        && !(isCountry(inner) && isCountry(outer));
  }

  private static boolean isCountry(PlaceCandidate candidate) {
    return candidate.places().stream().anyMatch(place -> place.rank() == Rank.COUNTRY);
  }

  /** Whether the second name follows the first as in "Paris, Texas" or "Tripoli in Lebanon". */
  private static boolean isApposed(Words words, PlaceCandidate inner, PlaceCandidate outer) {
    int gapStart = inner.span().end();
    int gapEnd = outer.span().start();
    if (gapEnd <= gapStart || gapEnd - gapStart > 12) {
      return false;
    }
    String gap = words.text().substring(gapStart, gapEnd);
    return gap.equals(", ")
        || gap.equals(" ")
        || gap.equals(" (")
        || gap.equals(" in ")
        || gap.equals(", in ")
        || gap.matches(", in (north|south|east|west)ern |, (north|south|east|west)ern ");
  }

  static boolean holds(Place holder, Place place) {
    if (holder.number() == place.number() || !holder.country().equals(place.country())) {
      return false;
    }
    return switch (holder.rank()) {
      case COUNTRY -> true;
      case DIVISION ->
          !place.admin1().isEmpty()
              && PlaceName.fold(holder.name()).startsWith(PlaceName.fold(place.admin1()));
      case REGION, DISTRICT, CAPITAL, SEAT_OF_DIVISION, TOWN, SEAT_OF_DISTRICT ->
          holder.distanceTo(place) < NEAR_KM && place.population() <= holder.population();
      case QUARTER, SITE -> false;
    };
  }

  private Map<String, Double> homeVotes(String domain) {
    int dot = domain.lastIndexOf('.');
    String top = dot < 0 ? "" : domain.substring(dot + 1).toUpperCase(java.util.Locale.ROOT);
    return gazetteer
        .countryOfAlpha2(top.equals("UK") ? "GB" : top)
        .map(country -> Map.of(country.alpha3(), HOME))
        .orElse(Map.of());
  }

  /** How often countries and divisions are spoken of, each name counted by its mentions' root. */
  private static final class Votes {
    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> divisions = new HashMap<>();

    Votes(List<Group> groups, Map<String, Double> home) {
      countries.putAll(home);
      for (Group group : groups) {
        add(group, 1);
      }
    }

    private void add(Group group, int sign) {
      Place place = group.chosen;
      if (place == null) {
        return;
      }
      double weight = sign * Math.sqrt(group.members.size());
      double isArea =
          switch (place.rank()) {
            case COUNTRY, DIVISION, REGION -> 1.0;
            case CAPITAL, SEAT_OF_DIVISION, TOWN, SEAT_OF_DISTRICT -> 0.6;
            case QUARTER, SITE, DISTRICT -> 0.3;
          };
      countries.merge(place.country(), weight * isArea, Double::sum);
      if (!place.admin1().isEmpty()) {
        divisions.merge(division(place), weight, Double::sum);
      }
    }

    static String division(Place place) {
      String name = PlaceName.fold(place.admin1());
      return place.country()
          + ":"
          + (name.endsWith(" state") ? name.substring(0, name.length() - 6) : name);
    }

    double ofCountry(Place place) {
      return place.country().isEmpty() ? 0 : countries.getOrDefault(place.country(), 0.0);
    }

    double ofDivision(Place place) {
      return place.admin1().isEmpty() ? 0 : divisions.getOrDefault(division(place), 0.0);
    }

    /** Whether another country is spoken of more than twice as often. */
    boolean isElsewhere(Place place) {
      double own = ofCountry(place);
      return countries.values().stream().anyMatch(votes -> votes > 2 * own + 1);
    }
  }

  private static boolean isPoint(Place place) {
    return place.rank() != Rank.COUNTRY && place.rank() != Rank.REGION;
  }

  private static @Nullable Place[] places(
      List<PlaceCandidate> candidates, @Nullable Place[] settled) {
    for (int at = 0; at < settled.length; at++) {
      if (settled[at] == null && candidates.get(at).sort() == Sort.SITE) {
        settled[at] = around(candidates, settled, at);
      }
    }
    return settled;
  }

  /** The town a site stands in: the one inside its name, else the closest one in the text. */
  private static @Nullable Place around(
      List<PlaceCandidate> candidates, @Nullable Place[] settled, int site) {
    Place best = null;
    double least = Double.POSITIVE_INFINITY;
    for (int at = 0; at < settled.length; at++) {
      Place place = settled[at];
      if (place == null || candidates.get(at).sort() == Sort.SITE) {
        continue;
      }
      double cost = gap(candidates.get(site), candidates.get(at)) + coarseness(place);
      if (cost < least) {
        least = cost;
        best = place;
      }
    }
    return best;
  }

  private static double gap(PlaceCandidate site, PlaceCandidate other) {
    if (site.span().overlaps(other.span())) {
      return -1000;
    }
    return other.firstWord() > site.lastWord()
        ? other.firstWord() - site.lastWord()
        : 1.3 * (site.firstWord() - other.lastWord());
  }

  private static double coarseness(Place place) {
    return switch (place.rank()) {
      case QUARTER, SITE, TOWN, SEAT_OF_DISTRICT, DISTRICT -> 0;
      case CAPITAL, SEAT_OF_DIVISION -> 5;
      case DIVISION -> 150;
      case COUNTRY -> 600;
      case REGION -> 900;
    };
  }
}
