package org.dateline.evaluation.events;

import java.util.ArrayList;
import java.util.List;
import org.dateline.evaluation.events.ChoiceLearner.Choice;
import org.dateline.extraction.events.EventLessons;
import org.dateline.extraction.events.EventLessons.Lesson;
import org.dateline.extraction.events.EventLessons.Option;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Sentence;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A gold pair with what the models learn from it.
 *
 * @param pair the pair
 * @param annotated its sentences
 * @param main the sentence that holds the pair
 * @param right the candidate that tells of it best, or -1
 * @param nearest the candidate that tells of it best as far as can be seen without its type, or -1
 */
record PairLesson(
    GoldPair pair,
    AnnotatedArticle annotated,
    Lesson main,
    List<Lesson> others,
    int right,
    int nearest) {
  private static final int FOLDS = 5;
  private static final int OF_TYPE = 3; // counts as much as one participant and a half
  private static final float WITHOUT = .05f; // weight of a choice whose gold party is taken away
  private static final float COUNTS = 3; // beside one for parties in judged sentences
  private static final int LEAST = 3; // of fit and type that make a candidate right

  static int folds() {
    return FOLDS;
  }

  static PairLesson of(GoldPair pair, AnnotatedArticle annotated, EventLessons lessons) {
    Lesson main = null;
    List<Lesson> others = new ArrayList<>();
    for (Sentence sentence : annotated.all(Sentence.class)) {
      if (sentence.parsed()) {
        Lesson lesson = lessons.lesson(annotated, sentence);
        if (main == null || holds(sentence, pair)) {
          if (main != null) {
            others.add(main);
          }
          main = lesson;
        } else {
          others.add(lesson);
        }
      }
    }
    if (main == null) {
      throw new IllegalArgumentException("no sentence was parsed in " + pair.id());
    }
    return new PairLesson(
        pair, annotated, main, others, best(pair, main, OF_TYPE, LEAST), best(pair, main, 0, 1));
  }

  /** The lesson of a frame's example: the candidate of that frame is right. */
  static @Nullable PairLesson of(
      MarkedExample example, AnnotatedArticle annotated, EventLessons lessons) {
    for (Sentence sentence : annotated.all(Sentence.class)) {
      if (sentence.parsed()) {
        Lesson lesson = lessons.lesson(annotated, sentence);
        for (int i = 0; i < lesson.size(); i++) {
          if (lesson.where(i).equals(example.where())) {
            return new PairLesson(example.pair(), annotated, lesson, List.of(), i, i);
          }
        }
      }
    }
    return null;
  }

  private static boolean holds(Sentence sentence, GoldPair pair) {
    Span wanted = pair.recipient() == null ? pair.actor() : pair.recipient();
    return wanted != null && sentence.span().overlaps(wanted);
  }

  private static int best(GoldPair pair, Lesson lesson, int ofType, int least) {
    int best = -1;
    int most = least - 1;
    int actor = lesson.head(pair.actor());
    int recipient = lesson.head(pair.recipient());
    for (int i = 0; i < lesson.size(); i++) {
      int fit = lesson.fit(i, actor, recipient);
      fit += lesson.type(i).equals(pair.type()) ? ofType : 0;
      if (fit > most) {
        most = fit;
        best = i;
      }
    }
    return best;
  }

  /** Pairs of one sentence are in one fold. */
  int fold() {
    return Integer.remainderUnsigned(pair.text().hashCode() * 31 >>> 8, FOLDS);
  }

  /** One of two halves, for what must be chosen without having seen it. */
  int half() {
    return Integer.remainderUnsigned(pair.text().hashCode() * 17 >>> 6, 2);
  }

  /** Features of the type, the pair given. */
  int[] type() {
    return main.type(nearest, main.head(pair.actor()), main.head(pair.recipient()));
  }

  /** The type as a row that counts so much. */
  Row type(float weight) {
    return new Row(type(), EventLessons.classes().indexOf(pair.type()), weight);
  }

  /** Which option is the gold actor. */
  List<Choice> actors() {
    return right < 0 ? List.of() : choice(main.actors(right), pair.actor());
  }

  /** Which option is the gold recipient. */
  List<Choice> recipients() {
    if (right < 0) {
      return List.of();
    }
    int actor = EventLessons.NOBODY;
    boolean joint = false;
    for (Option option : main.actors(right)) {
      if (overlaps(option, pair.actor()) && actor < 0) {
        actor = option.head();
        joint = overlaps(option, pair.recipient());
      }
    }
    return choice(main.recipients(right, actor), joint ? null : pair.recipient());
  }

  private static List<Choice> choice(List<Option> options, @Nullable Span gold) {
    boolean[] right = new boolean[options.size()];
    boolean any = false;
    for (int i = 0; i < right.length; i++) {
      right[i] = overlaps(options.get(i), gold);
      any |= right[i];
    }
    if (!any) {
      return List.of();
    }
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(options.stream().map(Option::features).toList(), right, COUNTS));
    if (gold != null && options.getLast().head() < 0) { // an agent leaves no choice
      choices.add(withoutGold(options, right));
    }
    return choices;
  }

  /** Where the gold party were not there, nobody would be right: so a ranker learns to refuse. */
  private static Choice withoutGold(List<Option> options, boolean[] right) {
    List<int[]> features = new ArrayList<>();
    for (int i = 0; i < right.length; i++) {
      if (!right[i]) {
        features.add(options.get(i).features());
      }
    }
    boolean[] nobody = new boolean[features.size()];
    nobody[nobody.length - 1] = true; // the last option
    return new Choice(features, nobody, COUNTS * WITHOUT);
  }

  static boolean overlaps(Option option, @Nullable Span gold) {
    if (gold == null) {
      return option.head() < 0;
    }
    return option.members().stream().anyMatch(gold::overlaps);
  }

  /**
   * Which candidates are events, with the participants that these scorers choose. What the gold is
   * silent about counts less: it may be an event all the same.
   */
  List<Row> choices(Rankers rankers, float silent) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < main.size(); i++) {
      boolean apt = i == right;
      rows.add(choice(main, i, rankers, apt ? 1 : 0, apt ? 1 : silent));
    }
    for (Lesson other : others) {
      for (int i = 0; i < other.size(); i++) {
        rows.add(choice(other, i, rankers, 0, silent));
      }
    }
    return rows;
  }

  /** A candidate as a row of the choice model. */
  static Row choice(Lesson lesson, int candidate, Rankers rankers, int label, float weight) {
    int[] features = lesson.choice(candidate, rankers.parties(lesson, candidate));
    return new Row(features, label, weight);
  }
}
