package org.dateline.analysis.time;

import java.time.temporal.ChronoUnit;

/** Units of the calendar and the clock, with the letters TIMEX3 writes for them. */
public enum Unit {
  SECOND("S", true, ChronoUnit.SECONDS),
  MINUTE("M", true, ChronoUnit.MINUTES),
  HOUR("H", true, ChronoUnit.HOURS),
  DAY("D", false, ChronoUnit.DAYS),
  WEEK("W", false, ChronoUnit.WEEKS),
  WEEKEND("WE", false, ChronoUnit.WEEKS),
  FORTNIGHT("W", false, ChronoUnit.WEEKS),
  MONTH("M", false, ChronoUnit.MONTHS),
  QUARTER("Q", false, ChronoUnit.MONTHS),
  HALF("H", false, ChronoUnit.MONTHS),
  SEASON("SE", false, ChronoUnit.MONTHS),
  YEAR("Y", false, ChronoUnit.YEARS),
  DECADE("DE", false, ChronoUnit.DECADES),
  CENTURY("CE", false, ChronoUnit.CENTURIES);

  private final String letters;
  private final boolean clock;
  private final ChronoUnit chrono;

  Unit(String letters, boolean clock, ChronoUnit chrono) {
    this.letters = letters;
    this.clock = clock;
    this.chrono = chrono;
  }

  /** The TIMEX3 duration of so many: {@code P3D}, {@code PT24H}, {@code PXY} for an open number. */
  public String duration(String amount) {
    return (clock ? "PT" : "P") + amount + letters;
  }

  /** The closest unit of java.time; quarters, halves and seasons are counted in months. */
  ChronoUnit chrono() {
    return chrono;
  }

  /** How many of the java.time unit make one. */
  int length() {
    return switch (this) {
      case FORTNIGHT -> 2;
      case QUARTER, SEASON -> 3;
      case HALF -> 6;
      case SECOND, MINUTE, HOUR, DAY, WEEK, WEEKEND, MONTH, YEAR, DECADE, CENTURY -> 1;
    };
  }

  /** Whether it is part of a day. */
  public boolean isClock() {
    return clock;
  }
}
