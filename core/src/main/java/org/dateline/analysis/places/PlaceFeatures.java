package org.dateline.analysis.places;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The named features of one candidate: kept by name for trainers, or weighed as they come, which
 * makes no strings. Not safe for several threads.
 */
final class PlaceFeatures {
  private final @Nullable PlaceScorer scorer;
  private final List<String> names = new ArrayList<>();
  private double sum;

  private PlaceFeatures(@Nullable PlaceScorer scorer) {
    this.scorer = scorer;
  }

  /** Features that are kept. */
  static PlaceFeatures kept() {
    return new PlaceFeatures(null);
  }

  /** Features that are weighed by this model. */
  static PlaceFeatures weighed(PlaceScorer scorer) {
    return new PlaceFeatures(scorer);
  }

  void add(String name) {
    add(name, "", "", "");
  }

  void add(String first, String second) {
    add(first, second, "", "");
  }

  void add(String first, String second, String third) {
    add(first, second, third, "");
  }

  /** Adds the feature that these parts name together. */
  void add(String first, String second, String third, String fourth) {
    if (scorer == null) {
      names.add(first + second + third + fourth);
    } else {
      long name = PlaceScorer.name(PlaceScorer.name(0, first), second);
      sum += scorer.weight(PlaceScorer.name(PlaceScorer.name(name, third), fourth));
    }
  }

  /** The names so far, of features that are kept. */
  List<String> names() {
    return names;
  }

  /** The sum of the weights so far, of features that are weighed. */
  double sum() {
    return sum;
  }
}
