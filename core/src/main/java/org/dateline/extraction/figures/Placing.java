package org.dateline.extraction.figures;

import java.util.List;
import org.dateline.model.Figure;
import org.dateline.model.PlaceMention;
import org.dateline.model.Token.Tag;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where those counted are: the nearest place of the sentence. A place in an aside about a part
 * ("nine of them in Leeds") is that part's alone.
 *
 * @param clause the sentence
 * @param places its places
 */
record Placing(Clause clause, List<PlaceMention> places) {
  private static final int NO_ASIDE = -1;

  /** The place of the number in these words, after the figures read before it; or null. */
  @Nullable PlaceMention of(Span words, List<Figure> before) {
    int own = asideAround(words);
    PlaceMention nearest = null;
    for (PlaceMention place : places) {
      boolean together = asideAround(place.span()) == own;
      if (together
          && (nearest == null || distance(place.span(), words) < distance(nearest.span(), words))) {
        nearest = place;
      }
    }
    boolean inherits = nearest == null && own != NO_ASIDE && !before.isEmpty();
    return inherits ? before.getLast().place() : nearest;
  }

  /** The token where the aside on a part begins in which these words stand. */
  private int asideAround(Span words) {
    int start = clause.sentence().tokenAt(words.start());
    while (start > 0 && clause.tag(start - 1) != Tag.PUNCT) {
      start--;
    }
    for (int at = start; clause.has(at + 1) && clause.tag(at) != Tag.PUNCT; at++) {
      boolean them = clause.is(at + 1, "them") || clause.is(at + 1, "whom");
      if (clause.is(at, "of") && them) {
        return start;
      }
    }
    return NO_ASIDE;
  }

  private static int distance(Span one, Span two) {
    return Math.max(0, Math.max(one.start() - two.end(), two.start() - one.end()));
  }
}
