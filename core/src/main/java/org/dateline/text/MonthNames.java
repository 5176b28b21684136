package org.dateline.text;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The English names of the months, which may be names of people and words as well. */
public final class MonthNames {
  private static final Set<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .collect(Collectors.toUnmodifiableSet());

  private MonthNames() {}

  /** Whether this word is a month, with its capital: {@code "March"}. */
  public static boolean has(String form) {
    return MONTHS.contains(form);
  }
}
