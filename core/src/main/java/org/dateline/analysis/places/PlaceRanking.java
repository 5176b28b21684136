package org.dateline.analysis.places;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon.Row;
import org.dateline.knowledge.Place;

/**
 * How likely a place is the one a name means: a log-linear model over a few measured grounds,
 * trained by {@code org.dateline.evaluation.places.PlaceChoiceTrainer}. Immutable.
 */
public final class PlaceRanking {
  static final String MODEL = "model/place-choice.tsv";

  /** Grounds for a place; each is a number, mostly 0 or 1. */
  public enum Ground {
    /** Tenfolds of people. */
    PEOPLE,
    /** Tenfolds of people that the largest place of the name has more. */
    SMALLER,
    /** How many names the world has for it (logarithm). */
    FAME,
    /** The article's words are another name of the place than its usual one. */
    OTHER_NAME,
    /** The place stands in our own files. */
    OURS,
    /** How often the country is spoken of (logarithm). */
    COUNTRY,
    /** How often the division is spoken of (logarithm). */
    DIVISION,
    /** The country or division spoken of most is another. */
    ELSEWHERE,
    /** Another place of the article is near (1 at the same point, .37 at 120 km). */
    NEAR,
    /** Another place of the article is in the same part of the world (.37 at 600 km). */
    NEARISH,
    /** The next words hold it: "Paris, Texas". */
    HELD,
    /** It holds the words before it: the Texas of "Paris, Texas". */
    HOLDS,
    /** The outlet's own country. */
    HOME,
    TOWN,
    CAPITAL,
    SEAT_OF_DIVISION,
    SEAT_OF_DISTRICT,
    QUARTER,
    DIVISION_ITSELF,
    DISTRICT,
    COUNTRY_ITSELF,
    REGION,
    SITE;

    static Ground of(Place.Rank rank) {
      return switch (rank) {
        case TOWN -> TOWN;
        case CAPITAL -> CAPITAL;
        case SEAT_OF_DIVISION -> SEAT_OF_DIVISION;
        case SEAT_OF_DISTRICT -> SEAT_OF_DISTRICT;
        case QUARTER -> QUARTER;
        case DIVISION -> DIVISION_ITSELF;
        case DISTRICT -> DISTRICT;
        case COUNTRY -> COUNTRY_ITSELF;
        case REGION -> REGION;
        case SITE -> SITE;
      };
    }
  }

  private final double[] weights = new double[Ground.values().length];

  /** A ranking with these weights, in the order of {@link Ground}. */
  public PlaceRanking(double[] weights) {
    System.arraycopy(weights, 0, this.weights, 0, this.weights.length);
  }

  static PlaceRanking read(KnowledgePack knowledge) {
    double[] weights = new double[Ground.values().length];
    for (Row row : knowledge.lexicon(MODEL).rows()) {
      weights[row.get("ground", Ground.class).ordinal()] = Double.parseDouble(row.get("weight"));
    }
    return new PlaceRanking(weights);
  }

  /** The weights by ground. */
  public Map<Ground, Double> weights() {
    Map<Ground, Double> named = new TreeMap<>();
    Arrays.stream(Ground.values()).forEach(ground -> named.put(ground, weights[ground.ordinal()]));
    return named;
  }

  /** Sum of the weighted grounds; only differences between places of one name mean something. */
  double score(double[] grounds) {
    double sum = 0;
    for (int at = 0; at < weights.length; at++) {
      sum += weights[at] * grounds[at];
    }
    return sum;
  }

  /** What the place itself speaks for, before anything of the article is known. */
  double prior(Place place) {
    return weights[Ground.PEOPLE.ordinal()] * tenfolds(place)
        + weights[Ground.of(place.rank()).ordinal()];
  }

  static double tenfolds(Place place) {
    return Math.log10(place.population() + LEAST_PEOPLE);
  }

  private static final double LEAST_PEOPLE = 30; // a place that counts none has some

  /**
   * A name of an article with the places it may mean, for trainers.
   *
   * @param members numbers of the given names that it is, in the order they were given
   * @param places what it may mean
   * @param grounds of each place, in the order of {@link Ground}
   */
  public record Choice(List<Integer> members, List<Place> places, List<double[]> grounds) {
    public Choice {
      members = List.copyOf(members);
      places = List.copyOf(places);
      grounds = List.copyOf(grounds);
    }
  }
}
