package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Bound;
import org.dateline.model.Citation;
import org.dateline.model.Figure.Status;
import org.dateline.model.Ledger.Claim;
import org.dateline.model.Ledger.Tally;
import org.dateline.model.Moment;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

class ClaimedNowTest {
  private static Claim claim(long value, String article, String published, String asOf) {
    return new Claim(
        "figure " + value,
        value,
        null,
        Bound.EXACTLY,
        "Ministry",
        article,
        "Hill News",
        "origin",
        Moment.parse(published).orElseThrow(),
        asOf,
        false,
        Status.STATED,
        List.of(),
        new Citation(article, "digest", new Span(0, 1), "1"));
  }

  private static List<Long> now(Claim... claims) {
    Tally tally = new Tally("killed", null, null, List.of(claims), List.of());
    return ClaimedNow.of(tally).claims().stream().map(Claim::value).toList();
  }

  @Test
  void takesTheLaterDayOfOneArticleWhicheverComesFirst() {
    assertThat(
            now(
                claim(23, "one", "2022-03-05", "2022-03-04"),
                claim(5, "one", "2022-03-05", "2022-03-03")))
        .containsExactly(23L);
    assertThat(
            now(
                claim(5, "one", "2022-03-05", "2022-03-03"),
                claim(23, "one", "2022-03-05", "2022-03-04")))
        .containsExactly(23L);
  }

  @Test
  void takesTheLastOfOneDay() {
    assertThat(
            now(
                claim(23, "one", "2022-03-05", "2022-03-04"),
                claim(5, "one", "2022-03-05", "2022-03-04")))
        .containsExactly(5L);
  }

  @Test
  void takesTheLaterArticleThoughItDatesTheDeed() {
    assertThat(
            now(
                claim(10, "one", "2022-03-05", "2022-03-05"),
                claim(15, "two", "2022-03-06", "2022-03-04")))
        .containsExactly(15L);
  }
}
