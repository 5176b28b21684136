package org.dateline.extraction.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.EventStatus;
import org.dateline.model.EventType;

/**
 * An event as the lexicon and the tree see it, before scoring.
 *
 * @param at index of the word that names it
 * @param met index of the word that met its frame's condition, or -1
 * @param deciding index of the governing word that decided its type, or -1
 * @param frame the frame
 * @param type its type after composition
 * @param status its status
 * @param actors heads of those who do it
 * @param recipients groups of heads of those it is done to, best first
 * @param operators operators that govern it, innermost first
 * @param score how closely the frame fits
 */
record EventCandidate(
    int at,
    int met,
    int deciding,
    EventFrame frame,
    EventType type,
    EventStatus status,
    List<Integer> actors,
    List<List<Integer>> recipients,
    List<String> operators,
    double score) {
  private static final int LAST_GROUP = 4; // later ones count as this one
  private static final int NEAR = 8; // tokens between a verb and the word that is cited with it

  EventCandidate {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    operators = List.copyOf(operators);
  }

  EventCandidate withRecipients(List<List<Integer>> groups) {
    return new EventCandidate(
        at, met, deciding, frame, type, status, actors, groups, operators, score);
  }

  EventCandidate withActors(List<Integer> newActors) {
    return new EventCandidate(
        at, met, deciding, frame, type, status, newActors, recipients, operators, score);
  }

  EventCandidate withType(EventType newType) {
    return new EventCandidate(
        at, met, deciding, frame, newType, status, actors, recipients, operators, score);
  }

  EventCandidate withStatus(EventStatus newStatus) {
    return new EventCandidate(
        at, met, deciding, frame, type, newStatus, actors, recipients, operators, score);
  }

  /** The words that name it: its trigger, then what met its frame near by and what decided. */
  Set<Integer> words() {
    Set<Integer> words = new LinkedHashSet<>();
    words.add(at);
    if (met >= 0 && Math.abs(met - at) <= NEAR) {
      words.add(met);
    }
    if (deciding >= 0) {
      words.add(deciding);
    }
    return words;
  }

  /** The heads of the best group of recipients. */
  List<Integer> firstRecipients() {
    return recipients.isEmpty() ? List.of() : recipients.getFirst();
  }

  /** The number of the group of recipients that holds this head, four at most, or -1. */
  int group(int head) {
    int order = 0;
    for (List<Integer> group : recipients) {
      if (group.contains(head)) {
        return Math.min(order, LAST_GROUP);
      }
      order++;
    }
    return -1;
  }
}
