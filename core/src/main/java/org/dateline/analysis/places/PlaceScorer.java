package org.dateline.analysis.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon.Row;

/** How likely a candidate is a place name: a logistic model over named features. */
final class PlaceScorer {
  static final String MODEL = "model/places.tsv";
  private final Map<String, Double> weights;

  PlaceScorer(Map<String, Double> weights) {
    this.weights = weights;
  }

  static PlaceScorer read(KnowledgePack knowledge) {
    Map<String, Double> weights = new HashMap<>();
    for (Row row : knowledge.lexicon(MODEL).rows()) {
      weights.put(row.get("feature"), Double.parseDouble(row.get("weight")));
    }
    return new PlaceScorer(weights);
  }

  /** Probability, 0 to 1. */
  double score(List<String> features) {
    double sum = 0;
    for (String feature : features) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
