package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankedTest {
  @Test
  void theBestLeadsTheNext() {
    Ranked ranked = new Ranked(List.of(4, 7, EventArguments.NOBODY), new int[] {10, 55, 30});
    assertThat(ranked.best()).isEqualTo(7);
    assertThat(ranked.lead()).isEqualTo(25);
  }

  @Test
  void theFirstOfEqualsIsBestAndLeadsByNothing() {
    Ranked ranked = new Ranked(List.of(4, 7), new int[] {10, 10});
    assertThat(ranked.best()).isEqualTo(4);
    assertThat(ranked.lead()).isZero();
  }

  @Test
  void whoeverIsAloneLeadsByMost() {
    Ranked ranked = new Ranked(List.of(EventArguments.NOBODY), new int[] {-3});
    assertThat(ranked.best()).isEqualTo(EventArguments.NOBODY);
    assertThat(ranked.lead()).isEqualTo(Ranked.ALONE);
  }
}
