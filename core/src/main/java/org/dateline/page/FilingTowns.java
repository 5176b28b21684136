package org.dateline.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Place;
import org.dateline.knowledge.PlaceName;
import org.dateline.knowledge.WordClasses;
import org.dateline.learning.WordNames;
import org.dateline.model.PlaceMention.Precision;
import org.jspecify.annotations.Nullable;

/** Which words may be the town of a dateline. Thread-safe. */
final class FilingTowns {
  private static final long LARGE = 100_000; // people of a town that is believed by its name alone

  private final KnowledgePack pack;
  private final Gazetteer gazetteer;
  private final Set<String> never;
  private volatile @Nullable WordClasses words; // read when first asked for, which is seldom

  FilingTowns(KnowledgePack pack, Gazetteer gazetteer) {
    this.pack = pack;
    this.gazetteer = gazetteer;
    this.never =
        pack.lexicon("gazetteer/words.tsv").rows().stream()
            .filter(row -> row.get("use").equals("NEVER"))
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether this is a town of some weight: "KABUL:" is a dateline, "UPDATE:" is none. */
  boolean isLarge(String name) {
    return gazetteer.find(name).stream().anyMatch(FilingTowns::isLarge);
  }

  /** The same of towns alone, words left out that are towns only somewhere ("Reading"). */
  boolean isLargeTown(String name) {
    return find(name).anyMatch(place -> isTown(place) && isLarge(place));
  }

  private static boolean isLarge(Place place) {
    return place.rank() == Place.Rank.CAPITAL
        || place.rank() == Place.Rank.SEAT_OF_DIVISION
        || place.population() >= LARGE;
  }

  /** Whether this is a state that no capital shares its name with. */
  boolean isStateAlone(String name) {
    return find(name).anyMatch(place -> place.rank() == Place.Rank.COUNTRY)
        && find(name).noneMatch(place -> place.rank() == Place.Rank.CAPITAL);
  }

  /** Whether it is a place of any size that a report may be filed from. */
  boolean isPlace(String name) {
    return find(name).anyMatch(place -> isTown(place) || isRegion(place));
  }

  /** Whether there is a town of this name in this state or division. */
  boolean isIn(String town, String region) {
    Set<String> countries =
        Stream.concat(find(region), gazetteer.findShort(region).stream())
            .filter(FilingTowns::isRegion)
            .map(Place::country)
            .collect(Collectors.toSet());
    return find(town).anyMatch(place -> isTown(place) && countries.contains(place.country()));
  }

  /** Whether a dictionary has this as a common word too: "Mobile", "Split". */
  boolean isWord(String name) {
    WordClasses known = words;
    if (known == null) {
      known = WordClasses.open(pack);
      words = known;
    }
    return WordClasses.isCommon(WordClasses.sense(known.of(WordNames.of(name))));
  }

  private Stream<Place> find(String name) {
    String folded = PlaceName.fold(name);
    List<Place> places = never.contains(folded) ? List.of() : gazetteer.findFolded(folded);
    return places.stream();
  }

  private static boolean isTown(Place place) {
    return place.precision() == Precision.CITY;
  }

  private static boolean isRegion(Place place) {
    return place.precision() == Precision.COUNTRY || place.precision() == Precision.ADMIN1;
  }
}
