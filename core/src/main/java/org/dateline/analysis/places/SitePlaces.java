package org.dateline.analysis.places;

import java.util.List;
import org.dateline.analysis.places.PlaceCandidate.Sort;
import org.dateline.knowledge.Place;
import org.jspecify.annotations.Nullable;

/** Where a site is that no gazetteer lists: at the town its name or the words around it say. */
final class SitePlaces {
  private SitePlaces() {}

  /** The town a site stands in: the one inside its name, else the closest one in the text. */
  static @Nullable Place around(
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
