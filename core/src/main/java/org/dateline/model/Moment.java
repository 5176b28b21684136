package org.dateline.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as precisely as it was given: a date, with the time of day and the zone if known.
 *
 * @param date the calendar date where it was written
 * @param time the time of day, or null
 * @param offset the offset from UTC, or null when the zone is not said; only with a time
 */
public record Moment(LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset)
    implements Comparable<Moment> {

  private static final int DATE_LENGTH = 10;

  public static Moment of(LocalDate date) {
    return new Moment(date, null, null);
  }

  /**
   * Reads ISO 8601: {@code 2022-01-10}, {@code 2022-01-10T14:05}, {@code
   * 2022-01-10T14:05:00+06:00}.
   */
  public static Optional<Moment> parse(String iso) {
    try {
      return Optional.of(parseStrictly(iso.strip()));
    } catch (DateTimeException notIso) {
      return Optional.empty();
    }
  }

  private static Moment parseStrictly(String iso) {
    if (iso.length() <= DATE_LENGTH) {
      return of(LocalDate.parse(iso));
    }
    LocalDate date = LocalDate.parse(iso.substring(0, DATE_LENGTH));
    String clock = iso.substring(DATE_LENGTH + 1);
    int zone = zoneStart(clock);
    LocalTime time = LocalTime.parse(clock.substring(0, zone));
    ZoneOffset offset = zone == clock.length() ? null : ZoneOffset.of(clock.substring(zone));
    return new Moment(date, time, offset);
  }

  private static int zoneStart(String clock) {
    for (int at = 0; at < clock.length(); at++) {
      if ("Z+-".indexOf(clock.charAt(at)) >= 0) {
        return at;
      }
    }
    return clock.length();
  }

  /** Orders by date, then by time; a moment without a time comes before all times of its day. */
  @Override
  public int compareTo(Moment other) {
    int byDate = date.compareTo(other.date);
    if (byDate != 0) {
      return byDate;
    }
    LocalTime mine = time == null ? LocalTime.MIN : time;
    LocalTime theirs = other.time == null ? LocalTime.MIN : other.time;
    return mine.compareTo(theirs);
  }

  /** ISO 8601, as long as it is precise. */
  @Override
  public String toString() {
    if (time == null) {
      return date.toString();
    }
    return date + "T" + time + (offset == null ? "" : offset.toString());
  }
}
