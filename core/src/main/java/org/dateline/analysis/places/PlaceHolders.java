package org.dateline.analysis.places;

import java.util.Set;
import org.dateline.knowledge.Place;
import org.dateline.knowledge.Place.Rank;
import org.dateline.knowledge.PlaceName;

/** Which place another lies in, and where the words say so: "Paris, Texas". Immutable. */
final class PlaceHolders {
  private static final double NEAR_KM = 120;

  private final Set<String> directions; // "northern"

  PlaceHolders(PlaceWords known) {
    this.directions = known.of(PlaceWords.Use.DIRECTION);
  }

  /** Whether the next words say where a name is, and are no mere list of countries. */
  boolean isHeld(Words words, PlaceCandidate inner, PlaceCandidate outer) {
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
  private boolean isApposed(Words words, PlaceCandidate inner, PlaceCandidate outer) {
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
        || isPart(gap);
  }

  /** ", northern " and ", in northern ". */
  private boolean isPart(String gap) {
    if (!gap.startsWith(", ") || !gap.endsWith(" ") || gap.length() < 4) {
      return false;
    }
    String part = gap.substring(2, gap.length() - 1);
    return directions.contains(part.startsWith("in ") ? part.substring(3) : part);
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
          holder.point().distanceTo(place.point()) < NEAR_KM
              && place.population() <= holder.population();
      case QUARTER, SITE -> false;
    };
  }
}
