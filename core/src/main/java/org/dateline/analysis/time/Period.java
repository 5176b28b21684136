package org.dateline.analysis.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * One unit of the calendar: this day, that week, the winter of 2014.
 *
 * @param unit the unit; never one of the clock
 * @param from its first day
 */
record Period(Unit unit, LocalDate from) {
  private static final int YEARS = 9999;

  /** The period of this unit in which the date lies. */
  static Period of(Unit unit, LocalDate date) {
    return new Period(unit, first(unit, date));
  }

  private static LocalDate first(Unit unit, LocalDate date) {
    int month = date.getMonthValue();
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> date;
      case WEEK, FORTNIGHT -> date.minusDays(date.getDayOfWeek().getValue() - 1L);
      case WEEKEND -> date.minusDays(date.getDayOfWeek().getValue() - 1L).plusDays(5);
      case MONTH -> date.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(date.getYear(), (month - 1) / 3 * 3 + 1, 1);
      case HALF -> LocalDate.of(date.getYear(), month <= 6 ? 1 : 7, 1);
      case SEASON -> date.withDayOfMonth(1).minusMonths(month % 3);
      case YEAR -> date.withDayOfYear(1);
      case DECADE -> LocalDate.of(date.getYear() / 10 * 10, 1, 1);
      case CENTURY -> LocalDate.of(date.getYear() / 100 * 100, 1, 1);
    };
  }

  /** The period so many units later, or earlier when negative. */
  Period shift(long count) {
    LocalDate moved = from.plus(count * unit.length(), unit.chrono());
    return moved.getYear() < 1 || moved.getYear() > YEARS ? this : new Period(unit, moved);
  }

  /** Its last day. */
  LocalDate to() {
    if (unit == Unit.WEEKEND) {
      return from.plusDays(1);
    }
    if (unit.isClock()) {
      return from;
    }
    return from.plus(unit.length(), unit.chrono()).minusDays(1);
  }

  /** TIMEX3 value. */
  String value() {
    int year = from.getYear();
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> from.toString();
      case WEEK, FORTNIGHT -> week();
      case WEEKEND -> week() + "-WE";
      case MONTH -> from.toString().substring(0, 7);
      case QUARTER -> pad(year) + "-Q" + ((from.getMonthValue() + 2) / 3);
      case HALF -> pad(year) + "-H" + (from.getMonthValue() <= 6 ? 1 : 2);
      case SEASON -> season(year, from.getMonthValue());
      case YEAR -> pad(year);
      case DECADE -> pad(year).substring(0, 3);
      case CENTURY -> pad(year).substring(0, 2);
    };
  }

  private static String season(int year, int month) {
    return switch (month) {
      case 3 -> pad(year) + "-SP";
      case 6 -> pad(year) + "-SU";
      case 9 -> pad(year) + "-FA";
      default -> pad(year) + "-WI";
    };
  }

  private String week() {
    LocalDate thursday = from.with(TemporalAdjusters.nextOrSame(java.time.DayOfWeek.THURSDAY));
    LocalDate inWeek = unit == Unit.WEEKEND ? from : thursday;
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        inWeek.get(IsoFields.WEEK_BASED_YEAR),
        inWeek.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String pad(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  /** The first third, the middle third or the last third of it, in days. */
  Span third(Fuzz fuzz) {
    long days = java.time.temporal.ChronoUnit.DAYS.between(from, to()) + 1;
    long third = days / 3;
    return switch (fuzz) {
      case NONE -> new Span(from, to());
      case START -> new Span(from, from.plusDays(Math.max(0, third - 1)));
      case MIDDLE -> new Span(from.plusDays(third), to().minusDays(third));
      case END -> new Span(to().minusDays(Math.max(0, third - 1)), to());
    };
  }

  /** Which part of a period is meant. */
  enum Fuzz {
    NONE,
    START,
    MIDDLE,
    END
  }

  /** Days from the first to the last, both included. */
  record Span(LocalDate from, LocalDate to) {}
}
