package org.dateline.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MapLabelsTest {
  private final MapLabels labels = new MapLabels(0, -50, 100, 50);

  @Test
  void aNameStandsToTheRightOfItsMark() {
    assertThat(labels.place(50, -25, 1, "Almaty")).contains(">Almaty<").contains("x=\"55.");
  }

  @Test
  void aSecondNameAtTheSamePlaceGivesWay() {
    labels.block(50, -25, 1);
    labels.place(50, -25, 1, "Moscow");
    assertThat(labels.place(50, -25, 1, "Kremlin")).contains("x=\"43.");
  }

  @Test
  void aNameStaysOnTheMap() {
    assertThat(labels.place(98, -25, 1, "Wellington")).contains("x=\"89.");
  }

  @Test
  void aNameWithoutRoomIsLeftOut() {
    for (int position = 0; position < 8; position++) {
      labels.place(50, -25, 1, "Town " + position);
    }
    assertThat(labels.place(50, -25, 1, "Town 8")).isEmpty();
  }
}
