package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NeedlesTest {
  private final Needles needles =
      new Needles(Map.of("side", 1L, "sidebar", 2L, "bar", 4L, "x", 8L));

  @Test
  void findsAllThatTheTextHoldsAlsoOneInsideAnother() {
    assertThat(needles.in("-sidebar-")).isEqualTo(7);
    assertThat(needles.in("inside")).isEqualTo(1);
    assertThat(needles.in("box")).isEqualTo(8);
  }

  @Test
  void findsNothingInWhatOnlyBeginsAlike() {
    assertThat(needles.in("sid")).isZero();
    assertThat(needles.in("ba")).isZero();
    assertThat(needles.in("")).isZero();
  }
}
