package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the frame and the tree name plainly is the recipient, though a model chose nobody. */
class SureRecipientsTest {
  private static final EventExtractor EVENTS = new EventExtractor(FrameReading.KNOWLEDGE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norway | Sweden rejected Norway's demand for a new vote.",
        "Norwegian | Sweden rejected a Norwegian plan.",
        "Norway | Sweden rejected an appeal by Norway.",
        "Norway | Sweden demanded that Norway release the sailors.",
        "Norway | Sweden called on Norway to free the sailors.",
        "Norway | Sweden repeated its demand that Norway release the sailors.",
        "Norwegian | Sweden complained to the council over Norwegian raids on its ports.",
        "Norway | Sweden complained to the council about Norway.",
        "soldiers | Magistrates opened an inquiry into claims that soldiers had drowned a priest.",
        "soldiers | Police are looking into whether Danish soldiers beat prisoners.",
        "agents | Police are investigating whether Danish agents killed the banker.",
        "okello | Lawmakers demanded that Okello step down.",
        "premier | Nurses marched against the premier's plan.",
        "people | Rebels bombed the market, wounding six people in Haifa.",
      })
  void a_party_named_plainly_is_the_recipient(String word, String words) {
    assertThat(settled(words)).contains(word.toLowerCase(Locale.ROOT));
  }

  @Test
  void nobody_stays_nobody_where_nobody_is_named() {
    assertThat(settled("The general resigned on Friday.")).isEmpty();
    assertThat(settled("Sweden rejected the plan on Friday.")).isEmpty();
  }

  @Test
  void nobody_is_met_where_some_meet() {
    assertThat(settled("The envoy met the king in Lima.")).contains("king").doesNotContain("lima");
  }

  /** The recipients told of all events of these words when the model has chosen nobody. */
  private static List<String> settled(String words) {
    AnnotatedArticle annotated =
        FrameReading.DATELINE.pipeline().annotate(FrameReading.article(words));
    EventTree tree = new EventTree(annotated.all(Sentence.class).getFirst());
    EventParties parties = new EventParticipants(annotated, EVENTS.lexicon()).in(tree);
    return EVENTS.code(tree, parties).stream()
        .map(candidate -> new EventArguments(tree, parties, EVENTS.lexicon(), candidate))
        .flatMap(arguments -> arguments.settled(List.of(EventArguments.NOBODY)).stream())
        .filter(head -> head >= 0)
        .map(tree::form)
        .toList();
  }
}
