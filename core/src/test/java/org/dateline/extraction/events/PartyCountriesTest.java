package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Participant;
import org.dateline.model.Sentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of which country a party is, by the words in and around its phrase. */
class PartyCountriesTest {
  private static final EventLexicon LEXICON = new EventExtractor(FrameReading.KNOWLEDGE).lexicon();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Depots | UKR | Depots in Odesa were hit by rockets.",
        "capital | ETH | Rebels shelled the regional capital Mekelle.",
        "Margrethe | DNK | Queen Margrethe of Denmark met the envoy.",
        "Bakri | EGY | The court fined Yusuf Bakri, an Egyptian activist.",
        "rebels | MMR | The Rakhine rebels left the talks.",
        "people | KEN | Kenyan police arrested eight people with links to Norway.",
        "people | KEN | Kenyan police arrested eight people with links to Norway and Sweden.",
        "Goma | COD | Rebels blocked the only access to Goma on Monday.",
      })
  void a_party_is_of_the_country_that_its_words_name(String word, String country, String words) {
    assertThat(country(word, words)).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Serbs | XKX | Ethnic Serbs in Kosovo demanded a new vote.",
        "Hungarians | | Ethnic Hungarians left the council.",
      })
  void a_people_is_not_of_the_state_of_its_name(
      String word, @Nullable String country, String words) {
    assertThat(country(word, words)).isEqualTo(country);
  }

  @Test
  void whoever_only_tells_of_it_lends_nobody_a_country() {
    assertThat(country("rebels", "Kenyan police arrested ten rebels, a U.S. official said."))
        .isEqualTo("KEN");
    assertThat(
            country(
                "people",
                "Kenyan rebels shelled a camp, wounding six people, officials in Jinja said."))
        .isEqualTo("KEN");
  }

  @Test
  void a_state_that_takes_part_itself_lends_nobody_its_name() {
    assertThat(country("Gunmen", "Gunmen attacked Kenya on Monday.")).isNull();
    assertThat(country("Gunmen", "Gunmen kidnapped the envoy of Peru.")).isNull();
    assertThat(country("Gunmen", "Gunmen kidnapped farmers in Peru.")).isEqualTo("PER");
  }

  @Test
  void a_title_is_no_party_beside_the_name() {
    EventTree tree = tree(annotated("Police arrested former president Ana Silva on Friday."));
    EventParties parties =
        new EventParticipants(
                annotated("Police arrested former president Ana Silva on Friday."), LEXICON)
            .in(tree);
    assertThat(parties.heads()).extracting(tree::form).doesNotContain("president");
  }

  @Test
  void two_nationalities_side_by_side_are_two_parties() {
    List<Participant> told = told("ministers", "The French and Italian ministers met in Rome.");
    assertThat(told).extracting(Participant::country).containsExactly("FRA", "ITA");
    assertThat(told)
        .extracting(party -> party.citation().quote())
        .containsExactly("The French", "Italian ministers");
  }

  @Test
  void envoys_of_two_states_are_of_both() {
    assertThat(told("Envoys", "Envoys from France and Italy met in Rome."))
        .extracting(Participant::country)
        .containsExactly("FRA", "ITA");
  }

  @Test
  void whose_state_is_not_the_one_of_the_report_lends_it_none() {
    assertThat(country("rebels", "The rebels left the talks in Peru.")).isEqualTo("PER");
    assertThat(country("pope", "The pope prayed for peace in Peru.")).isNull();
  }

  @Test
  void who_leads_a_group_is_of_its_sector() {
    assertThat(sector("leader", "Police captured the leader of a rebel militia.")).isEqualTo("PRM");
    assertThat(sector("leader", "Police captured the leader of Peru.")).isEqualTo("GOV");
  }

  private static @Nullable String sector(String word, String words) {
    return party(word, words).sector();
  }

  private static @Nullable String country(String word, String words) {
    return party(word, words).country();
  }

  private static EventParties.Party party(String word, String words) {
    AnnotatedArticle annotated = annotated(words);
    EventTree tree = tree(annotated);
    return new EventParticipants(annotated, LEXICON).in(tree).of(at(tree, word));
  }

  private static List<Participant> told(String word, String words) {
    AnnotatedArticle annotated = annotated(words);
    EventTree tree = tree(annotated);
    EventParticipants participants = new EventParticipants(annotated, LEXICON);
    int head = at(tree, word);
    return participants.of(participants.in(tree), head, head);
  }

  private static AnnotatedArticle annotated(String words) {
    return FrameReading.DATELINE.pipeline().annotate(FrameReading.article(words));
  }

  private static EventTree tree(AnnotatedArticle annotated) {
    return new EventTree(annotated.all(Sentence.class).getFirst());
  }

  /** The word, or where it is the last of a name the head of that name. */
  private static int at(EventTree tree, String word) {
    for (int at = 0; at < tree.size(); at++) {
      if (tree.token(at).form().equals(word)) {
        return tree.base(at).equals("flat") ? tree.head(at) : at;
      }
    }
    throw new IllegalArgumentException("no " + word);
  }
}
