package org.dateline.analysis.places;

import java.util.HashMap;
import java.util.Map;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon.Row;
import org.dateline.model.DatelineException;

/**
 * How likely a candidate is a place name: a logistic model over named features, each found by the
 * number that its letters make. Immutable.
 */
final class PlaceScorer {
  static final String MODEL = "model/places.tsv";
  private static final long STEP = 0x9E3779B97F4A7C15L;
  private static final int MIXED = 32; // bits that the upper ones are mixed down by

  private final long[] names; // by open addressing; 0 for none
  private final double[] weights;

  PlaceScorer(Map<String, Double> weights) {
    int size = Integer.highestOneBit(weights.size() + 1) * 4;
    this.names = new long[size];
    this.weights = new double[size];
    weights.forEach(this::put);
  }

  private void put(String feature, double weight) {
    long name = name(0, feature);
    int slot = slot(name);
    if (name == 0 || names[slot] == name) {
      throw new DatelineException(
          "the feature '" + feature + "' of " + MODEL + " has no number of its own");
    }
    names[slot] = name;
    weights[slot] = weight;
  }

  static PlaceScorer read(KnowledgePack knowledge) {
    Map<String, Double> weights = new HashMap<>();
    for (Row row : knowledge.lexicon(MODEL).rows()) {
      weights.put(row.get("feature"), Double.parseDouble(row.get("weight")));
    }
    return new PlaceScorer(weights);
  }

  /** The number of a name, given that of what stands before this part of it. */
  static long name(long before, String part) {
    long name = before;
    for (int at = 0; at < part.length(); at++) {
      name = name * STEP + part.charAt(at);
    }
    return name;
  }

  /** The weight of the feature with this number, 0 for one that is not known. */
  double weight(long name) {
    return weights[slot(name)];
  }

  /** Where a name stands, or would. */
  private int slot(long name) {
    int slot = (int) (name ^ name >>> MIXED) & names.length - 1;
    while (names[slot] != 0 && names[slot] != name) {
      slot = slot + 1 & names.length - 1;
    }
    return slot;
  }

  /** Probability, 0 to 1, of a sum of weights. */
  static double probability(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }
}
