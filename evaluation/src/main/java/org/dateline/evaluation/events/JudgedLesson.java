package org.dateline.evaluation.events;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Dateline;
import org.dateline.evaluation.events.ChoiceLearner.Choice;
import org.dateline.evaluation.events.JudgedSentence.Answer;
import org.dateline.evaluation.events.JudgedSentence.Deed;
import org.dateline.evaluation.events.JudgedSentence.Judged;
import org.dateline.extraction.events.ChosenParties;
import org.dateline.extraction.events.EventLessons;
import org.dateline.extraction.events.EventLessons.Lesson;
import org.dateline.extraction.events.EventLessons.Option;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.EventType;
import org.dateline.model.Sentence;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A judged article with what the models learn from it.
 *
 * @param judged its judged sentences
 * @param annotated the article
 * @param candidates the candidates of those sentences that were judged
 */
record JudgedLesson(Judged judged, AnnotatedArticle annotated, List<Candidate> candidates) {
  /** The list that models learn from. */
  static final String TAUGHT = "judged.tsv";

  /** The list that is only measured on. */
  static final String HELD = "judged-held.tsv";

  private static final float WRONG_PARTIES = .5f;

  /** A candidate, and the event it is, or null where it is none. */
  record Candidate(Lesson lesson, int index, @Nullable Deed deed) {}

  /** The lessons of one list. */
  static List<JudgedLesson> read(
      Path corpora, String list, Dateline dateline, EventLessons lessons) {
    List<JudgedLesson> read = new ArrayList<>();
    for (Judged article : JudgedSentence.read(corpora, list)) {
      read.add(of(article, dateline.pipeline().annotate(article.article()), lessons));
    }
    return read;
  }

  private static JudgedLesson of(Judged judged, AnnotatedArticle annotated, EventLessons lessons) {
    List<Candidate> candidates = new ArrayList<>();
    for (Sentence sentence : annotated.all(Sentence.class)) {
      for (JudgedSentence known : judged.sentences()) {
        if (sentence.parsed() && sentence.span().overlaps(known.span())) {
          add(lessons.lesson(annotated, sentence), known, candidates);
        }
      }
    }
    return new JudgedLesson(judged, annotated, candidates);
  }

  private static void add(Lesson lesson, JudgedSentence known, List<Candidate> candidates) {
    for (int i = 0; i < lesson.size(); i++) {
      Deed deed = deed(lesson, i, known);
      if (deed == null || !deed.isOpen()) {
        candidates.add(new Candidate(lesson, i, deed));
      }
    }
  }

  /** The event that a candidate's words name, if no other candidate has the word for its own. */
  private static @Nullable Deed deed(Lesson lesson, int candidate, JudgedSentence known) {
    for (Span word : lesson.triggers(candidate)) {
      Deed deed = known.at(word);
      if (deed != null
          && (word.equals(lesson.triggers(candidate).getFirst()) || isFree(lesson, word))) {
        return deed;
      }
    }
    return null;
  }

  private static boolean isFree(Lesson lesson, Span word) {
    for (int i = 0; i < lesson.size(); i++) {
      if (lesson.triggers(i).getFirst().equals(word)) {
        return false;
      }
    }
    return true;
  }

  /** One of five parts. */
  int fold() {
    return Integer.remainderUnsigned(
        judged.article().id().hashCode() * 31 >>> 8, PairLesson.folds());
  }

  List<Choice> actors() {
    List<Choice> choices = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Deed deed = candidate.deed();
      if (deed != null) {
        add(candidate.lesson().actors(candidate.index()), deed.actors(), choices);
      }
    }
    return choices;
  }

  List<Choice> recipients() {
    List<Choice> choices = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Deed deed = candidate.deed();
      if (deed != null) {
        Lesson lesson = candidate.lesson();
        int actor = EventLessons.NOBODY;
        for (Option option : lesson.actors(candidate.index())) {
          actor = actor < 0 && isRight(option, deed.actors()) ? option.head() : actor;
        }
        add(lesson.recipients(candidate.index(), actor), deed.recipients(), choices);
      }
    }
    return choices;
  }

  /** Of which type each event is, its parties given. */
  List<Row> types(float weight) {
    List<Row> rows = new ArrayList<>();
    for (Candidate one : candidates) {
      Deed deed = one.deed();
      if (deed != null && deed.types().size() == 1) {
        int actor = right(one.lesson().actors(one.index()), deed.actors());
        int recipient = right(one.lesson().recipients(one.index(), actor), deed.recipients());
        EventType type = EventType.valueOf(deed.types().iterator().next());
        int label = EventLessons.classes().indexOf(GoldPair.name(type));
        rows.add(new Row(one.lesson().type(one.index(), actor, recipient), label, weight));
      }
    }
    return rows;
  }

  private static int right(List<Option> options, Answer answer) {
    for (Option option : options) {
      if (isRight(option, answer)) {
        return option.head();
      }
    }
    return EventLessons.NOBODY;
  }

  private static void add(List<Option> options, Answer answer, List<Choice> choices) {
    boolean[] right = new boolean[options.size()];
    boolean any = false;
    for (int i = 0; i < right.length; i++) {
      right[i] = isRight(options.get(i), answer);
      any |= right[i];
    }
    if (any && !answer.any()) {
      choices.add(new Choice(options.stream().map(Option::features).toList(), right, 1));
    }
  }

  private static boolean isRight(Option option, Answer answer) {
    List<Span> members = option.members();
    return option.head() < 0 ? answer.none() : members.stream().anyMatch(answer::isIn);
  }

  /** One of two halves, for what must be chosen without having seen it. */
  int half() {
    return Integer.remainderUnsigned(judged.article().id().hashCode() * 17 >>> 6, 2);
  }

  /**
   * Which candidates are events worth telling: those whose parties are told right as well. Where
   * they are not, the candidate counts half as much against the telling.
   */
  List<Row> choices(Rankers rankers, float weight) {
    List<Row> rows = new ArrayList<>();
    for (Candidate one : candidates) {
      Deed deed = one.deed();
      boolean right = deed != null && isRight(one, deed, rankers);
      float counts = deed == null || right ? weight : weight * WRONG_PARTIES;
      rows.add(PairLesson.choice(one.lesson(), one.index(), rankers, right ? 1 : 0, counts));
    }
    return rows;
  }

  private static boolean isRight(Candidate one, Deed deed, Rankers rankers) {
    ChosenParties told = rankers.parties(one.lesson(), one.index());
    List<Option> actors = one.lesson().actors(one.index());
    List<Option> recipients = one.lesson().recipients(one.index(), told.actor());
    return isRight(actors, told.actor(), deed.actors())
        && isRight(recipients, told.recipient(), deed.recipients());
  }

  private static boolean isRight(List<Option> options, int head, Answer answer) {
    return answer.any()
        || options.stream().anyMatch(option -> option.head() == head && isRight(option, answer));
  }
}
