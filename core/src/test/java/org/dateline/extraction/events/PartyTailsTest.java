package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Sentence;
import org.dateline.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the words of a party end. */
class PartyTailsTest {
  private static final EventLexicon LEXICON = new EventExtractor(FrameReading.KNOWLEDGE).lexicon();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "blamed | elite | the elite | The premier blamed the elite for the crisis.",
        "accused | teacher | the former teacher | The army accused the former teacher of rebellion.",
        "convicted | chief | a militia chief | The court convicted a militia chief of fraud.",
        "jailed | Silva | Ana Silva | The court in Lima jailed Ana Silva for treason.",
        "accused | nine | nine of them | The army accused nine of them of treason.",
        "visiting | York | New York | The premier was visiting New York for the summit.",
      })
  void what_tells_of_the_deed_is_no_part_of_a_party(
      String trigger, String head, String words, String sentence) {
    assertThat(words(trigger, head, sentence)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "met | envoy | the envoy to Peru | The king met the envoy to Peru in Oslo.",
        "accused | ministry | the ministry of defence | The envoy accused the ministry of defence.",
        "met | lawyer | the lawyer for the miners | The king met the lawyer for the miners in Oslo.",
        "accused | leader | the leader of the rebels | The army accused the leader of the rebels.",
        "arrested | chief | the chief of police | Soldiers arrested the chief of police in Oslo.",
        "killed | people | dozens of people | The army killed dozens of people in the hills.",
      })
  void what_a_role_or_a_measure_asks_for_is_part_of_it(
      String trigger, String head, String words, String sentence) {
    assertThat(words(trigger, head, sentence)).isEqualTo(words);
  }

  private static String words(String trigger, String head, String sentence) {
    AnnotatedArticle annotated =
        FrameReading.DATELINE.pipeline().annotate(FrameReading.article(sentence));
    EventTree tree = new EventTree(annotated.all(Sentence.class).getFirst());
    EventParties parties = new EventParticipants(annotated, LEXICON).in(tree);
    int word = at(tree, head);
    while (!parties.isNominal(word) || tree.base(word).equals("flat") || measured(tree, word)) {
      word = tree.head(word);
    }
    Span span = parties.words(word, at(tree, trigger));
    return annotated.article().text().slice(span);
  }

  /** "people" of "dozens of people", which is asked about by its whole. */
  private static boolean measured(EventTree tree, int word) {
    return tree.preposition(word).equals("of");
  }

  private static int at(EventTree tree, String word) {
    for (int at = 0; at < tree.size(); at++) {
      if (tree.token(at).form().equals(word)) {
        return at;
      }
    }
    throw new AssertionError(word);
  }
}
