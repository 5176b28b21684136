package org.dateline.analysis.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.Place;
import org.dateline.knowledge.Place.Rank;
import org.dateline.knowledge.PlaceName;
import org.jspecify.annotations.Nullable;

/**
 * All mentions of one name in an article, and the place that is chosen for them while the names of
 * the article are being settled. Not safe for several threads.
 */
final class PlaceGroup {
  final List<Integer> members = new ArrayList<>();
  final Set<Integer> held = new HashSet<>();
  final Set<Integer> holders = new HashSet<>();
  List<Place> places = List.of();
  @Nullable Place chosen;
  double mostPeople;
  String form = "";
  double @Nullable [][] grounds; // of each place, once they are asked for
  private @Nullable String[] divisions = {};

  /** The division that a place lies in, as {@link PlaceVotes} counts them; empty for none. */
  String division(int at) {
    if (divisions.length != places.size()) {
      divisions = new String[places.size()];
    }
    String known = divisions[at];
    if (known == null) {
      known = PlaceVotes.division(places.get(at));
      divisions[at] = known;
    }
    return known;
  }

  /** The same of the place that is chosen; empty where none is. */
  String divisionOfChosen() {
    int at = chosen == null ? -1 : places.indexOf(chosen);
    return at < 0 ? "" : division(at);
  }

  /** Whether the words are the place's own name and not one of its others. */
  boolean isNamed(Place place) {
    return place.rank().compareTo(Rank.DIVISION) >= 0
        || place.geonames() == 0
        || PlaceName.fold(place.name()).equals(form);
  }
}
