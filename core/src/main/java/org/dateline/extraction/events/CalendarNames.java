package org.dateline.extraction.events;

import org.dateline.model.Token.Tag;
import org.dateline.text.DayNames;
import org.dateline.text.MonthNames;

/** The English names of days and months: never who takes part. */
final class CalendarNames {
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
    return tree.token(day).tag() == Tag.NUM && MonthNames.has(tree.token(month).form());
  }
}
