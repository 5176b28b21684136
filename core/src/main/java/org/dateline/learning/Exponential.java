package org.dateline.learning;

/** Powers of e, the same on every machine and quicker than {@link StrictMath#exp}. */
public final class Exponential {
  private static final double LOG2_E = 1 / StrictMath.log(2);
  private static final double LN2 = StrictMath.log(2);
  private static final double ROUNDS = 0x1.8p52; // added and taken away, leaves a whole number
  private static final float LEAST = -87f; // lower powers are no normal floats
  private static final int BIAS = 1023; // of a double's exponent
  private static final int FRACTION = 52; // bits of a double

  private Exponential() {}

  /**
   * The power of e with an exponent of 0 or less, but for the last bit of a float; 0 where the
   * exponent is below -87.
   */
  public static float of(float exponent) {
    if (exponent < LEAST) {
      return 0;
    }
    double halvings = exponent * LOG2_E + ROUNDS - ROUNDS;
    double rest = exponent - halvings * LN2;
    double power = Double.longBitsToDouble((long) (halvings + BIAS) << FRACTION);
    return (float) (power * series(rest));
  }

  /** The series of the power of e, for half of ln 2 at most: the terms left out are below 1e-9. */
  private static double series(double x) {
    double high = 1.0 / 120 + x * (1.0 / 720 + x * (1.0 / 5040 + x * (1.0 / 40320)));
    return 1 + x * (1 + x * (1.0 / 2 + x * (1.0 / 6 + x * (1.0 / 24 + x * high))));
  }
}
