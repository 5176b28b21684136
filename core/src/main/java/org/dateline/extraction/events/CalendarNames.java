package org.dateline.extraction.events;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.model.Token.Tag;
import org.dateline.text.DayNames;

/** The English names of days and months: never who takes part. */
final class CalendarNames {
  private static final Set<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .collect(Collectors.toUnmodifiableSet());

  private CalendarNames() {}

  /** Whether a word leads a date: "Monday", "March 4", "4 March"; "May" alone may be somebody. */
  static boolean isDate(EventTree tree, int word) {
    if (DayNames.has(tree.token(word).form())) {
      return true;
    }
    for (int child : tree.children(word)) {
      if (isMonthWithDay(tree, word, child) || isMonthWithDay(tree, child, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMonthWithDay(EventTree tree, int month, int day) {
    return tree.token(day).tag() == Tag.NUM && MONTHS.contains(tree.token(month).form());
  }
}
