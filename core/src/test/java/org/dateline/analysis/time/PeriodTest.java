package org.dateline.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
  private static final LocalDate DAY = LocalDate.of(2022, 1, 12);

  @Test
  void writesTheIsoWeekOfADay() {
    assertThat(Period.of(Unit.WEEK, DAY).value()).isEqualTo("2022-W02");
  }

  @Test
  void beginsTheWinterInDecember() {
    assertThat(Period.of(Unit.SEASON, DAY).from()).isEqualTo(LocalDate.of(2021, 12, 1));
  }

  @Test
  void takesTheLastThirdOfAMonthForItsEnd() {
    assertThat(Period.of(Unit.MONTH, DAY).third(Period.Fuzz.END).from())
        .isEqualTo(LocalDate.of(2022, 1, 22));
  }

  @Test
  void reckonsEaster() {
    assertThat(Feasts.day("EASTER+0", 2022)).isEqualTo(LocalDate.of(2022, 4, 17));
  }
}
