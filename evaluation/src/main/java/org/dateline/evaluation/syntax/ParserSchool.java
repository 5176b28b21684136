package org.dateline.evaluation.syntax;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.analysis.ParserPanel;
import org.dateline.analysis.Tagger;
import org.dateline.analysis.TreeNetwork;
import org.dateline.analysis.TreeParser;
import org.dateline.knowledge.WordClasses;
import org.dateline.text.Bytes;

/**
 * Trains the parser that ships. Teachers, most of them too large to ship, learn from gold trees;
 * together they read raw news; a pupil learns from what they drew and from gold (Hinton, Vinyals
 * and Dean 2015 call it distillation, Kim and Rush 2016 on whole structures as here). The same to
 * the byte each time.
 */
final class ParserSchool {
  private static final List<Course> TEACHERS =
      List.of(
          new Course(new TreeNetwork.Shape(64, 128), 13, 2),
          new Course(new TreeNetwork.Shape(64, 128), 13, 3),
          new Course(new TreeNetwork.Shape(48, 96), 10, 1));
  private static final Course PUPIL = new Course(new TreeNetwork.Shape(32, 64), 8, 1);
  private static final int GOLD_AGAIN = 3; // times that the pupil sees a gold tree in each epoch

  private static final List<String> RAW =
      List.of(
          "statements/train",
          "articles/syria",
          "stories/dev",
          "places/tr-news",
          "places/geowebnews-dev");

  private final List<String> relations;
  private final WordClasses words;
  private final Tagger tagger;

  /**
   * How a parser is trained.
   *
   * @param shape its size
   * @param epochs times that it sees all lessons
   * @param seed of the chance in it
   */
  record Course(TreeNetwork.Shape shape, int epochs, long seed) {}

  ParserSchool(List<String> relations, WordClasses words, Tagger tagger) {
    this.relations = List.copyOf(relations);
    this.words = words;
    this.tagger = tagger;
  }

  /** The pupil's model, its teachers having learned from these gold trees. */
  Bytes train(Path corpora, List<ParserTrainer.Lesson> gold) {
    List<TreeParser> teachers =
        TEACHERS.parallelStream().map(course -> parser(train(course, gold))).toList();
    List<ParserTrainer.Lesson> lessons = new ArrayList<>(silver(corpora, teachers));
    for (int time = 0; time < GOLD_AGAIN; time++) {
      lessons.addAll(gold);
    }
    return train(PUPIL, lessons);
  }

  private Bytes train(Course course, List<ParserTrainer.Lesson> lessons) {
    ParserTrainer trainer =
        new ParserTrainer(
            new ParserTrainer.Plan(relations, words, course.shape(), lessons), course.seed());
    trainer.train(lessons, course.epochs());
    return trainer.network().toBytes();
  }

  private static TreeParser parser(Bytes model) {
    return new TreeParser(TreeNetwork.read(TreeParser.MODEL, model));
  }

  /** What the teachers draw over the raw news of the corpora. */
  List<ParserTrainer.Lesson> silver(Path corpora, List<TreeParser> teachers) {
    SilverTrees silver = new SilverTrees(words, tagger, new ParserPanel(teachers));
    for (String file : RAW) {
      ClassTrainer.texts(corpora.resolve(file + ".jsonl")).forEach(silver::take);
    }
    return silver.lessons();
  }
}
