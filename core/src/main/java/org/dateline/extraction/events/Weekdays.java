package org.dateline.extraction.events;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Token.Tag;

/** The English names of the days of a week, and of the months: never who takes part. */
final class Weekdays {
  private static final Set<String> DAYS =
      Arrays.stream(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .collect(Collectors.toUnmodifiableSet());

  private Weekdays() {}

  /** Whether this word is a day, with its capital. */
  static boolean has(String form) {
    return DAYS.contains(form);
  }

  /** Whether a word leads a date: "Monday", "March 4", "4 March". */
  static boolean isDate(EventTree tree, int word) {
    String form = tree.token(word).form();
    return has(form)
        || MONTHS.contains(form)
        || (tree.token(word).tag() == Tag.NUM
            && tree.children(word).stream()
                .anyMatch(child -> MONTHS.contains(tree.token(child).form())));
  }
}
