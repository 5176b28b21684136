package org.dateline.analysis.places;

import java.util.regex.Pattern;
import org.dateline.knowledge.Place;
import org.dateline.knowledge.Place.Rank;
import org.dateline.knowledge.PlaceName;

/** Which place another lies in, and where the words say so: "Paris, Texas". Stateless. */
final class PlaceHolders {
  private static final double NEAR_KM = 120;
  private static final Pattern PART =
      Pattern.compile(", in (north|south|east|west)ern |, (north|south|east|west)ern ");

  private PlaceHolders() {}

  /** Whether the next words say where a name is, and are no mere list of countries. */
  static boolean isHeld(Words words, PlaceCandidate inner, PlaceCandidate outer) {
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
        || PART.matcher(gap).matches();
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
}
