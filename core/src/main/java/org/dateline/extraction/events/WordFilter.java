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
    int place = place(word);
    bits[place / Long.SIZE] |= 1L << place;
  }

  boolean mayHold(int word) {
    int place = place(word);
    return (bits[place / Long.SIZE] & 1L << place) != 0;
  }

  private static int place(int word) {
    return (word ^ word >>> 12) & (BITS - 1);
  }
}
