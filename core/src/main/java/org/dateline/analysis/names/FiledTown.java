package org.dateline.analysis.names;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.knowledge.Countries;
import org.dateline.knowledge.Country;
import org.dateline.knowledge.EntityName;
import org.dateline.model.PlaceAndDate;
import org.jspecify.annotations.Nullable;

/**
 * The town of a dateline that bears the name of a capital but lies in another state, as the words
 * behind its comma say: "Paris, Texas", "Athens, Georgia".
 *
 * @param name the name, as running text writes it
 * @param country the state that the town lies in
 */
record FiledTown(String name, Country country) {
  /** This dateline's town; null where it has no region, or is the capital itself. */
  static @Nullable FiledTown of(PlaceAndDate dateline, LoudPlaces loud, Countries countries) {
    List<String> parts =
        Stream.of(dateline.place().split(",", -1))
            .map(part -> loud.quiet(EntityName.fold(part.strip())))
            .toList();
    Country capital = countries.ofCapital(parts.getFirst()).orElse(null);
    Country meant = null;
    for (int at = 1; at < parts.size() && capital != null; at++) {
      String region = parts.get(at);
      Country state = countries.named(region).orElse(null);
      Country around =
          countries.ofDivision(region).or(() -> countries.ofNamesake(region)).orElse(state);
      if (capital.equals(state) || capital.equals(around)) {
        return null;
      }
      meant = meant == null ? around : meant;
    }
    return meant == null ? null : new FiledTown(parts.getFirst(), meant);
  }

  /** Whether these words, which a state bears too, are the division that the town lies in. */
  boolean isDivision(String words, Countries countries) {
    return countries.ofNamesake(words).filter(country::equals).isPresent();
  }
}
