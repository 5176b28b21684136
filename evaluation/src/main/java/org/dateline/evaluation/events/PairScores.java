package org.dateline.evaluation.events;

import java.io.PrintStream;
import java.util.List;
import org.dateline.extraction.events.EventExtractor;
import org.dateline.extraction.events.EventModels;
import org.dateline.learning.LinearModel;
import org.dateline.model.Event;
import org.dateline.model.Reading;
import org.jspecify.annotations.Nullable;

/** Scores the gold pairs, each by models that have not seen its sentence. */
final class PairScores {
  private final EventTrainer trainer;

  PairScores(EventTrainer trainer) {
    this.trainer = trainer;
  }

  /**
   * What cross-validation gives.
   *
   * @param given share of right types, the pair given
   * @param found share of pairs between which an event of the right type is found
   * @param density events told a sentence
   * @param between share of pairs between which any event is found
   * @param judged shares of what is told of judged sentences
   */
  record Scores(
      double given, double found, double density, double between, JudgedScores.Scores judged) {}

  Scores score(@Nullable PrintStream errors) {
    int given = 0;
    int found = 0;
    int events = 0;
    int between = 0;
    JudgedScores judged = new JudgedScores();
    for (int fold = 0; fold < PairLesson.folds(); fold++) {
      EventModels models = EventModels.read(trainer.learn(fold));
      EventExtractor extractor = trainer.lessons().with(models);
      for (JudgedLesson lesson : trainer.judged()) {
        if (lesson.fold() == fold) {
          judged.add(lesson, extractor, errors);
        }
      }
      for (PairLesson lesson : trainer.all()) {
        if (lesson.fold() == fold) {
          GoldPair pair = lesson.pair();
          String type = best(models.types(), lesson.type());
          List<Event> told = extractor.extract(reading(lesson)).events();
          given += type.equals(pair.type()) ? 1 : 0;
          boolean hit = told.stream().anyMatch(event -> EventsTask.isRight(event, pair));
          events += told.size();
          between += told.stream().anyMatch(event -> EventsTask.isBetween(event, pair)) ? 1 : 0;
          found += hit ? 1 : 0;
          if (errors != null) {
            print(errors, pair, type, told, hit);
          }
        }
      }
    }
    double count = trainer.all().size();
    return new Scores(
        given / count, found / count, events / count, between / count, judged.scores());
  }

  private static void print(
      PrintStream errors, GoldPair pair, String type, List<Event> told, boolean hit) {
    if (!type.equals(pair.type())) {
      errors.println("TYPE " + pair.type() + " as " + type + ": " + pair);
    }
    if (!hit) {
      errors.println("MISSED " + pair);
      for (Event event : told) {
        errors.print("   " + event.type() + " ");
        event.trigger().forEach(words -> errors.print(words.quote() + " "));
        event.actors().forEach(actor -> errors.print("| A " + actor.citation().quote()));
        event.recipients().forEach(other -> errors.print("| R " + other.citation().quote()));
        errors.println();
      }
    }
  }

  private static Reading reading(PairLesson lesson) {
    return Reading.of(lesson.annotated(), new Reading.Origination("", "", List.of()));
  }

  private static String best(LinearModel model, int[] names) {
    int[] scores = new int[model.classes().size()];
    model.table().addTo(scores, names.clone(), names.length);
    int best = 0;
    for (int type = 1; type < scores.length; type++) {
      best = scores[type] > scores[best] ? type : best;
    }
    return model.classes().get(best);
  }
}
