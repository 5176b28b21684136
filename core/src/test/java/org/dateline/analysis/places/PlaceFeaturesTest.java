package org.dateline.analysis.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceFeaturesTest {
  private final PlaceScorer scorer =
      new PlaceScorer(Map.of("before=in", .5, "TOWN5.left=i", .25, "sides=iw", 1.0, "bias", -2.0));

  @Test
  void weighsNamesInPartsLikeWholeOnes() {
    PlaceFeatures features = PlaceFeatures.weighed(scorer);
    features.add("bias");
    features.add("before=", "in");
    features.add("TOWN5", ".left=", "i");
    features.add("sides=", "i", "w");
    assertThat(features.sum()).isEqualTo(-.25);
  }

  @Test
  void weighsNothingThatTheModelDoesNotKnow() {
    PlaceFeatures features = PlaceFeatures.weighed(scorer);
    features.add("before=", "ni");
    features.add("sides=", "w", "i");
    assertThat(features.sum()).isZero();
  }

  @Test
  void keepsNamesForTrainers() {
    PlaceFeatures features = PlaceFeatures.kept();
    features.add("before2=", "camp", "_", "in");
    assertThat(features.names()).containsExactly("before2=camp_in");
  }
}
