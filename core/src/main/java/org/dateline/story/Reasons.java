package org.dateline.story;

import org.dateline.model.Moment;

/** The reason for a relation, in a sentence for a reader. */
final class Reasons {
  private Reasons() {}

  /** Who makes the claim: a source, a linked headline, or the writer for an outlet. */
  static String of(ClaimDraft draft) {
    String source = draft.source();
    if (source != null) {
      return source;
    }
    if (draft.related()) {
      return "a linked headline";
    }
    String outlet = draft.article().outlet();
    return outlet.isEmpty() ? "the writer" : outlet;
  }

  private static String words(ClaimDraft draft) {
    return "“" + draft.figure().quantity().quote() + "” (" + of(draft) + day(draft) + ")";
  }

  private static String day(ClaimDraft draft) {
    Moment published = draft.article().published();
    return published == null ? "" : ", " + published.date();
  }

  static String agrees(ClaimDraft earlier, ClaimDraft later, Interval.Meeting meeting) {
    String both = words(earlier) + " and " + words(later);
    return meeting == Interval.Meeting.EQUAL
        ? both + " give the same number."
        : both + " can be the same number: they lie within each other's hedge.";
  }

  static String differs(ClaimDraft earlier, ClaimDraft later, Interval.Meeting meeting) {
    String both = words(earlier) + " and " + words(later);
    if (meeting == Interval.Meeting.APART) {
      return both + " leave no number in common.";
    }
    boolean earlierLarger = earlier.figure().value() > later.figure().value();
    ClaimDraft larger = earlierLarger ? earlier : later;
    ClaimDraft smaller = earlierLarger ? later : earlier;
    if (earlier.interval().facesAcross(later.interval())) {
      return both
          + " have the numbers from "
          + smaller.interval().least()
          + " to "
          + larger.interval().most()
          + " in common, but one may lie far from the other.";
    }
    return both
        + " touch only because a bound is open: who knew of “"
        + larger.figure().quantity().quote()
        + "” would not write “"
        + smaller.figure().quantity().quote()
        + "”.";
  }

  static String revises(ClaimDraft earlier, ClaimDraft later) {
    long before = earlier.figure().value();
    long after = later.figure().value();
    String change = before == after ? "restates" : before < after ? "raises" : "lowers";
    return words(earlier)
        + " became "
        + words(later)
        + ": the same source "
        + change
        + " its number.";
  }

  static String superseded(ClaimDraft older, ClaimDraft newer) {
    return words(older) + " is given as the older number behind " + words(newer) + ".";
  }

  static String retracts(ClaimDraft withdrawn, ClaimDraft report) {
    return words(withdrawn) + " was taken back: " + words(report) + ".";
  }
}
