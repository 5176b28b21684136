package org.dateline.learning;

/**
 * Names of features as 32-bit numbers, the same on every machine.
 *
 * <p>A feature is a template and the values it saw; two features share a name once in four thousand
 * million pairs, which a trained table bears without harm. No name is zero: tables use it for an
 * empty slot. Multiply-and-fold with odd 64-bit constants (as in Steele, Lea and Flood's
 * SplitMix64).
 */
public final class FeatureHash {
  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xBF58476D1CE4E5B9L;
  private static final long THIRD = 0x94D049BB133111EBL;
  private static final long TEMPLATE = 0xD6E8FEB86659FD93L;

  private static final int RADIX = 31; // of String.hashCode

  private FeatureHash() {}

  /** The name of a template with one value. */
  public static int of(int template, int first) {
    return fold(template * TEMPLATE + first * FIRST);
  }

  /** The name of a template with two values. */
  public static int of(int template, int first, int second) {
    return fold(template * TEMPLATE + first * FIRST + second * SECOND);
  }

  /** The name of a template with three values. */
  public static int of(int template, int first, int second, int third) {
    return fold(template * TEMPLATE + first * FIRST + second * SECOND + third * THIRD);
  }

  /** Adds one value to a running name: start with any number, end anywhere. */
  public static int step(int hash, int value) {
    return fold((hash * FIRST) ^ (value * SECOND));
  }

  /**
   * The {@link String#hashCode} of a text with another behind it, from that of the first alone:
   * none is written out for it.
   */
  public static int joined(int hash, String more) {
    int shifted = hash;
    for (int letter = more.length(); letter > 0 && shifted != 0; letter--) {
      shifted *= RADIX;
    }
    return shifted + more.hashCode();
  }

  private static int fold(long sum) {
    long mixed = (sum ^ (sum >>> 32)) * THIRD;
    int name = (int) (mixed >>> 32);
    return name == 0 ? 1 : name;
  }
}
