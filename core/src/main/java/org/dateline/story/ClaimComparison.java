package org.dateline.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Figure.Status;
import org.dateline.model.Ledger.Relation;
import org.dateline.model.Ledger.Relation.Kind;
import org.dateline.story.Interval.Meeting;

/**
 * How the claims of one tally stand to each other. Each claim is held against the latest claim of
 * every other source at the time, and against the last of its own source; what a source has revised
 * is not held against it any more, nor is a "none yet" that a number of a later day has overtaken.
 */
final class ClaimComparison {
  private static final int MOST = 24; // other sources, the latest first

  private final List<Relation> relations = new ArrayList<>();
  private final Map<String, ClaimDraft> latest = new LinkedHashMap<>();
  private final Set<ClaimDraft> overtaken = new HashSet<>();

  /** Compares the claims, which come earliest first. */
  ClaimComparison(List<ClaimDraft> drafts) {
    for (ClaimDraft draft : drafts) {
      if (!draft.isComparable()) {
        continue;
      }
      compare(draft);
      ClaimDraft before = latest.get(draft.voice());
      boolean newest = before == null || !draft.isOlderThan(before);
      if (draft.status() == Status.STATED && newest) {
        latest.remove(draft.voice()); // to the end of the order
        latest.put(draft.voice(), draft);
      }
    }
    drafts.stream()
        .filter(draft -> draft.status() == Status.SUPERSEDED)
        .forEach(older -> linkToNewer(older, drafts));
  }

  List<Relation> relations() {
    return List.copyOf(relations);
  }

  private void compare(ClaimDraft draft) {
    List<ClaimDraft> others = List.copyOf(latest.values());
    for (ClaimDraft other : others.subList(Math.max(0, others.size() - MOST), others.size())) {
      boolean ownVoice = other.voice().equals(draft.voice());
      Meeting meeting = other.interval().meets(draft.interval());
      if (draft.status() == Status.SUPERSEDED) {
        addRepetition(other, draft, meeting);
      } else if (!ownVoice) {
        if (!overtaken.contains(other) && !other.isOvertakenBy(draft)) {
          addComparison(other, draft, meeting);
        }
      } else if (other.origin() != draft.origin()) {
        addSequel(other, draft, meeting);
      }
    }
  }

  private void addComparison(ClaimDraft other, ClaimDraft draft, Meeting meeting) {
    if (meeting == Meeting.EQUAL || meeting == Meeting.NEAR) {
      addAgreement(other, draft, meeting);
    } else {
      add(other, draft, Kind.DIFFERS, Reasons.differs(other, draft, meeting));
    }
  }

  /**
   * An older number is compared with nothing; it only repeats what was claimed, and says that it
   * has been overtaken: no later number is held against it any more.
   */
  private void addRepetition(ClaimDraft other, ClaimDraft older, Meeting meeting) {
    if (other.figure().value() == older.figure().value()) {
      addAgreement(other, older, meeting);
      overtaken.add(other);
    }
  }

  private void addAgreement(ClaimDraft other, ClaimDraft draft, Meeting meeting) {
    if (meeting == Meeting.EQUAL || meeting == Meeting.NEAR) {
      add(other, draft, Kind.AGREES, Reasons.agrees(other, draft, meeting));
    }
  }

  /** The same source again: the same number is repeated, another one revises it. */
  private void addSequel(ClaimDraft other, ClaimDraft draft, Meeting meeting) {
    boolean same = meeting == Meeting.EQUAL;
    boolean sameNumber =
        meeting == Meeting.NEAR
            && other.figure().value() == draft.figure().value()
            && other.figure().to() == null
            && draft.figure().to() == null;
    if (same || sameNumber) {
      addAgreement(other, draft, meeting);
    } else {
      add(other, draft, Kind.REVISES, Reasons.revises(other, draft));
    }
  }

  /** "Rose to 40 from 33": the 33 is what the 40 of the same article revises. */
  private void linkToNewer(ClaimDraft older, List<ClaimDraft> drafts) {
    drafts.stream()
        .filter(newer -> newer.status() == Status.STATED)
        .filter(newer -> newer.article().id().equals(older.article().id()))
        .filter(newer -> newer.figure().value() != older.figure().value())
        .findFirst()
        .ifPresent(newer -> add(older, newer, Kind.REVISES, Reasons.superseded(older, newer)));
  }

  private void add(ClaimDraft earlier, ClaimDraft later, Kind kind, String why) {
    relations.add(new Relation(earlier.figure().id(), later.figure().id(), kind, why));
  }
}
