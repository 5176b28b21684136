package org.dateline.analysis.names;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * The state an article is mostly about, by how often states, their people, capitals, bodies and
 * persons are named; the opening counts twice. Media tell of all the world and count for nothing.
 * Nothing where two states share an article. Reports are filed from far away: the dateline counts
 * only where nothing else says where they play.
 */
final class ArticleCountry {
  private static final int OPENING = 3; // sentences
  private static final double CLEAR = 2.0; // times as often as the next
  private static final int STATE = 2; // weight of the state's own name, in halves
  private static final int BEARER = 1; // weight of its bodies and persons
  private static final String MEDIA = "JRN"; // PLOVER's sector
  private static final int CODE = 3; // letters of a state; "IGO" and "NGO" are none

  private final Map<String, Integer> weights = new TreeMap<>();

  /** Counts all places of these entities; the dateline is the sentence of this number. */
  ArticleCountry(List<Referent> referents, int dateline) {
    boolean placed = false;
    for (Referent referent : referents) {
      for (Referent.Place place : referent.places) {
        if (place.sentence() != dateline) {
          count(referent, place);
          placed |= referent.kind == EntityKind.PLACE;
        }
      }
    }
    if (!placed && weights.isEmpty()) {
      for (Referent referent : referents) {
        referent.places.forEach(place -> count(referent, place));
      }
    }
  }

  private void count(Referent referent, Referent.Place place) {
    String country = referent.country();
    if (country != null && isState(country) && !isMedium(referent)) {
      int weight = referent.id.startsWith("country/") ? STATE : BEARER;
      weights.merge(country, place.sentence() < OPENING ? 2 * weight : weight, Integer::sum);
    }
  }

  private static boolean isMedium(Referent referent) {
    return referent.kind == EntityKind.ORGANIZATION && MEDIA.equals(referent.sector());
  }

  static boolean isState(String country) {
    return country.length() == CODE
        && !country.equals("IGO")
        && !country.equals("NGO")
        && !country.equals("MNC");
  }

  /** The one state named twice as often as any other; null where there is none. */
  @Nullable String main() {
    String best = null;
    int most = 0;
    int next = 0;
    for (Map.Entry<String, Integer> entry : weights.entrySet()) {
      if (entry.getValue() > most) {
        next = most;
        most = entry.getValue();
        best = entry.getKey();
      } else {
        next = Math.max(next, entry.getValue());
      }
    }
    return most >= CLEAR * next ? best : null;
  }
}
