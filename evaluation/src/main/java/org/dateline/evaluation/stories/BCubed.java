package org.dateline.evaluation.stories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well groups match gold groups, item by item (Bagga and Baldwin 1998).
 *
 * @param precision mean share of an item's group that belongs with it, 0 to 1
 * @param recall mean share of its gold group that it was put with, 0 to 1
 */
record BCubed(double precision, double recall) {

  /** Scores the groups of the same items, given as one label each. */
  static BCubed of(List<String> gold, List<String> found) {
    Map<String, Integer> goldSizes = new HashMap<>();
    Map<String, Integer> foundSizes = new HashMap<>();
    Map<List<String>, Integer> both = new HashMap<>();
    for (int item = 0; item < gold.size(); item++) {
      goldSizes.merge(gold.get(item), 1, Integer::sum);
      foundSizes.merge(found.get(item), 1, Integer::sum);
      both.merge(List.of(gold.get(item), found.get(item)), 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (Map.Entry<List<String>, Integer> entry : both.entrySet()) {
      double square = (double) entry.getValue() * entry.getValue();
      recall += square / goldSizes.getOrDefault(entry.getKey().get(0), 1);
      precision += square / foundSizes.getOrDefault(entry.getKey().get(1), 1);
    }
    return new BCubed(precision / gold.size(), recall / gold.size());
  }

  /** Harmonic mean of the two. */
  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
