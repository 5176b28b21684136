package org.dateline.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordingTest {
  @ParameterizedTest
  @CsvSource({
    "2024-05-06, 2024-05-06",
    "2024-05-06TMO, '2024-05-06, morning'",
    "2024-05-06T14:30, 2024-05-06 14:30",
    "2024-W12, the week of 2024-03-18",
    "2024-W12-WE, the weekend of 2024-03-23",
    "2020-W53, the week of 2020-12-28",
    "2024-05, 2024-05",
    "2024-SP, spring 2024",
    "2024-Q3, the third quarter of 2024",
    "2024-H1, the first half of 2024",
    "2024, 2024",
    "199, the 1990s",
    "19, the 20th century",
    "20, the 21st century"
  })
  void writesATimeAsAReaderWould(String value, String words) {
    assertThat(TimeWording.of(value)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"XXXX-WXX", "XXXX-12-25", "PAST_REF", "P3D", "2024-W60"})
  void leavesOutWhatHasNoPlaceOnTheCalendar(String value) {
    assertThat(TimeWording.of(value)).isEmpty();
    assertThat(TimeWording.when(value)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2024-05-06, on 2024-05-06", "2024-SP, in spring 2024"})
  void writesATimeAsAnAdverbial(String value, String words) {
    assertThat(TimeWording.when(value)).isEqualTo(words);
  }
}
