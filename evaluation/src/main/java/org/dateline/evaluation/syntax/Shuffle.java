package org.dateline.evaluation.syntax;

/** Chance that is the same every time: SplitMix64 from a fixed seed. Not thread-safe. */
public final class Shuffle {
  private long state;

  public Shuffle(long seed) {
    this.state = seed;
  }

  private long next() {
    state += 0x9E3779B97F4A7C15L;
    long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** True with this probability. */
  public boolean happens(double probability) {
    return share() < probability;
  }

  /** A number from 0 to 1, any as likely as another. */
  public double share() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /** The numbers below the limit in some order. */
  public int[] order(int limit) {
    int[] order = new int[limit];
    for (int i = 0; i < limit; i++) {
      order[i] = i;
    }
    for (int i = limit - 1; i > 0; i--) {
      int other = (int) Long.remainderUnsigned(next(), i + 1);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
    return order;
  }
}
