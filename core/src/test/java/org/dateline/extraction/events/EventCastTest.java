package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.extraction.events.FrameReading.Read;
import org.junit.jupiter.api.Test;

/** Who can be a party at all. */
final class EventCastTest {
  private static List<String> actors(String words) {
    Read read = FrameReading.of(words).getFirst();
    return read.candidate().actors().stream().map(read.tree()::form).toList();
  }

  private static List<String> recipients(String words) {
    Read read = FrameReading.of(words).getFirst();
    return read.candidate().firstRecipients().stream().map(read.tree()::form).toList();
  }

  @Test
  void a_noun_that_is_nobody_gives_way_to_the_people_behind_it() {
    assertThat(recipients("Police arrested a wave of miners.")).containsExactly("miners");
  }

  @Test
  void a_deed_of_a_state_gives_way_to_the_state() {
    assertThat(actors("A Peruvian plan rejected the demands of Chile."))
        .containsExactly("peruvian");
  }

  @Test
  void what_nobody_does_has_no_actor() {
    assertThat(actors("Power cuts killed nine patients.")).isEmpty();
    assertThat(actors("The decision angered the crowd and killed the farmer.")).isEmpty();
  }

  @Test
  void what_is_fired_gives_way_to_those_whose_it_is() {
    assertThat(actors("Kenyan missiles struck the village.")).containsExactly("kenyan");
    assertThat(actors("A roadside bomb killed four nurses.")).containsExactly("bomb");
  }

  @Test
  void places_and_buildings_are_struck() {
    assertThat(recipients("The army bombed an airbase.")).containsExactly("airbase");
    assertThat(recipients("The rebels attacked a stadium.")).containsExactly("stadium");
  }

  @Test
  void a_pronoun_is_told_as_it_stands() {
    assertThat(actors("They arrested a miner.")).containsExactly("they");
    assertThat(recipients("The army attacked them.")).containsExactly("them");
  }

  @Test
  void a_deed_coordinated_with_words_spoken_is_the_speakers() {
    assertThat(actors("The agency said the roads were flooded and urged the army to send boats."))
        .containsExactly("agency");
  }
}
