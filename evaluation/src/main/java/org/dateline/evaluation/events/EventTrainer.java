package org.dateline.evaluation.events;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Dateline;
import org.dateline.evaluation.events.Softmax.Row;
import org.dateline.extraction.events.EventExtractor;
import org.dateline.extraction.events.EventLessons;
import org.dateline.knowledge.ResourcePack;
import org.dateline.learning.LinearModel;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Event;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.text.Bytes;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Trains the scorers of events on the gold pairs: which type an actor's deed is, and which
 * candidates are events. Deterministic.
 */
public final class EventTrainer {
  private static final int FOLDS = 5;
  private static final List<String> NO_YES = List.of("no", "yes");

  private final Dateline dateline = Dateline.open();
  private final EventLessons lessons = new EventLessons(ResourcePack.open());
  private final List<Lesson> all = new ArrayList<>();

  /** A gold pair with everything the models learn from it. */
  private record Lesson(
      GoldPair pair, AnnotatedArticle annotated, int[] type, List<EventLessons.Choice> choices) {}

  /** The two models of one training run. */
  private record Models(Bytes types, Bytes choices) {
    LinearModel typeModel() {
      return LinearModel.read("types", types);
    }

    LinearModel choiceModel() {
      return LinearModel.read("choices", choices);
    }
  }

  EventTrainer(Path corpora) {
    for (GoldPair pair : GoldPair.read(corpora.resolve("events").resolve("pairs-dev.jsonl"))) {
      all.add(lesson(pair));
    }
  }

  /** Trains on all pairs and writes both models. */
  public static void train(Path corpora, Path knowledge) {
    Models models = new EventTrainer(corpora).learn(-1);
    try {
      Files.createDirectories(knowledge.resolve("model"));
      Files.write(knowledge.resolve("model/event-type.bin"), models.types().toArray());
      Files.write(knowledge.resolve("model/event-choice.bin"), models.choices().toArray());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Lesson lesson(GoldPair pair) {
    AnnotatedArticle annotated = dateline.pipeline().annotate(pair.article());
    List<EventLessons.Choice> choices = new ArrayList<>();
    int[] type = {};
    for (Sentence sentence : annotated.all(Sentence.class)) {
      if (sentence.parsed()) {
        choices.addAll(lessons.choices(sentence));
        if (holds(sentence, pair) || type.length == 0) {
          type = lessons.type(sentence, pair.actor(), pair.recipient());
        }
      }
    }
    return new Lesson(pair, annotated, type, choices);
  }

  private static boolean holds(Sentence sentence, GoldPair pair) {
    Span wanted = pair.recipient() == null ? pair.actor() : pair.recipient();
    return wanted != null && sentence.span().overlaps(wanted);
  }

  /** Learns from all pairs but those of one fold. */
  private Models learn(int leftOut) {
    List<Row> types = new ArrayList<>();
    List<Row> choices = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (fold(i) != leftOut) {
        Lesson lesson = all.get(i);
        int label = EventLessons.classes().indexOf(lesson.pair().type());
        types.add(new Row(lesson.type(), label, 1));
        for (EventLessons.Choice choice : lesson.choices()) {
          choices.add(new Row(choice.features(), isRight(choice, lesson.pair()) ? 1 : 0, 1));
        }
      }
    }
    Softmax typeModel = new Softmax(EventLessons.classes(), .08f);
    typeModel.learn(types, 12, 2);
    Softmax choiceModel = new Softmax(NO_YES, .05f);
    choiceModel.learn(choices, 6, 3);
    return new Models(typeModel.write(), choiceModel.write());
  }

  private static boolean isRight(EventLessons.Choice choice, GoldPair pair) {
    Span recipient = pair.recipient();
    boolean to =
        recipient == null || (choice.recipient() != null && recipient.overlaps(choice.recipient()));
    return to && isBy(choice.actors(), pair.actor());
  }

  private static boolean isBy(List<Span> actors, @Nullable Span gold) {
    return gold == null || actors.stream().anyMatch(gold::overlaps);
  }

  /** Pairs of one sentence are in one fold. */
  private int fold(int index) {
    return Integer.remainderUnsigned(all.get(index).pair().text().hashCode() * 31 >>> 8, FOLDS);
  }

  /** What five-fold cross-validation gives. */
  record Scores(double given, double found, double density, double unseen) {}

  /** Scores the pairs, each by models that have not seen it. */
  Scores crossValidate(@Nullable PrintStream errors) {
    int given = 0;
    int found = 0;
    int events = 0;
    int seen = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      Models models = learn(fold);
      LinearModel typeModel = models.typeModel();
      EventExtractor extractor = lessons.with(typeModel, models.choiceModel());
      for (int i = 0; i < all.size(); i++) {
        if (fold(i) == fold) {
          Lesson lesson = all.get(i);
          String type = best(typeModel, lesson.type());
          given += type.equals(lesson.pair().type()) ? 1 : 0;
          List<Event> told = extractor.extract(reading(lesson)).events();
          boolean between = told.stream().anyMatch(e -> EventsTask.isBetween(e, lesson.pair()));
          boolean hit = told.stream().anyMatch(e -> EventsTask.isRight(e, lesson.pair()));
          events += told.size();
          seen += between ? 1 : 0;
          found += hit ? 1 : 0;
          if (errors != null && !type.equals(lesson.pair().type())) {
            errors.println(lesson.pair().type() + " as " + type + ": " + lesson.pair());
          }
        }
      }
    }
    double count = all.size();
    return new Scores(given / count, found / count, events / count, seen / count);
  }

  private static Reading reading(Lesson lesson) {
    return Reading.of(lesson.annotated(), new Reading.Origination("", "", List.of()));
  }

  private static String best(LinearModel model, int[] names) {
    int[] scores = new int[model.classes().size()];
    model.table().addTo(scores, names, names.length);
    int best = 0;
    for (int type = 1; type < scores.length; type++) {
      best = scores[type] > scores[best] ? type : best;
    }
    return model.classes().get(best);
  }

  /** Prints the cross-validated scores, and with a second argument the wrong types. */
  public static void main(String[] arguments) {
    EventTrainer trainer = new EventTrainer(Path.of(arguments[0]));
    System.out.println(trainer.crossValidate(arguments.length > 1 ? System.out : null));
  }
}
