package org.dateline.analysis.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.analysis.places.PlaceCandidate.Sort;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.Place;
import org.dateline.knowledge.Place.Rank;
import org.dateline.knowledge.PlaceName;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the place behind each name, one for each name in an article: by people, by the countries
 * and divisions the article names, by nearness to its other places, and by what the next words say
 * ("Paris, Texas"). Weights were set by search on the development articles of {@code places}.
 */
final class PlaceResolver {
  private static final double PEOPLE = 1.2; // for each tenfold
  private static final double COUNTRY_NAMED = 1.2;
  private static final double DIVISION_NAMED = 2.2;
  private static final double NEAR = 2.5;
  private static final double NEAR_KM = 120;
  private static final double CONTAINED = 9;
  private static final double HOME = 2; // votes for the outlet's own country
  private static final int PASSES = 2;

  private final Gazetteer gazetteer;

  PlaceResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** All mentions of one name, and what was chosen for them. */
  private static final class Group {
    private final List<Integer> members = new ArrayList<>();
    private final Map<Integer, Double> contained = new HashMap<>();
    private List<Place> places = List.of();
    private @Nullable Place chosen;
    private String form = "";

    /** Whether the words are the place's own name and not one of its others. */
    boolean isNamed(Place place) {
      return place.rank().compareTo(Rank.DIVISION) >= 0
          || place.geonames() == 0
          || PlaceName.fold(place.name()).equals(form);
    }
  }

  private static final double OTHER_NAME = 0.6;

  /**
   * The place of each candidate, in their order; null where nothing is known.
   *
   * @param domain the outlet's, empty when unknown
   */
  @Nullable Place[] resolve(Words words, List<PlaceCandidate> candidates, String domain) {
    Map<String, Group> groups = group(candidates);
    markContained(words, candidates, groups);
    Map<String, Double> home = homeVotes(domain);
    for (int pass = 0; pass < PASSES; pass++) {
      List<Group> all = List.copyOf(groups.values());
      Votes votes = new Votes(all, home);
      List<Place> picks = new ArrayList<>();
      for (Group group : all) {
        picks.add(best(group, votes, all));
      }
      for (int at = 0; at < all.size(); at++) {
        all.get(at).chosen = picks.get(at);
      }
    }
    return settle(candidates, groups);
  }

  private static Map<String, Group> group(List<PlaceCandidate> candidates) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (int at = 0; at < candidates.size(); at++) {
      PlaceCandidate candidate = candidates.get(at);
      if (candidate.sort() == Sort.SITE && candidate.places().isEmpty()) {
        continue;
      }
      Group group = groups.computeIfAbsent(key(candidate), absent -> new Group());
      group.members.add(at);
      group.places = candidate.places();
      group.form = candidate.form();
      group.chosen = obvious(candidate.places());
    }
    return groups;
  }

  private static String key(PlaceCandidate candidate) {
    return candidate.sort() + ":" + candidate.form();
  }

  /** Countries, large divisions and great cities stand for themselves before anything is known. */
  private static @Nullable Place obvious(List<Place> places) {
    Place first = null;
    for (Place place : places) {
      if (first == null || prior(place) > prior(first)) {
        first = place;
      }
    }
    return first != null && prior(first) > OBVIOUS ? first : null;
  }

  private static final double OBVIOUS = 7.0;

  private static double prior(Place place) {
    double bonus =
        switch (place.rank()) {
          case COUNTRY -> 2.5;
          case REGION -> 1.0;
          case DIVISION -> 0.7;
          case CAPITAL -> 1.2;
          case SEAT_OF_DIVISION -> 0.5;
          case SITE -> 0.6;
          case TOWN, SEAT_OF_DISTRICT -> 0.0;
          case QUARTER -> -0.8;
          case DISTRICT -> -0.6;
        };
    return PEOPLE * Math.log10(place.population() + 30.0) + bonus;
  }

  private static void markContained(
      Words words, List<PlaceCandidate> candidates, Map<String, Group> groups) {
    for (int at = 0; at + 1 < candidates.size(); at++) {
      PlaceCandidate inner = candidates.get(at);
      PlaceCandidate outer = candidates.get(at + 1);
      Group group = groups.get(key(inner));
      if (group == null || outer.places().isEmpty() || !isApposed(words, inner, outer)) {
        continue;
      }
      for (Place place : inner.places()) {
        if (outer.places().stream().anyMatch(holder -> holds(holder, place))) {
          group.contained.put(place.number(), CONTAINED);
        }
      }
    }
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

    double of(Place place) {
      double country = place.country().isEmpty() ? 0 : countries.getOrDefault(place.country(), 0.0);
      double division = place.admin1().isEmpty() ? 0 : divisions.getOrDefault(division(place), 0.0);
      return COUNTRY_NAMED * Math.log1p(Math.max(0, country))
          + DIVISION_NAMED * Math.log1p(Math.max(0, division));
    }
  }

  private static @Nullable Place best(Group group, Votes votes, List<Group> all) {
    votes.add(group, -1);
    Place best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Place place : group.places) {
      double score =
          prior(place)
              - (group.isNamed(place) ? 0 : OTHER_NAME)
              + votes.of(place)
              + group.contained.getOrDefault(place.number(), 0.0)
              + nearness(place, group, all);
      if (score > most) {
        most = score;
        best = place;
      }
    }
    votes.add(group, 1);
    return best;
  }

  private static double nearness(Place place, Group group, List<Group> all) {
    if (group.places.size() < 2) {
      return 0;
    }
    double nearest = Double.POSITIVE_INFINITY;
    for (Group other : all) {
      Place chosen = other.chosen;
      if (other != group && chosen != null && isPoint(chosen)) {
        nearest = Math.min(nearest, chosen.distanceTo(place));
      }
    }
    return NEAR * Math.exp(-nearest / NEAR_KM);
  }

  private static boolean isPoint(Place place) {
    return place.rank() != Rank.COUNTRY && place.rank() != Rank.REGION;
  }

  private static @Nullable Place[] settle(
      List<PlaceCandidate> candidates, Map<String, Group> groups) {
    @Nullable Place[] settled = new Place[candidates.size()];
    for (int at = 0; at < settled.length; at++) {
      Group group = groups.get(key(candidates.get(at)));
      settled[at] = group == null ? null : group.chosen;
    }
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
