package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.dateline.knowledge.Place.Rank;
import org.dateline.model.PlaceMention.Precision;
import org.junit.jupiter.api.Test;

class PlaceTest {
  private static final long SEED = 20261126L;

  private static Place at(double latitude, double longitude) {
    return new Place(
        0, "Here", 0, latitude, longitude, "", "", "", Precision.CITY, Rank.TOWN, 1000);
  }

  @Test
  void onlyWhatIsFartherIsSurelyBeyond() {
    Random random = new Random(SEED);
    int beyond = 0;
    for (int round = 0; round < 20000; round++) {
      Place here = at(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
      Place there =
          random.nextBoolean()
              ? at(random.nextDouble(-90, 90), here.longitude()) // the nearest on its latitude
              : at(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
      double distance = here.distanceTo(there);
      assertThat(here.isSurelyBeyond(there, distance)).isFalse();
      beyond += here.isSurelyBeyond(there, distance / 2) ? 1 : 0;
    }
    assertThat(beyond).isGreaterThan(10000);
  }
}
