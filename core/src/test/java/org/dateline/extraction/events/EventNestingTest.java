package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is only the content, the purpose or the charge of another event is none beside it. */
class EventNestingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "REQUEST called: The premier called on the bloc to free the poet.",
        "REQUEST called: The envoy called on the alliance to take steps to end the siege.",
        "REQUEST called: The bishops called on the king to resign.",
        "REQUEST called: The bishops called for an end to the siege of the port.",
        "REQUEST called: The mayor called on the army for help.",
        "REQUEST urged: The envoy urged the junta to free the poet.",
        "REQUEST asked: Norway asked Sweden to send tanks to the island.",
        "REQUEST pressed: The union pressed the ministry to lift the ban on strikes.",
        "REQUEST appealed: The widows appealed to the court to jail the general.",
        "REJECT refused: The king refused to call on the rebels to disarm.",
        "REJECT rejected: The king rejected a demand to free the poet.",
        "REJECT rejected: Norway rejected a Swedish appeal for sending troops to the island.",
      })
  void what_is_asked_for_is_content_of_the_call(String line) {
    assertOnly(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PROTEST marched: Students marched through the capital, calling for a new election.",
        "PROTEST began: Nurses began a hunger strike to demand higher pay from the ministry.",
      })
  void what_a_protest_demands_is_its_cause(String line) {
    assertOnly(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SUPPORT signed: Norway and Sweden signed an accord to share intelligence.",
        "ASSAULT used: Police used tear gas to disperse the crowd.",
        "ACCUSE accused: The villagers accused the army of torture.",
        "AID donated: Norway donated two million euros of aid to Malta.",
        "ACCUSE lodged: Norway lodged a protest with Sweden.",
        "REQUEST repeated: Norway repeated its demand that Sweden free the editor.",
      })
  void a_purpose_and_a_charge_are_no_events_beside_the_deed(String line) {
    assertOnly(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway urged Sweden to free the editor whom police arrested in May.",
        "The army sent jets to bomb the port.",
      })
  void a_deed_told_beside_is_an_event_of_its_own(String words) {
    assertThat(FrameReading.of(words)).hasSize(2);
  }

  @Test
  void whoever_is_only_told_of_it_asks_nobody_and_suffers_nothing() {
    assertThat(FrameReading.of("A senator told the Courier that the king will sign the accord."))
        .extracting(read -> read.candidate().type())
        .containsExactly(EventType.AGREE);
    String words = "The envoy told the militia that it must disarm.";
    assertThat(FrameReading.of(words))
        .allMatch(read -> read.candidate().type() == EventType.REQUEST)
        .allMatch(read ->
            read.candidate().firstRecipients().stream()
                .map(read.tree()::form)
                .toList()
                .equals(List.of("militia")))
        .isNotEmpty();
  }

  private static void assertOnly(String line) {
    int colon = line.indexOf(": ");
    assertThat(FrameReading.of(line.substring(colon + 2)))
        .extracting(read -> read.candidate().type() + " " + read.tree().form(read.candidate().at()))
        .containsExactly(line.substring(0, colon));
  }
}
