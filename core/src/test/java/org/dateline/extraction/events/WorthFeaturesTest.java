package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.learning.FeatureHash;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Sentence;
import org.junit.jupiter.api.Test;

/** What is seen of a candidate when it is asked whether it is worth telling. */
class WorthFeaturesTest {
  private static final EventExtractor EVENTS = new EventExtractor(FrameReading.KNOWLEDGE);
  private static final ChosenParties NOBODY = who(0, 0);
  private static final int VERB = EventFrame.Kind.VERB.ordinal();

  private static ChosenParties who(int actorLead, int recipientLead) {
    return new ChosenParties(
        EventLessons.NOBODY, List.of(EventLessons.NOBODY), actorLead, recipientLead);
  }

  /** The features of the candidate of this word, of nobody by nobody. */
  private static Set<Integer> features(String word, String words, ChosenParties who) {
    AnnotatedArticle annotated =
        FrameReading.DATELINE.pipeline().annotate(FrameReading.article(words));
    EventParticipants participants = new EventParticipants(annotated, EVENTS.lexicon());
    Sentence sentence = annotated.all(Sentence.class).getFirst();
    EventTree tree = new EventTree(sentence);
    EventParties parties = participants.in(tree);
    List<EventCandidate> candidates = EVENTS.code(tree, parties);
    EventCandidate candidate =
        candidates.stream()
            .filter(each -> tree.form(each.at()).equals(word))
            .findFirst()
            .orElseThrow();
    int[] names = new WorthFeatures(tree, parties, candidates).of(candidate, who);
    return Arrays.stream(names).boxed().collect(Collectors.toUnmodifiableSet());
  }

  private static Set<Integer> features(String word, String words) {
    return features(word, words, NOBODY);
  }

  @Test
  void areTheSameForTheSameWords() {
    String words = "The army shelled the port.";
    assertThat(features("shelled", words)).isEqualTo(features("shelled", words)).isNotEmpty();
  }

  @Test
  void tellWhatStandsInAQuotation() {
    int quoted = FeatureHash.of(97, 1, VERB);
    int plain = FeatureHash.of(97, 2, VERB);
    assertThat(features("shelled", "He said: “The army shelled the port.”"))
        .contains(quoted)
        .doesNotContain(plain);
    assertThat(features("shelled", "“Indeed,” he said, as the army shelled the port."))
        .contains(plain)
        .doesNotContain(quoted);
    assertThat(features("shelled", "\"Indeed,\" he said, as the army shelled the port."))
        .contains(plain);
  }

  @Test
  void tellTheFirstVerbFromLaterOnes() {
    assertThat(features("shelled", "The army shelled the port.")).contains(FeatureHash.of(75, 1));
    assertThat(features("shelled", "The sun rose when the army shelled the port."))
        .contains(FeatureHash.of(75, 2));
  }

  @Test
  void countHowFarOneIsAheadOfTheNextInBucketsUpToALimit() {
    String words = "The army shelled the port.";
    int known = 1 + 4; // neither party is
    assertThat(features("shelled", words, who(45, 0))).contains(FeatureHash.of(98, 2, known & 3));
    assertThat(features("shelled", words, who(0, 5000)))
        .contains(FeatureHash.of(99, 10, known & 12));
  }

  @Test
  void seeWhatHelpsTheVerb() {
    Set<Integer> may = features("shell", "The army may shell the port.");
    Set<Integer> will = features("shell", "The army will shell the port.");
    assertThat(may).isNotEqualTo(will);
  }
}
