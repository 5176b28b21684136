package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.knowledge.ResourcePack;
import org.junit.jupiter.api.Test;

class BylineWordsTest {
  private final BylineWords words = new BylineWords(ResourcePack.open());

  @Test
  void dropsDegreesAgenciesAndTheSiteBesideAName() {
    assertThat(words.bare(List.of("Rosa Lind", "PhD", "AFP", "The Post"), "The Post"))
        .containsExactly("Rosa Lind");
  }

  @Test
  void dropsTheTimeAfterAName() {
    assertThat(words.bare(List.of("Rosa Lind Updated March"), "")).containsExactly("Rosa Lind");
  }

  @Test
  void leavesAnAgencyThatStandsAlone() {
    assertThat(words.bare(List.of("AFP"), "The Post")).containsExactly("AFP");
  }

  @Test
  void knowsGivenNamesAlsoOfTwoParts() {
    assertThat(words.givenShare(List.of("Anne-Kathrin Weiß", "Rosa Lind"))).isEqualTo(1);
    assertThat(words.givenShare(List.of("Related Stories"))).isZero();
  }
}
