package org.dateline.analysis.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression comes to.
 *
 * @param value TIMEX3 value
 * @param from first day, or null when it has none or none is known
 * @param to last day, or null
 */
record Resolved(String value, @Nullable LocalDate from, @Nullable LocalDate to) {

  /** A value without a place on the calendar: a duration, a set, {@code PRESENT_REF}. */
  static Resolved of(String value) {
    return new Resolved(value, null, null);
  }

  static Resolved of(Period period, Period.Fuzz fuzz) {
    Period.Span span = period.third(fuzz);
    return new Resolved(period.value(), span.from(), span.to());
  }

  static Resolved of(Period period) {
    return of(period, Period.Fuzz.NONE);
  }

  /** This day at that time: {@code 2022-01-10TMO}. */
  Resolved at(String clock) {
    return new Resolved(value + "T" + clock, from, to);
  }
}
