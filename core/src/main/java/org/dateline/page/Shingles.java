package org.dateline.page;

import java.util.Arrays;

/** The runs of three words of a text, to ask how much of another text is in it. Immutable. */
final class Shingles {
  private static final int WORDS = 3;
  private static final int MOST = 60_000;
  private final int[] runs; // sorted

  private Shingles(int[] runs) {
    this.runs = runs;
  }

  static Shingles of(CharSequence text) {
    int[] runs = runs(Words.of(text, MOST));
    Arrays.sort(runs);
    return new Shingles(runs);
  }

  /** The runs of these words, in their order. */
  static int[] runs(Words words) {
    int[] runs = new int[Math.max(0, words.size() - WORDS + 1)];
    for (int at = 0; at < runs.length; at++) {
      runs[at] = (words.at(at) * 31 + words.at(at + 1)) * 31 + words.at(at + 2);
    }
    return runs;
  }

  boolean isEmpty() {
    return runs.length == 0;
  }

  /**
   * The share of another text's runs that are in this one; 0 for a text of fewer than three words.
   */
  double share(int[] asked) {
    if (runs.length == 0) {
      return 0;
    }
    int found = 0;
    for (int run : asked) {
      found += Arrays.binarySearch(runs, run) >= 0 ? 1 : 0;
    }
    return asked.length == 0 ? 0 : (double) found / asked.length;
  }
}
