package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Figure;
import org.dateline.model.Figure.Status;
import org.dateline.model.Ledger.Relation;
import org.dateline.model.Ledger.Relation.Kind;

/**
 * Numbers that were taken back. The report of it withdraws the same number where it was claimed
 * before, and behind links to older articles; who repeats it later on his own stands by it.
 */
final class Withdrawals {
  private final List<ClaimDraft> reports;
  private final List<ClaimDraft> claims = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  /** Finds what is withdrawn among the claims of one tally, earliest first. */
  Withdrawals(List<ClaimDraft> drafts) {
    reports = drafts.stream().filter(draft -> draft.status() == Status.RETRACTED).toList();
    for (int at = 0; at < drafts.size(); at++) {
      claims.add(mark(drafts.get(at), drafts.subList(at + 1, drafts.size())));
    }
  }

  private ClaimDraft mark(ClaimDraft draft, List<ClaimDraft> later) {
    List<ClaimDraft> against = reports.stream().filter(report -> withdraws(report, draft)).toList();
    if (against.isEmpty()) {
      return draft;
    }
    ClaimDraft report = against.getFirst();
    Figure figure = draft.figure();
    boolean earlier = later.contains(report);
    relations.add(
        new Relation(
            earlier ? figure.id() : report.figure().id(),
            earlier ? report.figure().id() : figure.id(),
            Kind.RETRACTS,
            Reasons.retracts(draft, report)));
    return draft.withStatus(Status.RETRACTED);
  }

  private static boolean withdraws(ClaimDraft report, ClaimDraft draft) {
    boolean open = draft.status() == Status.STATED || draft.status() == Status.SUPERSEDED;
    boolean inTime =
        draft.related()
            || draft.origin() == report.origin()
            || Chronology.MOMENTS.compare(draft.article().published(), report.article().published())
                <= 0;
    return open && inTime && draft.figure().value() == report.figure().value();
  }

  /** The claims in the same order, the withdrawn ones marked. */
  List<ClaimDraft> claims() {
    return List.copyOf(claims);
  }

  /** From each withdrawn claim to the report that takes it back. */
  List<Relation> relations() {
    return List.copyOf(relations);
  }
}
