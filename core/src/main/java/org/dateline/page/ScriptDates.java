package org.dateline.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Fields with a date in the data that a page's scripts carry: {@code "published_at":"2021-…"}. */
final class ScriptDates {
  private static final int MOST_UNITS = 2_000_000; // of all scripts of a page
  private static final int DAY = 10; // units of an ISO date
  private static final int LONGEST_VALUE = 32;
  private static final int LONGEST_NAME = 28;

  private ScriptDates() {}

  /** A field's name, in lower case, and what it says. */
  record Field(String name, String value) {}

  /** The first field of each name, in the order of the page. */
  static List<Field> in(ElementIndex index) {
    List<Field> fields = new ArrayList<>();
    Set<String> names = new HashSet<>();
    int left = MOST_UNITS;
    for (Element script : index.scripts()) {
      String content = ElementIndex.data(script);
      if (!script.attr("type").contains("ld+json") && content.length() <= left) {
        left -= content.length();
        read(content, names, fields);
      }
    }
    return fields;
  }

  private static void read(String content, Set<String> names, List<Field> fields) {
    int at = content.indexOf("20");
    while (at >= 0 && at + DAY <= content.length()) {
      if (isDay(content, at)) {
        String name = nameBefore(content, at);
        if (!name.isEmpty() && names.add(name)) {
          fields.add(new Field(name, value(content, at)));
        }
        at += DAY - 2;
      }
      at = content.indexOf("20", at + 2);
    }
  }

  private static boolean isDay(String content, int at) {
    for (int place = 0; place < DAY; place++) {
      char unit = content.charAt(at + place);
      boolean dash = place == 4 || place == 7;
      if (dash ? unit != '-' : unit < '0' || unit > '9') {
        return false;
      }
    }
    return true;
  }

  /** The name in quotation marks, plain or escaped, before a colon and the opening of a value. */
  private static String nameBefore(String content, int start) {
    int end = start;
    while (end > 0 && "\\\": ".indexOf(content.charAt(end - 1)) >= 0) {
      end--;
    }
    int first = end;
    while (first > 0
        && end - first < LONGEST_NAME
        && (Character.isLetterOrDigit(content.charAt(first - 1))
            || content.charAt(first - 1) == '_')) {
      first--;
    }
    boolean named = content.substring(end, start).indexOf(':') >= 0 && first < end;
    return named ? content.substring(first, end).toLowerCase(Locale.ROOT) : "";
  }

  private static String value(String content, int start) {
    int end = start;
    int last = Math.min(content.length(), start + LONGEST_VALUE);
    while (end < last && "\"\\,}'".indexOf(content.charAt(end)) < 0) {
      end++;
    }
    return content.substring(start, end);
  }
}
