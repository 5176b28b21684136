package org.dateline.analysis.names;

import org.dateline.learning.FeatureHash;

/**
 * What is looked at besides for words inside a name that is found already, to find the names that
 * it holds: "Leeds" in "University of Leeds".
 */
final class InnerFeatures {
  private static final int NOTHING = 3;
  private static final int FAR = 3; // words from either end
  private static final int NOUN = 31;
  private static final int WHERE = 3; // bits of a list's mark that tell the place in the phrase

  private final NameWords words;
  private final int[] kind; // of the whole name, 0 outside
  private final int[] first;
  private final int[] last;

  /** Features of the words of the names with these labels. */
  InnerFeatures(NameWords words, int[] labels) {
    this.words = words;
    kind = new int[labels.length];
    first = new int[labels.length];
    last = new int[labels.length];
    for (int at = 0; at < labels.length; at++) {
      kind[at] = (labels[at] + 1) / 2;
      first[at] = goesOn(labels, at) ? first[at - 1] : at;
    }
    for (int at = labels.length - 1; at >= 0; at--) {
      last[at] = at + 1 < labels.length && goesOn(labels, at + 1) ? last[at + 1] : at;
    }
  }

  private boolean goesOn(int[] labels, int at) {
    return at > 0
        && labels[at] > 0
        && labels[at] % 2 == 0
        && words.sentenceOf[at] == words.sentenceOf[at - 1];
  }

  /**
   * The last word of the name that this word belongs to; less than it when no name may be inside.
   */
  int lastOfName(int at) {
    return kind[at] > 0 && last[at] > first[at] ? last[at] : at - 1;
  }

  /** Writes the names of the features after those that stand there; returns their number. */
  int gather(int at, boolean blind, int[] names, int from) {
    int count = from;
    int before = Math.min(at - first[at], FAR);
    int after = Math.min(last[at] - at, FAR);
    names[count++] = FeatureHash.of(100, kind[at], before, after);
    names[count++] = FeatureHash.of(101, kind[at], before == 0 ? NOTHING : low(at - 1));
    names[count++] = FeatureHash.of(102, kind[at], after == 0 ? NOTHING : low(at + 1));
    names[count++] = FeatureHash.of(103, kind[at], low(last[at]), before);
    if (!blind) {
      names[count++] = FeatureHash.of(112, kind[at], low(at));
    }
    return known(at, names, count);
  }

  private int known(int at, int[] names, int from) {
    int count = from;
    int before = Math.min(at - first[at], FAR);
    int after = Math.min(last[at] - at, FAR);
    int head = words.head[last[at]];
    names[count++] = FeatureHash.of(104, kind[at], words.evidence[at], before);
    names[count++] = FeatureHash.of(105, kind[at], words.listed[at] & ~WHERE, after);
    names[count++] = FeatureHash.of(106, kind[at], words.matched[at], before);
    names[count++] = FeatureHash.of(107, kind[at], head, words.evidence[at]);
    names[count++] = FeatureHash.of(108, head, words.matched[at], after);
    names[count++] = FeatureHash.of(109, kind[at], words.sense[at] & NOUN, before);
    names[count++] = FeatureHash.of(110, kind[at], words.flags[at], before);
    names[count++] = FeatureHash.of(111, kind[at], words.head[at], after);
    return count;
  }

  private int low(int at) {
    return words.lower[at].hashCode();
  }
}
