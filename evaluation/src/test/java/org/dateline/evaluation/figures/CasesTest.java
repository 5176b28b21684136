package org.dateline.evaluation.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.Dateline;
import org.junit.jupiter.api.Test;

/** The cases of our own come out as written. */
class CasesTest {
  private static final Dateline DATELINE = Dateline.open();

  @Test
  void readsEveryTimeOfTheCases() {
    assertThat(TimesTask.errors(DATELINE)).isEmpty();
  }

  @Test
  void readsEveryFigureOfTheCases() {
    assertThat(FigureCases.errors(DATELINE)).isEmpty();
  }
}
