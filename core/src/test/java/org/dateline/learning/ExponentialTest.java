package org.dateline.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ExponentialTest {
  @Test
  void agreesWithTheExactPowerButForTheLastBit() {
    for (float exponent = -86; exponent <= 0; exponent += .0137f) {
      int exact = Float.floatToIntBits((float) StrictMath.exp(exponent));
      assertThat(Float.floatToIntBits(Exponential.of(exponent))).isCloseTo(exact, within(1));
    }
  }

  @Test
  void isOneForNothingAndNothingFarBelow() {
    assertThat(Exponential.of(0)).isEqualTo(1);
    assertThat(Exponential.of(-88)).isZero();
    assertThat(Exponential.of(Float.NEGATIVE_INFINITY)).isZero();
  }
}
