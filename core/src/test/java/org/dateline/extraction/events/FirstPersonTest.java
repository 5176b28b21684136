package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Event;
import org.dateline.model.Participant;
import org.junit.jupiter.api.Test;

/** Who "I" and "we" are in what somebody says. */
class FirstPersonTest {
  @Test
  void whoSpeaksIsI() {
    Participant actor =
        party("\"I condemn the attack on Kenya,\" French President Emmanuel Macron said.", "I");
    assertThat(actor.entity()).isEqualTo("person/emmanuel-macron");
    assertThat(actor.country()).isEqualTo("FRA");
  }

  @Test
  void weAreOfTheStateAndSectorOfWhoSpeaks() {
    Participant actor =
        party("Macron, the French president, said: \"We have arrested ten men in Lyon.\"", "We");
    assertThat(actor.entity()).isNull();
    assertThat(actor.country()).isEqualTo("FRA");
    assertThat(actor.sector()).isEqualTo("GOV");
  }

  @Test
  void whoIsQuotedByAnotherIsNotTheOtherOne() {
    Participant actor =
        party("\"I killed a policeman in Lima,\" Macron quoted the man as saying.", "I");
    assertThat(actor.country()).isNotEqualTo("FRA");
  }

  @Test
  void aStateInCapitalsIsNotUs() {
    Participant actor = party("\"The US has bombed Mali,\" a Kenyan minister said.", "US");
    assertThat(actor.country()).isEqualTo("USA");
  }

  /** The first party whose words end with this one. */
  private static Participant party(String words, String last) {
    List<Event> events = FrameReading.DATELINE.read(FrameReading.article(words)).events();
    return events.stream()
        .flatMap(event -> Stream.concat(event.actors().stream(), event.recipients().stream()))
        .filter(party -> party.citation().quote().endsWith(last))
        .findFirst()
        .orElseThrow(() -> new AssertionError(last + " takes part in none of " + events));
  }
}
