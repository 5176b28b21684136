package org.dateline.evaluation.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Dateline;
import org.dateline.extraction.events.EventExtractor;
import org.dateline.extraction.events.EventLessons;
import org.dateline.extraction.events.EventModels;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.Sentence;
import org.dateline.text.Bytes;

/**
 * Trains the scorers of events on the gold pairs: of which type an actor's deed is, who does it, to
 * whom, and which candidates are events. Deterministic.
 */
public final class EventTrainer {
  private static final List<String> NO_YES = List.of("no", "yes");
  private static final float TYPE_STEPS = 300; // weights of the type model are small

  // Weights of what is learned from, beside one for a gold pair; chosen on the folds.
  private static final float EXAMPLE = .3f;
  private static final float SILENT = .2f; // candidates that a gold pair says nothing of
  private static final float ELSEWHERE = .5f;
  private static final float JUDGED = 1;
  private static final float JUDGED_TYPE = .03f;
  private static final int HALVES = 2;
  private static final float TOPIC_STEPS = 100;
  private static final int OPENING = 3; // sentences that tell the topic of an article alone
  private static final int MOST_OF_ONE = 40; // candidates of one article that are learned from

  private final KnowledgePack knowledge = ResourcePack.open();
  private final Dateline dateline;
  private final EventLessons lessons = new EventLessons(knowledge);
  private final List<PairLesson> all = new ArrayList<>();
  private final List<PairLesson> examples = new ArrayList<>();
  private final List<Elsewhere.Candidate> elsewhere = new ArrayList<>();

  private final List<JudgedLesson> judged = new ArrayList<>();
  private final List<Row> topics = new ArrayList<>();

  EventTrainer(Path corpora) {
    dateline = Dateline.open(knowledge);
    for (GoldPair pair : GoldPair.read(corpora.resolve("events").resolve("pairs-dev.jsonl"))) {
      all.add(PairLesson.of(pair, dateline.pipeline().annotate(pair.article()), lessons));
    }
    for (MarkedExample example : MarkedExample.all(knowledge)) {
      AnnotatedArticle read = dateline.pipeline().annotate(example.pair().article());
      PairLesson lesson = PairLesson.of(example, read, lessons);
      if (lesson != null) {
        examples.add(lesson);
      }
    }
    for (Elsewhere article : Elsewhere.of(corpora, dateline, "taught")) {
      AnnotatedArticle read = dateline.pipeline().annotate(article.article());
      elsewhere.addAll(Elsewhere.candidates(read, lessons, MOST_OF_ONE));
      addTopics(read, 0);
    }
    judged.addAll(JudgedLesson.read(corpora, JudgedLesson.TAUGHT, dateline, lessons));
    for (Article article : PublicAffairs.of(corpora)) {
      addTopics(dateline.pipeline().annotate(article), 1);
    }
  }

  /** The topic of an article, told by all of it and by its opening alone. */
  private void addTopics(AnnotatedArticle read, int label) {
    List<Sentence> sentences = read.all(Sentence.class);
    topics.add(new Row(EventLessons.topic(sentences), label, 1));
    List<Sentence> opening = sentences.subList(0, Math.min(OPENING, sentences.size()));
    topics.add(new Row(EventLessons.topic(opening), label, 1));
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

  List<JudgedLesson> judged() {
    return judged;
  }

  /** Learns from all but what is in one fold; the files in the order of the models. */
  List<Bytes> learn(int leftOut) {
    List<PairLesson> some = all.stream().filter(lesson -> lesson.fold() != leftOut).toList();
    List<JudgedLesson> known = judged.stream().filter(lesson -> lesson.fold() != leftOut).toList();
    List<Row> types = new ArrayList<>();
    some.forEach(lesson -> types.add(lesson.type(1)));
    known.forEach(lesson -> types.addAll(lesson.types(JUDGED_TYPE)));
    WeightTable type = new SupportVectors(EventLessons.classes(), 0.05).learn(types, 2);
    Rankers rankers = Rankers.learn(some, examples, known);
    Softmax choice = new Softmax(NO_YES, .05f);
    choice.learn(choices(some, known, rankers), 8, 3);
    return List.of(
        type.write(TYPE_STEPS),
        rankers.actorFile(),
        rankers.recipientFile(),
        choice.table().write(Rankers.STEPS),
        new SupportVectors(NO_YES, .05).learn(topics, 3).write(TOPIC_STEPS));
  }

  /**
   * What the choice learns from. The parties of each lesson are those of rankers that have not seen
   * it, so that it meets as many wrong ones as it will.
   */
  private List<Row> choices(List<PairLesson> some, List<JudgedLesson> known, Rankers whole) {
    List<Row> rows = new ArrayList<>();
    for (int half = 0; half < HALVES; half++) {
      int here = half;
      Rankers unseen =
          Rankers.learn(
              some.stream().filter(lesson -> lesson.half() != here).toList(),
              examples.stream().filter(lesson -> lesson.half() != here).toList(),
              known.stream().filter(lesson -> lesson.half() != here).toList());
      some.stream()
          .filter(lesson -> lesson.half() == here)
          .forEach(lesson -> rows.addAll(lesson.choices(unseen, SILENT)));
      known.stream()
          .filter(lesson -> lesson.half() == here)
          .forEach(lesson -> rows.addAll(lesson.choices(unseen, JUDGED)));
      examples.stream()
          .filter(lesson -> lesson.half() == here)
          .forEach(lesson ->
              rows.add(PairLesson.choice(lesson.main(), lesson.right(), unseen, 1, EXAMPLE)));
    }
    for (Elsewhere.Candidate one : elsewhere) {
      rows.add(PairLesson.choice(one.lesson(), one.index(), whole, 0, ELSEWHERE));
    }
    return rows;
  }

  /** Scores what an extractor tells of the judged sentences that nothing is learned from. */
  JudgedScores.Scores held(Path corpora, EventExtractor extractor) {
    JudgedScores scores = new JudgedScores();
    JudgedLesson.read(corpora, JudgedLesson.HELD, dateline, lessons)
        .forEach(lesson -> scores.add(lesson, extractor, null));
    return scores.scores();
  }

  /** Prints the scores without writing models, and with a second argument the errors. */
  public static void main(String[] arguments) {
    Path corpora = Path.of(arguments[0]);
    EventTrainer trainer = new EventTrainer(corpora);
    System.out.println(new PairScores(trainer).score(arguments.length > 1 ? System.out : null));
    EventExtractor extractor = trainer.lessons.with(EventModels.read(trainer.learn(-1)));
    System.out.println("held " + trainer.held(corpora, extractor));
    System.out.println(new HeldScores(corpora, Dateline.open()).score(extractor::extract));
  }
}
