package org.dateline.evaluation.events;

import java.util.ArrayList;
import java.util.List;
import org.dateline.evaluation.events.ChoiceLearner.Choice;
import org.dateline.extraction.events.ChosenParties;
import org.dateline.extraction.events.EventLessons.Lesson;
import org.dateline.learning.LinearModel;
import org.dateline.text.Bytes;

/**
 * Who does an event and to whom, as learned: as files, and as they are read from these, so that
 * what is learned of their choices is what they choose later.
 */
final class Rankers {
  /** Steps of the written models to one unit of weight. */
  static final float STEPS = 40;

  private static final int EPOCHS = 12;
  private static final int RAREST = 3;

  private final Bytes actorFile;
  private final Bytes recipientFile;
  private final LinearModel actors;
  private final LinearModel recipients;

  private Rankers(WeightTable actors, WeightTable recipients) {
    this.actorFile = actors.write(STEPS);
    this.recipientFile = recipients.write(STEPS);
    this.actors = LinearModel.read("actors", actorFile);
    this.recipients = LinearModel.read("recipients", recipientFile);
  }

  /** The model file of who does it. */
  Bytes actorFile() {
    return actorFile;
  }

  /** The model file of to whom. */
  Bytes recipientFile() {
    return recipientFile;
  }

  /** The parties that these choose for a candidate. */
  ChosenParties parties(Lesson lesson, int candidate) {
    return lesson.parties(candidate, actors, recipients);
  }

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
