package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.extraction.events.FrameReading.Read;
import org.dateline.model.EventStatus;
import org.dateline.model.EventType;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Token.Tag;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words name an event. */
class EventMatcherTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "COERCE seized: The militia seized Jinja.",
        "ASSAULT swept: The rebels swept into Jinja.",
        "ASSAULT fall: The mayor fled after the fall of Jinja.",
        "RETREAT left: The soldiers left Jinja in a convoy.",
        "ASSAULT operation: Norway's Jinja operation angered the bishops.",
      })
  void a_name_may_be_the_place_that_a_frame_asks_for(String line) {
    assertReads(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ASSAULT use: The envoy was appalled at the use of nerve gas against villagers.",
        "ASSAULT fight: The long fight against the insurgents wore the army down.",
        "AID resettled: Norway resettled half of the refugees.",
        "REJECT refusal: The envoy regretted the flat refusal of the junta.",
        "ACCUSE feud: The premier's feud with the judge grew.",
      })
  void a_noun_or_a_verb_names_what_its_frame_says(String line) {
    assertReads(line);
  }

  @Test
  void a_place_is_nobody_who_could_be_arrested() {
    assertThat(modes("The militia captured Aleppo.")).contains("seize").doesNotContain("arrest");
    assertThat(modes("The militia captured Ana Silva.")).contains("arrest");
  }

  private static List<String> modes(String words) {
    return FrameReading.of(words).stream().map(read -> read.candidate().frame().mode()).toList();
  }

  @Test
  void a_word_right_behind_may_make_it_no_event() {
    assertThat(types("The charge d'affaires of Peru was summoned.")).doesNotContain("ACCUSE");
    assertThat(types("The charge of torture angered the army.")).contains("ACCUSE");
  }

  private static List<String> types(String words) {
    return FrameReading.of(words).stream().map(read -> read.candidate().type().name()).toList();
  }

  @Test
  void a_participle_that_was_taken_for_an_adjective_is_a_verb() {
    EventTree tree = tree(Tag.ADJ, "JJ", "advanced", 1, "root");

    assertThat(tree.isVerb(1)).isTrue();
    assertThat(tree.isNoun(1)).isFalse();
  }

  @Test
  void an_adjective_in_a_noun_phrase_is_no_verb() {
    EventTree tree = tree(Tag.ADJ, "JJ", "advanced", 0, "amod");

    assertThat(tree.isVerb(1)).isFalse();
  }

  @Test
  void a_verb_and_the_word_near_it_that_met_its_frame_both_name_an_event() {
    assertThat(candidate(2, 5, -1).words()).containsExactly(2, 5);
    assertThat(candidate(2, 30, 1).words()).containsExactly(2, 1);
  }

  private static void assertReads(String line) {
    String[] parts = line.split(": ", 2);
    assertThat(FrameReading.of(parts[1]).stream().map(EventMatcherTest::shown)).contains(parts[0]);
  }

  private static String shown(Read read) {
    return read.candidate().type() + " " + read.tree().form(read.candidate().at());
  }

  /** "fighters" and a word that has it as subject, or stands before it. */
  private static EventTree tree(Tag tag, String detail, String form, int subject, String relation) {
    boolean root = relation.equals("root");
    Token noun =
        new Token(
            new Span(0, 8),
            "fighters",
            "fighter",
            Tag.NOUN,
            "NNS",
            root ? 1 : Token.ROOT,
            root ? "nsubj" : "root");
    Token word =
        new Token(
            new Span(9, 9 + form.length()),
            form,
            form,
            tag,
            detail,
            root ? Token.ROOT : subject,
            relation);
    return new EventTree(new Sentence(new Span(0, 9 + form.length()), List.of(noun, word), true));
  }

  private static EventCandidate candidate(int at, int met, int deciding) {
    EventFrame frame =
        new EventFrame(
            EventType.ASSAULT,
            List.of("launch"),
            EventFrame.Kind.VERB,
            new FrameConditions(List.of()),
            List.of(),
            "",
            List.of(),
            "",
            "");
    return new EventCandidate(
        at,
        met,
        deciding,
        frame,
        EventType.ASSAULT,
        EventStatus.OCCURRED,
        List.of(),
        List.of(),
        List.of(),
        1);
  }
}
