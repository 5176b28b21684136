package org.dateline.evaluation.events;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    return "Right type on an event whose actor and recipient overlap the marked ones, nothing given.";
  }

  @Override
  public List<Score> score(Path corpora, Dateline dateline) {
    List<Score> scores = new ArrayList<>();
    Path folder = corpora.resolve(folder());
    int right = 0;
    int events = 0;
    List<GoldPair> pairs = GoldPair.read(folder.resolve("pairs-dev.jsonl"));
    for (GoldPair pair : pairs) {
      List<Event> found = dateline.read(pair.article()).events();
      events += found.size();
      boolean hit =
          found.stream()
              .anyMatch(e -> isBetween(e, pair) && GoldPair.name(e.type()).equals(pair.type()));
      right += hit ? 1 : 0;
    }
    double count = Math.max(1, pairs.size());
    scores.add(new Score("events.pairs.found", "Event between the marked pair", right / count, .66, ".649"));
    scores.add(Score.of("events.pairs.density", "Events a sentence", events / count));
    return scores;
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

  /** Whether two different actors of one event are the marked pair: "the envoy and the king met". */
  private static boolean isJoint(Event event, GoldPair pair) {
    for (Participant actor : event.actors()) {
      for (Participant other : event.actors()) {
        if (actor != other
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
