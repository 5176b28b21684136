package org.dateline.text;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The English names of the days of the week, which a name or a speaker may seem to begin with. */
public final class DayNames {
  private static final Set<String> DAYS =
      Arrays.stream(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .collect(Collectors.toUnmodifiableSet());

  private DayNames() {}

  /** Whether this word is a day, with its capital: {@code "Monday"}. */
  public static boolean has(String form) {
    return DAYS.contains(form);
  }
}
