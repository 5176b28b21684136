package org.dateline.extraction.events;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The English names of the days of a week: never who takes part. */
final class Weekdays {
  private static final Set<String> NAMES =
      Arrays.stream(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .collect(Collectors.toUnmodifiableSet());

  private Weekdays() {}

  /** Whether this word is one, with its capital. */
  static boolean has(String form) {
    return NAMES.contains(form);
  }
}
