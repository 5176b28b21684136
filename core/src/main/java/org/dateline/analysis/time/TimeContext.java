package org.dateline.analysis.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression is resolved against.
 *
 * @param published the day the article was published, or null when nobody knows
 * @param narrative the day its narrative has reached; the day of publication where it has not moved
 * @param tense whether the clause looks back or ahead
 */
record TimeContext(@Nullable LocalDate published, @Nullable LocalDate narrative, Tense tense) {

  /** Where a clause looks. */
  enum Tense {
    PAST,
    PRESENT,
    FUTURE
  }
}
