package org.dateline.evaluation.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BCubedTest {
  @Test
  void isOneForTheGoldGroupsUnderOtherNames() {
    BCubed score = BCubed.of(List.of("x", "x", "y"), List.of("1", "1", "2"));

    assertThat(score.f1()).isEqualTo(1);
  }

  @Test
  void losesPrecisionWhereGroupsAreJoined() {
    BCubed score = BCubed.of(List.of("x", "x", "y", "y"), List.of("1", "1", "1", "1"));

    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.precision()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void losesRecallWhereGroupsAreSplit() {
    BCubed score = BCubed.of(List.of("x", "x"), List.of("1", "2"));

    assertThat(score.recall()).isCloseTo(0.5, within(1e-9));
    assertThat(score.precision()).isEqualTo(1);
  }
}
