package org.dateline.evaluation.events;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dateline.Dateline;
import org.dateline.evaluation.EvaluationTask;
import org.dateline.evaluation.Score;
import org.dateline.model.Event;
import org.dateline.model.Participant;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Events against the PLOVER gold sets, and false alarms on news that is no politics. */
public final class EventsTask implements EvaluationTask {
  @Override
  public String name() {
    return "events";
  }

  @Override
  public String folder() {
    return "events";
  }

  @Override
  public String method() {
    return "Pairs: the type by models that have not seen the sentence (five folds), and the share"
        + " where an event of the right type has participants that overlap the marked ones, nothing"
        + " given. Judged: sentences of articles/syria and statements/train that were read, by models that have not seen"
        + " the article; of what is told, the share with type, actor, recipient, place and status"
        + " right, and of what is an event the shares of each; never learned from: the same of articles that no model has seen. Sentences: micro F1 of (type,"
        + " actor's country, recipient's country). False alarms: events an article of sport, business or culture, chosen by hand.";
  }

  @Override
  public List<Score> score(Path corpora, Dateline dateline) {
    EventTrainer trainer = new EventTrainer(corpora);
    PairScores.Scores pairs = new PairScores(trainer).score(null);
    JudgedScores.Scores unseen = trainer.held(corpora, trainer.lessons().bundled());
    HeldScores.Scores held = new HeldScores(corpora, dateline).score(UnaryOperator.identity());
    return List.of(
        new Score("events.pairs.given", "Type, the pair given", pairs.given(), .84, ".835, .833"),
        new Score("events.pairs.found", "Event between the pair", pairs.found(), .66, ".649"),
        Score.of("events.pairs.density", "Events a sentence of pairs", pairs.density()),
        Score.of("events.judged.whole", "Judged: right throughout", pairs.judged().whole()),
        Score.of("events.judged.event", "Judged: an event at all", pairs.judged().event()),
        Score.of("events.judged.actor", "Judged events: actor", pairs.judged().actor()),
        Score.of("events.judged.recipient", "Judged events: recipient", pairs.judged().recipient()),
        Score.of("events.judged.found", "Judged events found", pairs.judged().found()),
        Score.of("events.unseen.whole", "Judged, never learned from: right", unseen.whole()),
        Score.of("events.unseen.event", "The same: an event at all", unseen.event()),
        Score.of("events.unseen.found", "The same: events found", unseen.found()),
        new Score("events.sentences.f1", "Type, both countries", held.f1(), .5, ""),
        Score.of("events.alarms", "Events an article of sport, business, culture", held.alarms()));
  }

  /** Whether an event between the marked pair has the right type. */
  static boolean isRight(Event event, GoldPair pair) {
    return GoldPair.name(event.type()).equals(pair.type()) && isBetween(event, pair);
  }

  static boolean isBetween(Event event, GoldPair pair) {
    if (!overlaps(event.actors(), pair.actor())) {
      return false;
    }
    return overlaps(event.recipients(), pair.recipient()) || isJoint(event, pair);
  }

  /**
   * Whether two different actors of one event are the marked pair: "the envoy and the king met".
   */
  private static boolean isJoint(Event event, GoldPair pair) {
    for (Participant actor : event.actors()) {
      for (Participant other : event.actors()) {
        if (!actor.equals(other)
            && overlaps(List.of(actor), pair.actor())
            && overlaps(List.of(other), pair.recipient())) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean overlaps(List<Participant> participants, @Nullable Span gold) {
    if (gold == null) {
      return true;
    }
    return participants.stream().anyMatch(p -> p.citation().span().overlaps(gold));
  }
}
