package org.dateline.extraction.events;

/**
 * Which words conditions may find in a sentence: what this does not hold is not there, what it
 * holds may be (Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970). Words
 * are told by their hash code.
 */
final class WordFilter {
  /** The key of what may be anywhere: the empty word's. */
  static final int ANYWHERE = 0;

  private static final int BITS = 1 << 12;

  private final long[] bits = new long[BITS / Long.SIZE];

  WordFilter() {
    add(ANYWHERE);
  }

  void add(int word) {
    int key = key(word);
    bits[key / Long.SIZE] |= 1L << key;
  }

  boolean mayHold(int word) {
    return mayHoldKey(key(word));
  }

  /** The same of the {@link #key} of a word. */
  boolean mayHoldKey(int key) {
    return (bits[key / Long.SIZE] & 1L << key) != 0;
  }

  /** Where the filter keeps a word: from 0 to 4,095. */
  static int key(int word) {
    return (word ^ word >>> 12) & (BITS - 1);
  }
}
