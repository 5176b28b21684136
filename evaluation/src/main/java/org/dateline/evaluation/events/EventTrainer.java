package org.dateline.evaluation.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Dateline;
import org.dateline.extraction.events.EventLessons;
import org.dateline.extraction.events.EventModels;
import org.dateline.knowledge.ResourcePack;
import org.dateline.text.Bytes;

/**
 * Trains the scorers of events on the gold pairs: of which type an actor's deed is, who does it, to
 * whom, and which candidates are events. Deterministic.
 */
public final class EventTrainer {
  private static final List<String> NO_YES = List.of("no", "yes");
  private static final float STEPS = 40; // to one unit of weight
  private static final float TYPE_STEPS = 300; // weights of the type model are small

  private final EventLessons lessons = new EventLessons(ResourcePack.open());
  private final List<PairLesson> all = new ArrayList<>();

  EventTrainer(Path corpora) {
    Dateline dateline = Dateline.open();
    for (GoldPair pair : GoldPair.read(corpora.resolve("events").resolve("pairs-dev.jsonl"))) {
      all.add(PairLesson.of(pair, dateline.pipeline().annotate(pair.article()), lessons));
    }
  }

  /** Trains on all pairs and writes the models. */
  public static void train(Path corpora, Path knowledge) {
    List<Bytes> files = new EventTrainer(corpora).learn(-1);
    try {
      Files.createDirectories(knowledge.resolve("model"));
      for (int i = 0; i < files.size(); i++) {
        Files.write(knowledge.resolve(EventModels.FILES.get(i)), files.get(i).toArray());
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  EventLessons lessons() {
    return lessons;
  }

  List<PairLesson> all() {
    return all;
  }

  /** Learns from all pairs but those of one fold; the files in the order of the models. */
  List<Bytes> learn(int leftOut) {
    List<PairLesson> some = all.stream().filter(lesson -> lesson.fold() != leftOut).toList();
    List<Row> types = new ArrayList<>();
    List<ChoiceLearner.Choice> actors = new ArrayList<>();
    List<ChoiceLearner.Choice> recipients = new ArrayList<>();
    for (PairLesson lesson : some) {
      types.addAll(lesson.types());
      actors.addAll(lesson.actors());
      recipients.addAll(lesson.recipients());
    }
    WeightTable type = new SupportVectors(EventLessons.classes(), 0.05).learn(types, 2);
    WeightTable actor = new ChoiceLearner(12).learn(actors, 3);
    WeightTable recipient = new ChoiceLearner(12).learn(recipients, 3);
    Softmax choice = new Softmax(NO_YES, .05f);
    choice.learn(some.stream().flatMap(l -> l.choices(actor, recipient).stream()).toList(), 8, 3);
    return List.of(
        type.write(TYPE_STEPS),
        actor.write(STEPS),
        recipient.write(STEPS),
        choice.table().write(STEPS));
  }

  /** Prints the cross-validated scores, and with a second argument the errors. */
  public static void main(String[] arguments) {
    EventTrainer trainer = new EventTrainer(Path.of(arguments[0]));
    System.out.println(new PairScores(trainer).score(arguments.length > 1 ? System.out : null));
  }
}
