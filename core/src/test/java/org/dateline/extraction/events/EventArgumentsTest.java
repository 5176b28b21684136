package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may have done an event and to whom, before any model chooses. */
class EventArgumentsTest {
  private static final EventExtractor EVENTS = new EventExtractor(FrameReading.KNOWLEDGE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sweden | Norway | Norway won Sweden's support.",
        "Swedish | Norway | Norway obtained Swedish approval for the bridge.",
        "Sweden | Norway | Norway received aid from Sweden.",
        "Sweden | Norway | Norway got an apology from Sweden.",
        "militias | troops | Norwegian troops came under fire from Swedish militias.",
      })
  void what_a_verb_tells_from_the_other_side_is_done_by_whom_its_noun_names(
      String doer, String bearer, String words) {
    assertThat(actors(words)).containsOnly(doer.toLowerCase(Locale.ROOT));
    assertThat(settled(words)).containsOnly(bearer.toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway won the war against Sweden.",
        "Norway lost the war against Sweden.",
        "Norway obtained the release of two sailors.",
        "Norway survived the attack on the port.",
      })
  void whoever_wins_a_war_or_the_release_of_others_does_not_bear_it(String words) {
    assertThat(candidates(words, tree(words))).isNotEmpty();
    assertThat(settled(words)).doesNotContain("norway");
  }

  @Test
  void the_noun_that_names_the_deed_itself_is_not_told_for_whom_it_names() {
    assertThat(whole("poet", "The court ordered the release of the poet.")).isEqualTo("poet");
    assertThat(whole("mediators", "Peru turned down the plan of the mediators.")).isEqualTo("plan");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "agreement | Farmers protested against the agreement with Chile.",
        "response | Farmers protested against the response of Chile.",
        "king | Peru met the king in Lima.",
      })
  void nouns_of_phrases_are_left_out_only_where_they_are_part_of_one(String word, String words) {
    assertThat(recipients(words)).contains(word);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "envoy | Anna Berg, the Swedish envoy, condemned the raid.",
        "tractors | Farmers blocked roads near Lima with tractors.",
        "dam | Officials from Peru held talks on the dam in Lima.",
        "king | Peru hailed the envoy as a king.",
        "rockets | The rebels fired rockets at Lima.",
        "Dayton | Police arrested Ana Silva, 34, of Dayton, on Sunday.",
        "front | Farmers gathered in front of the palace in Lima.",
      })
  void who_takes_up_the_actor_means_and_topics_are_nobody_it_is_done_to(String word, String words) {
    assertThat(recipients(words)).doesNotContain(word);
  }

  @Test
  void parties_that_are_none_of_that_may_be_it() {
    assertThat(recipients("Anna Berg condemned the Swedish envoy.")).contains("envoy");
    assertThat(recipients("Officials from Peru held talks with Chile.")).contains("chile");
    assertThat(recipients("Jets bombed a bus carrying pilgrims.")).contains("pilgrims");
    assertThat(recipients("The army destroyed rockets.")).contains("rockets");
  }

  @Test
  void whoever_bears_what_another_verb_tells_bears_nothing_of_this_one() {
    assertThat(recipients("Peru arrested a man who had robbed a priest.", 0))
        .contains("man")
        .doesNotContain("priest");
    assertThat(recipients("Peru blamed the exiles and imposed a curfew on Lima.", 0))
        .contains("exiles");
    assertThat(recipients("Peru blamed the exiles and imposed a curfew on Lima.", 1))
        .doesNotContain("exiles");
    assertThat(recipients("Peru imposed sanctions on and expelled the envoys of Chile.", 0))
        .contains("envoys");
  }

  @Test
  void who_refuses_words_does_not_say_them() {
    assertThat(actors("Norway vetoed a resolution demanding a truce.", 1)).doesNotContain("norway");
    assertThat(actors("Norway issued a statement demanding a truce.", 0)).contains("norway");
  }

  @Test
  void what_is_protested_against_is_another_deed() {
    assertThat(actors("Norway lodged a protest with Sweden over the incursion.", 1)).isEmpty();
  }

  private static List<String> actors(String words) {
    return told(words, arguments -> arguments.actors());
  }

  /** Who may do the event that this many come before. */
  private static List<String> actors(String words, int order) {
    EventTree tree = tree(words);
    return named(tree, candidates(words, tree).get(order).actors());
  }

  /** To whom the event that this many come before may be done. */
  private static List<String> recipients(String words, int order) {
    EventTree tree = tree(words);
    EventArguments arguments = candidates(words, tree).get(order);
    return named(tree, arguments.recipients(arguments.actors().getFirst()));
  }

  private static List<String> recipients(String words) {
    return told(words, arguments -> arguments.recipients(arguments.actors().getFirst()));
  }

  private static List<String> settled(String words) {
    return told(words, arguments -> arguments.settled(List.of(EventArguments.NOBODY)));
  }

  /** What is told in the place of a word that was chosen. */
  private static String whole(String word, String words) {
    EventTree tree = tree(words);
    int head = 0;
    while (!tree.form(head).equals(word)) {
      head++;
    }
    return tree.form(candidates(words, tree).getFirst().whole(head));
  }

  private static List<String> told(String words, Function<EventArguments, List<Integer>> asked) {
    EventTree tree = tree(words);
    return candidates(words, tree).stream()
        .flatMap(arguments -> named(tree, asked.apply(arguments)).stream())
        .toList();
  }

  private static List<String> named(EventTree tree, List<Integer> heads) {
    return heads.stream().filter(head -> head >= 0).map(tree::form).toList();
  }

  private static List<EventArguments> candidates(String words, EventTree tree) {
    EventParties parties = new EventParticipants(annotated(words), EVENTS.lexicon()).in(tree);
    return EVENTS.code(tree, parties).stream()
        .map(candidate -> new EventArguments(tree, parties, EVENTS.lexicon(), candidate))
        .toList();
  }

  private static EventTree tree(String words) {
    return new EventTree(annotated(words).all(Sentence.class).getFirst());
  }

  private static AnnotatedArticle annotated(String words) {
    return FrameReading.DATELINE.pipeline().annotate(FrameReading.article(words));
  }
}
