package org.dateline.evaluation.events;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.dateline.evaluation.events.JudgedSentence.Deed;
import org.dateline.extraction.events.EventExtractor;
import org.dateline.model.Citation;
import org.dateline.model.Event;
import org.dateline.model.Participant;
import org.dateline.model.Reading;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Scores whole events against sentences judged by reading: all five fields must be right. */
final class JudgedScores {
  private int told;
  private int events;
  private int types;
  private int actors;
  private int recipients;
  private int places;
  private int statuses;
  private int whole;
  private int deeds;

  /** Adds what is told of one article. */
  void add(JudgedLesson lesson, EventExtractor extractor, @Nullable PrintStream out) {
    Reading reading =
        extractor.extract(
            Reading.of(lesson.annotated(), new Reading.Origination("", "", List.of())));
    for (JudgedSentence sentence : lesson.judged().sentences()) {
      deeds += (int) sentence.deeds().stream().filter(deed -> !deed.isOpen()).count();
      for (Event event : reading.events()) {
        if (sentence.span().overlaps(event.trigger().getFirst().span())) {
          add(sentence, event, lesson, out);
        }
      }
    }
  }

  private void add(
      JudgedSentence sentence, Event event, JudgedLesson lesson, @Nullable PrintStream out) {
    Deed deed = deed(sentence, event);
    if (deed != null && deed.isOpen()) {
      return;
    }
    told++;
    String wrong = deed == null ? "NO EVENT" : wrong(deed, event);
    whole += wrong.isEmpty() ? 1 : 0;
    if (out != null) {
      out.println((wrong.isEmpty() ? "RIGHT" : wrong) + " | " + EventErrors.line(event));
      out.println(
          "      "
              + lesson
                  .annotated()
                  .article()
                  .text()
                  .slice(sentence.span())
                  .toString()
                  .replace('\n', ' '));
    }
  }

  private static @Nullable Deed deed(JudgedSentence sentence, Event event) {
    for (Citation words : event.trigger()) {
      Deed deed = sentence.at(words.span());
      if (deed != null) {
        return deed;
      }
    }
    return null;
  }

  private String wrong(Deed deed, Event event) {
    events++;
    StringBuilder wrong = new StringBuilder();
    types += note(wrong, "TYPE ", holds(deed.types(), event.type().name()));
    actors += note(wrong, "ACTOR ", deed.actors().holds(spans(event.actors())));
    recipients += note(wrong, "RECIPIENT ", deed.recipients().holds(spans(event.recipients())));
    List<Span> place = event.place() == null ? List.of() : List.of(event.place().span());
    places += note(wrong, "PLACE ", deed.places().holds(place));
    statuses += note(wrong, "STATUS ", holds(deed.statuses(), status(event)));
    return wrong.toString();
  }

  private static int note(StringBuilder wrong, String field, boolean right) {
    wrong.append(right ? "" : field);
    return right ? 1 : 0;
  }

  private static boolean holds(Set<String> right, String told) {
    return right.contains("*") || right.contains(told);
  }

  private static String status(Event event) {
    return switch (event.status()) {
      case OCCURRED, ONGOING, HISTORICAL -> "R";
      case PLANNED -> "P";
      case FEARED, HYPOTHETICAL -> "H";
      case NEGATED -> "N";
    };
  }

  private static List<Span> spans(List<Participant> participants) {
    return participants.stream().map(one -> one.citation().span()).toList();
  }

  /** Shares of what is told. */
  record Scores(
      double whole,
      double event,
      double type,
      double actor,
      double recipient,
      double place,
      double status,
      int told,
      double found) {}

  Scores scores() {
    double all = Math.max(1, told);
    double of = Math.max(1, events);
    return new Scores(
        whole / all,
        events / all,
        types / of,
        actors / of,
        recipients / of,
        places / of,
        statuses / of,
        told,
        events / (double) Math.max(1, deeds));
  }
}
