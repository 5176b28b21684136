package org.dateline.extraction.statements;

import org.dateline.learning.FeatureVector;

/** The way through the tree from one token to another, as one number. */
final class TreePath {
  /** Longer ways are all alike. */
  private static final int LONGEST = 6;

  static final int FAR = -7;
  private static final int UP = 17;
  private static final int DOWN = 31;

  private TreePath() {}

  /** The relations climbed and descended, in order; {@link #FAR} when there is no short way. */
  static int between(Passage passage, int from, int to) {
    if (!passage.inside(from) || !passage.inside(to)) {
      return FAR;
    }
    int hash = 1;
    int at = from;
    for (int climbed = 0; climbed <= LONGEST && at >= 0; climbed++) {
      int down = descent(passage, at, to, LONGEST - climbed);
      if (down != FAR) {
        return FeatureVector.mix(hash, down);
      }
      hash = FeatureVector.mix(hash, passage.relation(at) * UP);
      at = passage.head(at);
    }
    return FAR;
  }

  private static int descent(Passage passage, int from, int to, int most) {
    int hash = 1;
    int at = to;
    for (int steps = 0; steps <= most && at >= 0; steps++) {
      if (at == from) {
        return hash;
      }
      hash = FeatureVector.mix(hash, passage.relation(at) * DOWN);
      at = passage.head(at);
    }
    return FAR;
  }

  /** Number of steps from this token up to that one; -1 when it does not stand above. */
  static int climb(Passage passage, int from, int to) {
    int at = from;
    for (int steps = 0; steps <= LONGEST * 2 && at >= 0; steps++) {
      if (at == to) {
        return steps;
      }
      at = passage.head(at);
    }
    return -1;
  }
}
