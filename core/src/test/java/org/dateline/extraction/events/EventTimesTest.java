package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.DatedBy;
import org.dateline.model.DatedBy.Basis;
import org.dateline.model.Event;
import org.dateline.model.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When events were: a time is of the clause that it stands in. */
class EventTimesTest {
  private static final String PUBLISHED = "2024-05-17"; // a Friday
  private static final EventExtractor EVENTS =
      new EventExtractor(FrameReading.KNOWLEDGE).with(null);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "arrested | 2024-05-13 | SYNTAX | Police in Oslo arrested two farmers on Monday.",
        "arrested | 2024-05-17 | ARTICLE | Police arrested a farmer, whom they had freed in 2023.",
        "arrested | 2024-05-17 | ARTICLE | Police arrested a farmer after rebels fled on Monday.",
        "arrested | 2024-05-17 | ARTICLE | Police arrested a farmer, but rebels fled on Monday.",
        "arrested | 2024-05-17 | ARTICLE | Police arrested a farmer; rebels fled on Monday.",
        "attacked | 2024-05-13 | SYNTAX | Since 2011 a truce held, and on Monday rebels attacked Oslo.",
        "arrested | 2024-05-13 | SENTENCE | The king said on Monday that police arrested a farmer.",
        "arrested | 2024-05-13 | SENTENCE | Police arrested a farmer, the king said on Monday.",
      })
  void a_time_dates_what_its_own_clause_tells_or_one_below(
      String trigger, String date, Basis basis, String words) {
    assertThat(dated(trigger, words)).isEqualTo(new DatedBy(date, basis));
  }

  @Test
  void a_time_from_which_on_something_goes_dates_nothing() {
    assertThat(dated("visit", "It was the first visit of the king to Oslo since 2011.").value())
        .isEqualTo(PUBLISHED);
  }

  @Test
  void what_only_describes_somebody_may_be_of_any_time() {
    assertThat(dates("jailed", "The jailed mayor of Oslo left on Monday.")).containsOnlyNulls();
    assertThat(dates("arrested", "A farmer arrested in Oslo left the port.")).doesNotContainNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "held | Five farmers held for years in Oslo were freed on Monday.",
        "attacking | A court jailed two men on Monday for attacking a farmer.",
        "mediated | The king, who has mediated in the conflict, will visit Oslo next week.",
        "attacked | Troops shot a miner. Rebels had attacked the town of Lom.",
        "attacked | Police said rebels, who had attacked the town of Lom, freed two farmers.",
        "attacked | Rebels attacked the town of Lom recently.",
      })
  void what_was_earlier_than_the_told_day_has_none(String trigger, String words) {
    assertThat(dates(trigger, words)).containsOnlyNulls();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "freed | 2024-05-13 | Five farmers held for years in Oslo were freed on Monday.",
        "killed | 2024-05-13 | An attack on Monday that killed two farmers shook Oslo.",
        "attacked | 2024-05-13 | Rebels had attacked the town of Lom on Monday.",
        "attacked | 2024-05-17 | Police said rebels had attacked the town of Lom.",
        "attacked | 2024-05-17 | Rebels had attacked the town of Lom, according to police.",
        "attacked | 2024-05-13 | Police said on Monday that rebels had attacked the town of Lom.",
        "seized | 2024-05-13 | Envoys showed girls seized by rebels on Monday.",
        "attacked | 2024-05-17 | Rebels have attacked the town of Lom.",
        "attacked | 2024-05-17 | Rebels now attacked the town of Lom.",
        "attacked | 2024-05-13 | Rebels attacked the town of Lom on Monday morning.",
        "attacked | 2024-03 | Rebels attacked the town of Lom in March.",
      })
  void what_is_of_the_told_day_has_it_without_its_hour(String trigger, String date, String words) {
    assertThat(dated(trigger, words).value()).isEqualTo(date);
  }

  @Test
  void a_time_that_stays_open_is_no_date() {
    assertThat(undated("attacked", "Rebels attacked the town of Lom on Monday.")).isNull();
    assertThat(undated("attacked", "Rebels attacked the town of Lom on March 5.")).isNull();
    assertThat(undated("attacked", "Rebels attacked the town of Lom in 2021.")).isNotNull();
  }

  private static @Nullable DatedBy undated(String trigger, String words) {
    Article article = FrameReading.article(words);
    Reading reading =
        Reading.of(
            FrameReading.DATELINE.pipeline().annotate(article),
            new Reading.Origination("", "", List.of()));
    return EVENTS.extract(reading).events().stream()
        .filter(event -> event.trigger().getFirst().quote().equals(trigger))
        .findFirst()
        .orElseThrow()
        .date();
  }

  private static List<DatedBy> dates(String trigger, String words) {
    List<DatedBy> dates = new ArrayList<>();
    EVENTS.extract(FrameReading.reading(words, PUBLISHED)).events().stream()
        .filter(event -> event.trigger().getFirst().quote().equals(trigger))
        .forEach(event -> dates.add(event.date()));
    assertThat(dates).isNotEmpty();
    return dates;
  }

  private static DatedBy dated(String trigger, String words) {
    return EVENTS.extract(FrameReading.reading(words, PUBLISHED)).events().stream()
        .filter(event -> event.trigger().getFirst().quote().equals(trigger))
        .map(Event::date)
        .findFirst()
        .orElseThrow();
  }
}
