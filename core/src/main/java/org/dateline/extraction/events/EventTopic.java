package org.dateline.extraction.events;

import java.util.Arrays;
import java.util.List;
import org.dateline.learning.FeatureHash;
import org.dateline.learning.FeatureNames;
import org.dateline.learning.LinearModel;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.text.Words;

/**
 * Whether an article is about public affairs, by the nouns, verbs and adjectives it uses; names are
 * left out, for a topic is no place or person.
 */
final class EventTopic {
  private static final int TEMPLATE = 140;
  private static final int PUBLIC = 60; // steps from which on it is taken for public affairs
  private static final double ENOUGH = 60; // different words that tell a topic surely
  private static final double LENGTH = 8; // that the sum of a text's words is scaled to

  private EventTopic() {}

  /** The words of these sentences as features, each once. */
  static int[] features(List<Sentence> sentences) {
    FeatureNames names = new FeatureNames();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (isContent(token)) {
          names.add(FeatureHash.of(TEMPLATE, Words.lower(token.lemma()).hashCode()));
        }
      }
    }
    int[] sorted = names.toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private static boolean isContent(Token token) {
    return switch (token.tag()) {
      case NOUN, VERB, ADJ -> true;
      default -> false;
    };
  }

  /**
   * What the topic of these sentences adds to the margin of their candidates: nothing where they
   * are about public affairs, else less than nothing, the further below it the surer they are not.
   * Few words take little.
   */
  static int shift(LinearModel model, List<Sentence> sentences) {
    int[] names = features(sentences);
    int[] scores = new int[model.classes().size()];
    model.table().addTo(scores, names, names.length);
    double margin = (scores[1] - scores[0]) * LENGTH / Math.sqrt(Math.max(1, names.length));
    double sure = Math.min(1, names.length / ENOUGH);
    return (int) (Math.min(0, margin - PUBLIC) * sure);
  }
}
