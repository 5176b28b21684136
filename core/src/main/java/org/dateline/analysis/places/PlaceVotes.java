package org.dateline.analysis.places;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Place;
import org.dateline.knowledge.PlaceName;

/**
 * How often countries and divisions are spoken of, each name counted by its mentions' root. Not
 * safe for several threads.
 */
final class PlaceVotes {
  private static final double UNKNOWN = -1;

  private final Map<String, Double> countries = new HashMap<>();
  private final Map<String, Double> divisions = new HashMap<>();
  private double most = UNKNOWN; // of all countries

  PlaceVotes(List<PlaceGroup> groups, Map<String, Double> home) {
    countries.putAll(home);
    for (PlaceGroup group : groups) {
      add(group, 1);
    }
  }

  void add(PlaceGroup group, int sign) {
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
    most = UNKNOWN;
    if (!place.admin1().isEmpty()) {
      divisions.merge(group.divisionOfChosen(), weight, Double::sum);
    }
  }

  /** The name under which a place's division is counted; empty where it has none. */
  static String division(Place place) {
    if (place.admin1().isEmpty()) {
      return "";
    }
    String name = PlaceName.fold(place.admin1());
    return place.country()
        + ":"
        + (name.endsWith(" state") ? name.substring(0, name.length() - 6) : name);
  }

  double ofCountry(Place place) {
    return place.country().isEmpty() ? 0 : countries.getOrDefault(place.country(), 0.0);
  }

  double ofDivision(String division) {
    return division.isEmpty() ? 0 : divisions.getOrDefault(division, 0.0);
  }

  /** Whether another country is spoken of more than twice as often as one with these votes. */
  boolean isElsewhere(double ofCountry) {
    if (most == UNKNOWN) {
      most = countries.isEmpty() ? 0 : Math.max(0, Collections.max(countries.values()));
    }
    return most > 2 * ofCountry + 1;
  }
}
