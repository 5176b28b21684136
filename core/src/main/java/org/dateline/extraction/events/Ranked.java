package org.dateline.extraction.events;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.dateline.learning.LinearModel;

/**
 * Those who may take part in an event, with how well each fits.
 *
 * @param heads words that lead their phrases, or {@link EventArguments#NOBODY}
 * @param scores steps of the model, one for each; 0 of an only option
 */
record Ranked(List<Integer> heads, int[] scores) {
  /** The lead of an only option. */
  static final int ALONE = 1000;

  /** Scores them all where there is a choice. */
  static Ranked of(List<Integer> heads, LinearModel model, IntFunction<int[]> features) {
    int[] scores = new int[heads.size()];
    if (scores.length == 1) {
      return new Ranked(heads, scores);
    }
    int[] sums = new int[model.classes().size()];
    for (int i = 0; i < scores.length; i++) {
      int[] names = features.apply(heads.get(i));
      Arrays.fill(sums, 0);
      model.table().addTo(sums, names, names.length);
      scores[i] = sums[0];
    }
    return new Ranked(heads, scores);
  }

  int score(int option) {
    return scores[option];
  }

  /** Who fits best: the first of equals. */
  int best() {
    return heads.get(first());
  }

  private int first() {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  /** By how many steps the best leads the next. */
  int lead() {
    int best = first();
    int lead = ALONE;
    for (int i = 0; i < scores.length; i++) {
      lead = i == best ? lead : Math.min(lead, scores[best] - scores[i]);
    }
    return lead;
  }
}
