package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Citation;
import org.dateline.model.DatedBy;
import org.dateline.model.Entity;
import org.dateline.model.EventStatus;
import org.dateline.model.Figure;
import org.dateline.model.Participant;
import org.dateline.model.Reading;
import org.dateline.model.Statement;
import org.dateline.model.Token;
import org.dateline.model.Token.Tag;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Where and when the events of one article stand, who says so, and their figures. */
final class EventSetting {
  private final AnnotatedArticle annotated;
  private final EventPlace where;
  private final EventReality reality;
  private final EventTimes times;
  private final List<Statement> statements;
  private final List<Figure> figures;

  EventSetting(Reading reading, EventWhere where, EventLexicon lexicon) {
    this.annotated = reading.annotated();
    this.reality = lexicon.reality();
    this.where = new EventPlace(annotated, where);
    this.times = new EventTimes(annotated, lexicon.operators());
    this.statements = reading.statements();
    this.figures = reading.figures();
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

  /** When it happened: a time of the clause, else of one above it, else of the article. */
  @Nullable DatedBy date(EventTree tree, EventCandidate candidate) {
    return times.of(tree, candidate.at());
  }

  /** The innermost statement whose content holds these words, or null. */
  @Nullable String attribution(Span words) {
    Statement said = statement(words);
    return said == null ? null : said.id();
  }

  private @Nullable Statement statement(Span words) {
    Statement best = null;
    for (Statement statement : statements) {
      if (statement.says(words) && (best == null || statement.within() != null)) {
        best = statement;
      }
    }
    return best;
  }

  /**
   * These parties, "I" and "we" in what somebody says being him or of his state and sector.
   *
   * @param trigger words of what is told of them
   */
  List<Participant> spoken(List<Participant> parties, Span trigger) {
    if (!isAnyFirstPerson(parties)) {
      return parties;
    }
    Statement said = statement(trigger);
    Entity speaker = said == null ? null : speaker(said);
    return speaker == null
        ? parties
        : parties.stream()
            .map(party -> isFirstPerson(party) ? spokenBy(speaker, party) : party)
            .toList();
  }

  private static boolean isAnyFirstPerson(List<Participant> parties) {
    for (Participant party : parties) {
      if (isFirstPerson(party)) {
        return true;
      }
    }
    return false;
  }

  /** Whose own words a statement has; null for whom somebody else quotes. */
  private @Nullable Entity speaker(Statement said) {
    if (said.stance() == Statement.Stance.QUOTES) {
      return null;
    }
    for (Entity entity : annotated.entities()) {
      if (entity.id().equals(said.speaker())) {
        return entity;
      }
    }
    return null;
  }

  private static Participant spokenBy(Entity speaker, Participant party) {
    String id = isOne(party) ? speaker.id() : null;
    String country = party.country() == null ? speaker.country() : party.country();
    String sector = party.sector() == null ? speaker.sector() : party.sector();
    return new Participant(party.citation(), id, country, sector);
  }

  private static boolean isOne(Participant party) {
    return switch (party.citation().quote()) {
      case "I", "me", "Me", "my", "My", "myself" -> true;
      default -> false;
    };
  }

  private static boolean isFirstPerson(Participant party) {
    return isOne(party)
        || switch (party.citation().quote()) {
          case "we", "We", "us", "our", "Our", "ourselves" -> true; // in capitals "US" is a state
          default -> false;
        };
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
  EventStatus status(EventTree tree, EventCandidate candidate) {
    if (candidate.status() != EventStatus.OCCURRED) {
      return candidate.status();
    }
    EventStatus told = reality.of(tree, candidate);
    if (told != null) {
      return told; // what may have been is not history, however long ago
    }
    if (times.isHistory(tree, candidate.at())) {
      return EventStatus.HISTORICAL;
    }
    return isOngoing(tree, candidate.at()) ? EventStatus.ONGOING : EventStatus.OCCURRED;
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
