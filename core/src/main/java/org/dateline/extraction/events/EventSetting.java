package org.dateline.extraction.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.extraction.Dating;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Citation;
import org.dateline.model.DatedBy;
import org.dateline.model.EventStatus;
import org.dateline.model.Figure;
import org.dateline.model.Moment;
import org.dateline.model.Reading;
import org.dateline.model.Statement;
import org.dateline.model.TimeMention;
import org.dateline.model.Token;
import org.dateline.model.Token.Tag;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Where and when the events of one article stand, who says so, and their figures. */
final class EventSetting {
  private static final int YEARS_OF_NEWS = 1; // an event dated earlier than this is history

  private static final Pattern BARE_YEAR = Pattern.compile("\\d{4}");

  private final AnnotatedArticle annotated;
  private final EventPlace where;
  private final EventReality reality;
  private final List<TimeMention> times;
  private final List<Statement> statements;
  private final List<Figure> figures;
  private final @Nullable LocalDate published;

  EventSetting(Reading reading, EventWhere where, EventReality reality) {
    this.annotated = reading.annotated();
    this.reality = reality;
    this.where = new EventPlace(annotated, where);
    this.times = annotated.all(TimeMention.class);
    this.statements = reading.statements();
    this.figures = reading.figures();
    Moment moment = annotated.article().heading().published();
    this.published = moment == null ? null : moment.date();
  }

  Citation cite(Span span) {
    return annotated.article().cite(span);
  }

  /** From the first to the last word below the trigger, its participants and governor included. */
  Span clause(EventTree tree, EventCandidate candidate) {
    int first = candidate.at();
    int last = candidate.at();
    for (int i = 0; i < tree.size(); i++) {
      boolean isWord = tree.token(i).tag() != Tag.PUNCT; // a full stop would take in what it ends
      if (isWord && tree.isBelow(i, candidate.at()) && !inOtherClause(tree, i, candidate.at())) {
        first = Math.min(first, i);
        last = Math.max(last, i);
      }
    }
    return tree.sentence().span(first, last);
  }

  private static boolean inOtherClause(EventTree tree, int index, int at) {
    for (int up = index; up >= 0 && up != at; up = tree.head(up)) {
      String base = tree.base(up);
      if (tree.isVerb(up)
          && (base.equals("conj")
              || base.equals("parataxis")
              || base.equals("ccomp")
              || base.equals("advcl")
              || base.equals("acl"))) {
        return true;
      }
    }
    return false;
  }

  /** Where it happened. */
  Optional<EventPlace.Found> place(EventTree tree, EventCandidate candidate, Span clause) {
    return where.of(tree, candidate, clause);
  }

  /** When it happened: a time of the clause, else of the sentence, else of the article. */
  @Nullable DatedBy date(Span clause, EventTree tree) {
    TimeMention near = time(clause, tree);
    if (near != null) {
      return new DatedBy(near.value(), DatedBy.Basis.SYNTAX);
    }
    TimeMention far = time(tree.sentence().span(), tree);
    if (far != null) {
      return new DatedBy(far.value(), DatedBy.Basis.SENTENCE);
    }
    return published == null ? null : new DatedBy(published.toString(), DatedBy.Basis.ARTICLE);
  }

  /** The first time of the words; one that owns a noun ("Monday's fire") only where no other is. */
  private @Nullable TimeMention time(Span words, EventTree tree) {
    TimeMention owner = null;
    for (TimeMention time : times) {
      boolean point = time.type() == TimeMention.Type.DATE || time.type() == TimeMention.Type.TIME;
      if (point && words.covers(time.span())) {
        if (!Dating.owns(tree.sentence(), time)) {
          return time;
        }
        owner = owner == null ? time : owner;
      }
    }
    return owner;
  }

  /** The innermost statement whose content holds these words, or null. */
  @Nullable String attribution(Span words) {
    Statement best = null;
    for (Statement statement : statements) {
      if (statement.says(words) && (best == null || statement.within() != null)) {
        best = statement;
      }
    }
    return best == null ? null : best.id();
  }

  /** The figures counted inside the clause. */
  List<String> figures(Span clause) {
    List<String> found = new ArrayList<>();
    for (Figure figure : figures) {
      if (clause.covers(figure.quantity().span())) {
        found.add(figure.id());
      }
    }
    return found;
  }

  /** The candidate's status, or what tense and date add to one told as having happened. */
  EventStatus status(EventTree tree, EventCandidate candidate, Span clause) {
    if (candidate.status() != EventStatus.OCCURRED) {
      return candidate.status();
    }
    TimeMention time = time(clause, tree);
    if (time == null && tree.token(candidate.at()).relation().startsWith("acl")) {
      time = time(tree.sentence().span(), tree); // the noun it tells of carries the year
    }
    EventStatus told = reality.of(tree, candidate);
    if (told != null) {
      return told; // what may have been is not history, however long ago
    }
    boolean past = time != null && isHistory(time) && !isSince(tree, time);
    if (past || hasOldYear(tree, candidate.at())) {
      return EventStatus.HISTORICAL;
    }
    return isOngoing(tree, candidate.at()) ? EventStatus.ONGOING : EventStatus.OCCURRED;
  }

  /** "the 2014 uprising": a year before the noun, and not the year of publication. */
  private boolean hasOldYear(EventTree tree, int at) {
    for (int child : tree.children(at)) {
      String form = tree.form(child);
      boolean year = form.length() == 4 && (form.startsWith("19") || form.startsWith("20"));
      if (child < at && year && form.chars().allMatch(Character::isDigit)) {
        return published == null || !form.equals(Integer.toString(published.getYear()));
      }
    }
    return false;
  }

  private boolean isHistory(TimeMention time) {
    if (published == null) {
      return BARE_YEAR.matcher(time.value()).matches(); // undated news has no year for today
    }
    LocalDate to = time.to();
    return to != null && to.isBefore(published.minusYears(YEARS_OF_NEWS));
  }

  /** "have been killed since 2011": what goes on from then on is no history. */
  private static boolean isSince(EventTree tree, TimeMention time) {
    int first = Math.max(0, tree.sentence().tokenAt(time.span().start()));
    return tree.form(first).equals("since") || (first > 0 && tree.form(first - 1).equals("since"));
  }

  private static boolean isOngoing(EventTree tree, int at) {
    if (!tree.token(at).detail().equals("VBG")) {
      return false;
    }
    for (int child : tree.children(at, "aux")) {
      Token auxiliary = tree.token(child);
      if (tree.form(child).equals("had")) {
        return false;
      }
      if (auxiliary.lemma().equals("be")
          && auxiliary.detail().startsWith("VB")
          && !auxiliary.detail().equals("VBD")) {
        return true;
      }
    }
    return false;
  }
}
