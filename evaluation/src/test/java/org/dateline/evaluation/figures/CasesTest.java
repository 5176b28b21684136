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
    assertThat(FigureCases.errors("figures.tsv", DATELINE)).isEmpty();
  }

  @Test
  void readsMostFiguresOfManyNewsrooms() {
    FigureTally tally = FigureCases.tally("newswire.tsv", DATELINE);
    assertThat(tally.f1()).as("%s", tally.errors()).isGreaterThan(0.95);
    assertThat(tally.sourceShare()).as("%s", tally.linkErrors()).isGreaterThan(0.9);
  }

  @Test
  void readsMostFiguresOfTheWires() {
    FigureTally tally = FigureCases.tally("wire.tsv", DATELINE);
    assertThat(tally.f1()).as("%s", tally.errors()).isGreaterThan(0.92);
    assertThat(tally.sourceShare()).as("%s", tally.linkErrors()).isGreaterThan(0.94);
  }
}
