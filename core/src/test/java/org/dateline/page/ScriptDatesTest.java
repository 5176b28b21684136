package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ScriptDatesTest {
  @Test
  void readsFieldsPlainAndEscapedOnceEach() {
    String page =
        "<script>var state = {\"published_at\": \"2021-03-04T10:00:00Z\","
            + " \"published_at\":\"2020-01-01\","
            + " \"more\": \"{\\\"firstPublished\\\":\\\"2021-03-05\\\"}\"};</script>";
    assertThat(ScriptDates.in(ElementIndex.of(Jsoup.parse(page))))
        .containsExactly(
            new ScriptDates.Field("published_at", "2021-03-04T10:00:00Z"),
            new ScriptDates.Field("firstpublished", "2021-03-05"));
  }

  @Test
  void readsNoDateThatHasNoName() {
    String page = "<script>// changed 2021-03-04\nvar a = [\"2021-03-05\"];</script>";
    assertThat(ScriptDates.in(ElementIndex.of(Jsoup.parse(page)))).isEmpty();
  }
}
