package org.dateline.app.web;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * TIMEX3 values as a reader would write them: {@code 2024-SP} is "spring 2024". Exports keep the
 * values.
 */
public final class TimeWording {
  private static final Pattern DAY_TIME = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T(.+)");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");
  private static final Pattern PART = Pattern.compile("(\\d{4})-(SP|SU|FA|WI|[QH][1-4])");
  private static final Pattern YEARS = Pattern.compile("\\d{2,4}|\\d{4}-\\d\\d");
  private static final Pattern CLOCK = Pattern.compile("\\d\\d:\\d\\d(:\\d\\d)?");

  private TimeWording() {}

  /** The time in words, or nothing where it has no place on the calendar: {@code XXXX-WXX}. */
  public static String of(String value) {
    Matcher time = DAY_TIME.matcher(value);
    if (time.matches()) {
      return time.group(1) + clock(time.group(2));
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      return week(week);
    }
    Matcher part = PART.matcher(value);
    if (part.matches()) {
      return part(part.group(2)) + part.group(1);
    }
    if (YEARS.matcher(value).matches()) {
      return years(value);
    }
    return DAY.matcher(value).matches() ? value : "";
  }

  /** The same as an adverbial: "on 2022-01-05", "in spring 2024". */
  public static String when(String value) {
    String words = of(value);
    if (words.isEmpty()) {
      return "";
    }
    boolean on = DAY.matcher(words).lookingAt() || words.startsWith("the weekend");
    return (on ? "on " : "in ") + words;
  }

  private static String clock(String time) {
    return switch (time) {
      case "MO" -> ", morning";
      case "MI" -> ", midday";
      case "AF" -> ", afternoon";
      case "EV" -> ", evening";
      case "NI" -> ", night";
      default -> CLOCK.matcher(time).matches() ? " " + time : "";
    };
  }

  private static String week(Matcher week) {
    try {
      LocalDate monday =
          LocalDate.of(Integer.parseInt(week.group(1)), 1, 4) // always in the first week
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(week.group(2)))
              .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      boolean ends = week.group(3) != null;
      return ends ? "the weekend of " + monday.plusDays(5) : "the week of " + monday;
    } catch (DateTimeException noSuchWeek) {
      return "";
    }
  }

  private static String part(String code) {
    return switch (code) {
      case "SP" -> "spring ";
      case "SU" -> "summer ";
      case "FA" -> "autumn ";
      case "WI" -> "winter ";
      default -> "the " + rank(code) + (code.startsWith("Q") ? " quarter of " : " half of ");
    };
  }

  private static String rank(String code) {
    return switch (code.charAt(1)) {
      case '1' -> "first";
      case '2' -> "second";
      case '3' -> "third";
      default -> "fourth";
    };
  }

  /** "20" is a century and "199" a decade. */
  private static String years(String value) {
    return switch (value.length()) {
      case 2 -> "the " + ordinal(Integer.parseInt(value) + 1) + " century";
      case 3 -> "the " + value + "0s";
      default -> value;
    };
  }

  private static String ordinal(int number) {
    boolean teen = number / 10 == 1;
    return number
        + switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }
}
