package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointTest {
  private static final long SEED = 20261126L;
  private static final double QUARTER = 10007.557; // kilometres from a pole to the equator

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 90, 1",
    "90, 0, 0, 137, 1",
    "-90, 12, 90, 40, 2",
    "0, -179, 0, 179, 0.0222222", // two degrees over the date line
    "51.5, -0.1, 51.5, -0.1, 0",
  })
  void tellsHowFarAnotherIs(
      double latitude, double longitude, double north, double east, double quarters) {
    assertThat(Point.of(latitude, longitude).distanceTo(Point.of(north, east)))
        .isCloseTo(quarters * QUARTER, within(0.01));
  }

  @Test
  void onlyWhatIsFartherIsSurelyBeyond() {
    Random random = new Random(SEED);
    int beyond = 0;
    for (int round = 0; round < 20000; round++) {
      Point here = Point.of(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
      Point there =
          random.nextBoolean()
              ? Point.of(
                  random.nextDouble(-90, 90), here.longitude()) // the nearest on its latitude
              : Point.of(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
      double distance = here.distanceTo(there);
      assertThat(here.isSurelyBeyond(there, distance)).isFalse();
      beyond += here.isSurelyBeyond(there, distance / 2) ? 1 : 0;
    }
    assertThat(beyond).isGreaterThan(10000);
  }
}
