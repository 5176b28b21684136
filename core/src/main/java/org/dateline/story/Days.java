package org.dateline.story;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.dateline.model.DatedBy;
import org.dateline.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something may have happened: those its words name, else those before its
 * article appeared; all days when nothing is known.
 *
 * @param from first day
 * @param to last day
 */
record Days(LocalDate from, LocalDate to) {
  private static final Days ANY = new Days(LocalDate.MIN, LocalDate.MAX);
  private static final int SLACK = 1; // days: time zones, and the night between two
  private static final int NEWS = 4; // days for which a happening without a date is news

  static Days of(@Nullable DatedBy date, @Nullable Moment published) {
    Days named = date == null ? null : parse(date.value());
    if (date == null || named == null) {
      return published == null ? ANY : newsOf(new Days(published.date(), published.date()));
    }
    return date.basis() == DatedBy.Basis.ARTICLE ? newsOf(named) : named;
  }

  private static Days newsOf(Days day) {
    return new Days(day.from.minusDays(NEWS), day.to);
  }

  /** The days of a TIMEX3 value; null where it names no year. */
  private static @Nullable Days parse(String value) {
    try {
      String date = value.split("T", 2)[0];
      return switch (date.length()) {
        case 4 -> new Days(LocalDate.parse(date + "-01-01"), LocalDate.parse(date + "-12-31"));
        case 7 -> month(LocalDate.parse(date + "-01"));
        case 10 -> new Days(LocalDate.parse(date), LocalDate.parse(date));
        default -> null;
      };
    } catch (DateTimeParseException unresolved) {
      return null; // XXXX-WXX-1, 2022-WI: no days to compare
    }
  }

  private static Days month(LocalDate first) {
    return new Days(first, first.plusMonths(1).minusDays(1));
  }

  /** Whether both may have happened on one day, give or take one. */
  boolean meet(Days other) {
    if (equals(ANY) || other.equals(ANY)) {
      return true;
    }
    return !from.isAfter(other.to.plusDays(SLACK)) && !other.from.isAfter(to.plusDays(SLACK));
  }
}
