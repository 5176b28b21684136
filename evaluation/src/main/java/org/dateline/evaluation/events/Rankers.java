package org.dateline.evaluation.events;

import java.util.ArrayList;
import java.util.List;
import org.dateline.evaluation.events.ChoiceLearner.Choice;

/**
 * Who does an event and to whom, as learned.
 *
 * @param actors scores of who does it
 * @param recipients scores of to whom
 */
record Rankers(WeightTable actors, WeightTable recipients) {
  /** Steps of the written models to one unit of weight. */
  static final float STEPS = 40;

  private static final int EPOCHS = 12;
  private static final int RAREST = 3;

  /** Learns from gold pairs, frames' examples and judged articles. */
  static Rankers learn(
      List<PairLesson> pairs, List<PairLesson> examples, List<JudgedLesson> judged) {
    List<Choice> actors = new ArrayList<>();
    List<Choice> recipients = new ArrayList<>();
    for (PairLesson lesson : pairs) {
      actors.addAll(lesson.actors());
      recipients.addAll(lesson.recipients());
    }
    for (PairLesson example : examples) {
      actors.addAll(example.actors());
      recipients.addAll(example.recipients());
    }
    for (JudgedLesson lesson : judged) {
      actors.addAll(lesson.actors());
      recipients.addAll(lesson.recipients());
    }
    return new Rankers(
        new ChoiceLearner(EPOCHS).learn(actors, RAREST),
        new ChoiceLearner(EPOCHS).learn(recipients, RAREST));
  }
}
