package org.dateline.extraction.statements;

import java.util.ArrayList;
import java.util.List;

/** Sources that several cues of a sentence have in common. Immutable. */
final class SharedSources {
  private static final int LONGEST = 12; // verbs that are joined

  private final Passage passage;

  SharedSources(Passage passage) {
    this.passage = passage;
  }

  /** The same attributions, each with the source that it shares. */
  List<Attribution> among(List<Attribution> all) {
    List<Attribution> full = new ArrayList<>(all);
    full.replaceAll(each -> withFullest(each, all));
    List<Attribution> shared = new ArrayList<>(full);
    shared.replaceAll(each -> withOuter(each, full));
    return shared;
  }

  /** "Secretary Ana Reis condemned … and called for": one source of two cues has one extent. */
  private static Attribution withFullest(Attribution one, List<Attribution> all) {
    TokenRange fullest = one.source();
    if (fullest == null) {
      return one;
    }
    for (Attribution other : all) {
      TokenRange source = other.source();
      boolean longer =
          source != null && source.last() == fullest.last() && source.first() < fullest.first();
      if (source != null && longer && !source.overlaps(one.cue())) {
        fullest = source;
      }
    }
    return one.withSource(fullest);
  }

  /**
   * "refused to honour the deal that the army signed, and called for a strike": a cue without a
   * subject of its own has that of the cue before, not one that is named in what was said.
   */
  private Attribution withOuter(Attribution one, List<Attribution> all) {
    TokenRange source = one.source();
    boolean joined =
        passage.base(one.head()).equals("conj") && passage.child(one.head(), "nsubj") < 0;
    if (source == null || source.last() > one.head() || !joined) {
      return one;
    }
    for (Attribution other : all) {
      TokenRange its = other.source();
      boolean above = isAbove(other.head(), one.head());
      if (its != null && its.last() < other.head() && above && names(other, source, one.head())) {
        return one.withSource(its);
      }
    }
    return one;
  }

  /** Whether an attribution says somebody's name behind its cue, in the sentence of this cue. */
  private boolean names(Attribution other, TokenRange source, int head) {
    return other.says(source.first())
        && other.head() < source.first()
        && passage.sentence(other.head()) == passage.sentence(head);
  }

  /** Whether a verb is joined to this one, or to one that is. */
  private boolean isAbove(int first, int joined) {
    int at = joined;
    for (int step = 0; step < LONGEST && passage.base(at).equals("conj"); step++) {
      at = passage.head(at);
      if (at == first) {
        return true;
      }
    }
    return false;
  }
}
