package org.dateline.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Citation;
import org.dateline.model.Figure;
import org.dateline.model.PlaceMention;
import org.dateline.model.PlaceMention.Precision;
import org.dateline.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Which place a figure of a story is about: the story's own place, which needs no name, or another.
 *
 * <p>A country other than the story's is always another place. A town is the story's own when most
 * articles speak of it and none sets it against another or a larger place.
 */
final class PlaceScope {
  private static final double MOST = 0.6; // share of articles

  private final String country;
  private final Set<String> own; // names of places that are the story's own

  private PlaceScope(String country, Set<String> own) {
    this.country = country;
    this.own = own;
  }

  static PlaceScope of(List<Reading> readings) {
    Map<String, Integer> countries = new TreeMap<>();
    Map<String, Integer> towns = new HashMap<>();
    for (Reading reading : readings) {
      Set<String> seen = new HashSet<>();
      for (PlaceMention place : places(reading)) {
        countries.merge(place.country(), 1, Integer::sum);
        if (seen.add(place.name())) {
          towns.merge(place.name(), 1, Integer::sum);
        }
      }
    }
    Set<String> own = new HashSet<>();
    towns.forEach((town, articles) -> {
      if (articles >= MOST * readings.size()) {
        own.add(town);
      }
    });
    for (Reading reading : readings) {
      for (Figure figure : reading.figures()) {
        PlaceMention place = figure.place();
        if (place != null && isSetApart(figure, place, reading)) {
          own.remove(place.name());
        }
      }
    }
    return new PlaceScope(mostFrequent(countries), own);
  }

  private static List<PlaceMention> places(Reading reading) {
    AnnotatedArticle annotated = reading.annotated();
    List<PlaceMention> places = new ArrayList<>(annotated.all(PlaceMention.class));
    for (Figure figure : reading.figures()) {
      PlaceMention place = figure.place();
      if (place != null) {
        places.add(place);
      }
    }
    return places;
  }

  private static String mostFrequent(Map<String, Integer> counts) {
    String most = "";
    int top = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > top && !entry.getKey().isEmpty()) {
        most = entry.getKey();
        top = entry.getValue();
      }
    }
    return most;
  }

  /** The place a figure counts in, or null for the story's own. */
  @Nullable String of(Figure figure, Reading reading) {
    PlaceMention place = figure.place();
    if (place == null || isNotWhere(figure, place, reading)) {
      return null;
    }
    boolean abroad =
        !country.isEmpty() && !place.country().isEmpty() && !place.country().equals(country);
    boolean wide = place.precision() == Precision.COUNTRY || place.precision() == Precision.REGION;
    if (abroad) {
      return wide ? place.name() : countryOf(place, reading);
    }
    if (wide) {
      return null;
    }
    return own.contains(place.name()) ? null : place.name();
  }

  /** A place in the name of the source, or one that the counted people come from. */
  private static boolean isNotWhere(Figure figure, PlaceMention place, Reading reading) {
    Citation source = figure.source();
    if (source != null && source.span().covers(place.span())) {
      return true;
    }
    String before = reading.article().text().content().substring(0, place.span().start());
    return figure.measure().equals("deployed") && before.endsWith("from ");
  }

  /** The country around a town abroad, so that "a beach in Lambayeque" and "Peru" are one place. */
  private static String countryOf(PlaceMention place, Reading reading) {
    return reading.annotated().all(PlaceMention.class).stream()
        .filter(other -> other.precision() == Precision.COUNTRY)
        .filter(other -> other.country().equals(place.country()))
        .map(PlaceMention::name)
        .findFirst()
        .orElse(place.name());
  }

  /**
   * Whether the article sets the place against another: "164 in the country, 103 in its capital".
   */
  private static boolean isSetApart(Figure figure, PlaceMention place, Reading reading) {
    for (Figure other : reading.figures()) {
      PlaceMention otherPlace = other.place();
      boolean sameCount =
          other.measure().equals(figure.measure()) && other.value() != figure.value();
      boolean partOfWhole = other.id().equals(figure.partOf()) && otherPlace == null;
      boolean beside =
          otherPlace != null
              && !otherPlace.name().equals(place.name())
              && otherPlace.country().equals(place.country());
      if (sameCount && (partOfWhole || beside)) {
        return true;
      }
    }
    return false;
  }
}
