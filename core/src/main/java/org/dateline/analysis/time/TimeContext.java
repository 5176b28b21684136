package org.dateline.analysis.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression is resolved against.
 *
 * @param published the day the article was published, or null when nobody knows
 * @param narrative the day its narrative has reached; the day of publication where it has not moved
 * @param through the last day of what the narrative has reached
 * @param tense whether the clause looks back or ahead
 */
record TimeContext(
    @Nullable LocalDate published,
    @Nullable LocalDate narrative,
    @Nullable LocalDate through,
    Tense tense) {

  /** The narrative's day for offsets in this unit: within "last week" no day is "a day later". */
  @Nullable LocalDate narrative(Unit unit) {
    if (narrative == null || through == null) {
      return narrative;
    }
    long days = ChronoUnit.DAYS.between(narrative, through);
    boolean finer = unit.isClock() || unit == Unit.DAY ? days > 0 : unit == Unit.WEEK && days > 7;
    return finer ? published : narrative;
  }

  /** Where a clause looks. */
  enum Tense {
    PAST,
    PRESENT,
    FUTURE
  }
}
