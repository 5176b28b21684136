package org.dateline.extraction.figures;

import org.dateline.extraction.figures.MeasureFinder.Sign;
import org.dateline.extraction.figures.Measures.Around;
import org.dateline.extraction.figures.Measures.Phrase;
import org.dateline.model.Figure.Status;
import org.dateline.model.Statement;
import org.dateline.model.Token.Tag;
import org.jspecify.annotations.Nullable;

/** Whether a figure is stated as so, feared, planned, denied, superseded or taken back. */
final class FigureStatus {
  private static final int AUXILIARY_REACH = 5; // words between an auxiliary and its verb
  private static final int REPORT_REACH =
      4; // words of "it had already reported", "two days earlier"
  private static final int SCOPE = 18; // words over which "fears that" reaches

  private FigureStatus() {}

  static Status of(Clause clause, Counted counted, Sign sign, @Nullable Statement statement) {
    if (isSuperseded(clause, counted)) {
      return Status.SUPERSEDED;
    }
    Phrase planned = clause.phraseEndingAt(counted.first(), Around.BEFORE);
    if (planned != null
        && planned.status().equals("PLANNED")
        && !clause.is(counted.first() - 1, "to")) {
      return Status.PLANNED; // "is asking 2,000 troops to go"
    }
    Status around = ofSentence(clause, counted);
    if (around == Status.DENIED || around == Status.RETRACTED) {
      return around;
    }
    if (statement != null
        && statement.stance() == Statement.Stance.DENIES
        && !statement.negated()) {
      return Status.DENIED;
    }
    if (statement != null && clause.is(sign.at() - 1, "to") && isIntended(statement)) {
      return Status.PLANNED;
    }
    if (sign.link().equals("toll") && mayBe(clause, sign.at(), counted.first())) {
      return Status.HYPOTHETICAL;
    }
    boolean verbal = sign.trigger().form() != Measures.Form.NONE || clause.isVerb(sign.at());
    Status modal =
        verbal || sign.link().startsWith("state")
            ? ofVerb(clause, sign.at(), counted)
            : Status.STATED;
    return modal == Status.STATED ? around : modal;
  }

  /** "agreed last month to exchange 300 prisoners": what is to be done. */
  private static boolean isIntended(Statement statement) {
    boolean infinitive =
        !statement.content().isEmpty() && statement.content().getFirst().quote().startsWith("to ");
    return infinitive
        && switch (statement.stance()) {
          case AGREES, PROMISES, WANTS, DEMANDS, THREATENS -> true;
          default -> false;
        };
  }

  /** "from 33" after "rose to 40", "up from 33", "an earlier toll of 33". */
  static boolean isSuperseded(Clause clause, Counted counted) {
    int first = counted.first();
    Phrase before = clause.phraseEndingAt(first, Around.BEFORE);
    if (before != null
        && before.status().equals("SUPERSEDED")
        && !clause.is(first - 1, "against")) {
      return !clause.is(first - 1, "than") || clause.is(first - 2, "rather");
    }
    if (!clause.is(first - 1, "from")) {
      return false;
    }
    boolean rose =
        clause.is(first - 3, "to") || clause.is(first - 4, "to") || clause.is(first - 5, "to");
    boolean goesOn = clause.is(counted.last() + 1, "to");
    return (rose && clause.has(first - 2) && clause.tag(first - 2) != Tag.PROPN) || goesOn;
  }

  /**
   * "the five deaths it reported a day earlier", "the 33 they had counted": whose number it was
   * goes by a pronoun, for another's number is no older one of the same source.
   */
  static boolean isReportedBefore(Clause clause, Counted counted) {
    int subject = counted.end();
    while (clause.is(subject, "that") || clause.is(subject, "which")) {
      subject++;
    }
    if (!clause.has(subject)
        || clause.tag(subject) != Tag.PRON
        || clause.token(subject).detail().startsWith("W")) {
      return false; // "12 who had reported to the station"
    }
    boolean earlier = false;
    for (int at = subject + 1; at < Math.min(clause.size(), subject + REPORT_REACH); at++) {
      earlier |= clause.is(at, "had") || clause.phrase(at, Around.EARLIER) != null;
      if (clause.phrase(at, Around.REPORTER) != null) {
        return earlier || isDatedBefore(clause, at + 1);
      }
      if (!clause.isAuxiliary(at) && clause.tag(at) != Tag.ADV) {
        return false;
      }
    }
    return false;
  }

  /** "reported a day earlier", "reported before". */
  private static boolean isDatedBefore(Clause clause, int from) {
    for (int at = from; at < Math.min(clause.size(), from + REPORT_REACH); at++) {
      if (clause.phrase(at, Around.EARLIER) != null) {
        return true;
      }
      if (clause.isVerb(at) || clause.tag(at) == Tag.PUNCT) {
        return false;
      }
    }
    return false;
  }

  /** "the toll could rise to 100". */
  private static boolean mayBe(Clause clause, int toll, int number) {
    for (int at = toll; at < number; at++) {
      if (clause.isAuxiliary(at) && clause.phrase(at, Around.AUX) != null) {
        return true;
      }
    }
    return false;
  }

  private static Status ofVerb(Clause clause, int verb, Counted counted) {
    for (int at = verb - 1; at >= Math.max(0, verb - AUXILIARY_REACH); at--) {
      Phrase auxiliary = clause.phrase(at, Around.AUX);
      if (auxiliary != null && clause.isAuxiliary(at)) {
        return Status.valueOf(auxiliary.status());
      }
      Phrase plan = clause.phraseEndingAt(at + 1, Around.BEFORE);
      boolean infinitive = clause.is(at, "to") && isBare(clause, at + 1, verb);
      if (infinitive && plan != null && isPlan(plan)) {
        return Status.PLANNED;
      }
      boolean stops = clause.isVerb(at) || clause.is(at, ",");
      if (stops || at == counted.last() && at < verb - 3) {
        break;
      }
    }
    return Status.STATED;
  }

  private static boolean isPlan(Phrase phrase) {
    return phrase.status().equals("PLANNED") && phrase.words().length > 1;
  }

  private static boolean isBare(Clause clause, int from, int verb) {
    for (int at = from; at < verb; at++) {
      if (clause.is(at, "have") || clause.isVerb(at)) {
        return false;
      }
    }
    return true;
  }

  private static Status ofSentence(Clause clause, Counted counted) {
    for (int at = 0; at < clause.size(); at++) {
      Phrase phrase = clause.phrase(at, Around.SENTENCE);
      if (phrase == null) {
        continue;
      }
      Status status = Status.valueOf(phrase.status());
      int gap = counted.first() - at;
      boolean ahead = gap > 0 && gap <= SCOPE;
      boolean reaches =
          switch (status) {
            case RETRACTED -> new Retraction(clause, at, phrase.words().length).takesBack(counted);
            case DENIED -> ahead && (gap <= SCOPE / 2 || !clause.holds("but"));
            case HYPOTHETICAL -> ahead && !commaBetween(clause, at, counted.first());
            case STATED, PLANNED, SUPERSEDED -> false;
          };
      if (reaches) {
        return status;
      }
    }
    return Status.STATED;
  }

  private static boolean commaBetween(Clause clause, int from, int to) {
    for (int at = from; at < to; at++) {
      if (clause.is(at, ",")) {
        return true;
      }
    }
    return false;
  }
}
