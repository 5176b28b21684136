package org.dateline.analysis.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.dateline.analysis.time.Match.Meaning;
import org.dateline.analysis.time.TimeLexicon.Category;
import org.dateline.analysis.time.TimeLexicon.Entry;
import org.dateline.model.TimeMention.Anchoring;
import org.jspecify.annotations.Nullable;

/** Days, months and years given by their names and numbers: "5 March 2014", "March 5", "2014". */
final class CalendarRules {
  private static final int FIRST_YEAR = 1500; // bare numbers below are rarely years in news
  private static final int LAST_YEAR = 2100;
  private static final int LONGEST_MONTH = 31;
  private static final int PIVOT = 50; // '49 is 2049, '51 is 1951

  private CalendarRules() {}

  static @Nullable Match match(Scan scan, int at) {
    Match numeric = numeric(scan, at);
    if (numeric != null) {
      return numeric;
    }
    Match dated = weekdayThenDate(scan, at);
    if (dated != null) {
      return dated;
    }
    Match day = date(scan, at);
    return day != null ? day : yearLike(scan, at);
  }

  /** "Friday, 5 March 2014"; the day of the week adds nothing. */
  private static @Nullable Match weekdayThenDate(Scan scan, int at) {
    Entry weekday = scan.find(Category.WEEKDAY, at);
    if (weekday == null) {
      weekday = scan.find(Category.WEEKDAY_SHORT, at);
    }
    if (weekday == null) {
      return null;
    }
    int next = scan.skip(scan.skipStop(weekday.end()), ",");
    next = scan.skip(next, "the");
    Match rest = date(scan, next);
    boolean exact = rest != null && hasDay(scan, next);
    return exact ? rest : null;
  }

  private static boolean hasDay(Scan scan, int at) {
    Entry month = scan.find(Category.MONTH, at);
    return month == null || day(scan, scan.skipStop(month.end())) > 0;
  }

  private static @Nullable Match date(Scan scan, int at) {
    Match monthFirst = monthFirst(scan, at);
    return monthFirst != null ? monthFirst : dayFirst(scan, at);
  }

  /** "March 5, 2014", "March 5", "March 2014", "March". */
  private static @Nullable Match monthFirst(Scan scan, int at) {
    Entry month = scan.find(Category.MONTH, at);
    if (month == null || !scan.word(at).capital()) {
      return null;
    }
    int next = scan.skipStop(month.end());
    int day = day(scan, next);
    if (day > 0) {
      int end = dayEnd(scan, next);
      int comma = scan.skip(end, ",");
      int year = scan.year(comma);
      return year > 0
          ? day(comma + 1, year, month.number(), day)
          : dayOfMonth(end, month.number(), day);
    }
    int of = scan.skip(scan.skip(next, ","), "of");
    if (scan.year(of) > 0) {
      return Match.explicit(
          of + 1,
          Resolved.of(Period.of(Unit.MONTH, LocalDate.of(scan.year(of), month.number(), 1))));
    }
    return bareMonth(scan, at, month);
  }

  private static @Nullable Match bareMonth(Scan scan, int at, Entry month) {
    boolean cut = scan.find(Category.MONTH_SHORT, at) != null;
    boolean doubtful = scan.find(Category.MONTH_DOUBTFUL, at) != null;
    boolean led = scan.hasBefore(Category.LEAD, at) || scan.is(at - 1, "-");
    boolean first = at == 0 && (scan.is(1, "'") || scan.is(1, ","));
    if ((doubtful || cut) && !led && !first) {
      return null;
    }
    if (scan.isLetters(month.end()) && scan.word(month.end()).capital() && (doubtful || !led)) {
      return null; // "April Smith"
    }
    int end = monthEnd(scan, month);
    return Match.relative(end, nearestMonth(month.number()));
  }

  /** After the stop of an abbreviation: "Jan.", but not "May.". */
  static int monthEnd(Scan scan, Entry month) {
    boolean cut = scan.hasBefore(Category.MONTH_SHORT, month.end());
    return cut ? scan.skipStop(month.end()) : month.end();
  }

  static Meaning nearestMonth(int month) {
    return context -> {
      LocalDate published = context.published();
      if (published == null) {
        return Resolved.of(String.format(java.util.Locale.ROOT, "XXXX-%02d", month));
      }
      LocalDate same = published.withDayOfMonth(1).withMonth(month);
      return Resolved.of(Period.of(Unit.MONTH, nearest(context, same, published, 1)));
    };
  }

  /** The year in which this day lies in the direction of the tense. */
  private static LocalDate nearest(
      TimeContext context, LocalDate day, LocalDate published, int slack) {
    if (context.tense() == TimeContext.Tense.FUTURE) {
      return day.plusMonths(1).isAfter(published) ? day : day.plusYears(1);
    }
    if (context.tense() == TimeContext.Tense.PRESENT) {
      return day.minusMonths(6).isAfter(published) ? day.minusYears(1) : day;
    }
    return day.minusDays(slack).isAfter(published) ? day.minusYears(1) : day;
  }

  /** "5 March 2014", "the 5th of March", "5 March". */
  private static @Nullable Match dayFirst(Scan scan, int at) {
    int start = scan.skip(at, "the");
    int day = day(scan, start);
    if (day <= 0) {
      return null;
    }
    int next = dayEnd(scan, start);
    boolean ordinal = next > start + 1 || !scan.isNumber(start);
    int of = scan.skip(next, "of");
    Entry month = scan.find(Category.MONTH, of);
    if (month != null && scan.word(of).capital()) {
      int end = scan.skipStop(month.end());
      int comma = scan.skip(end, ",");
      int year = scan.year(comma);
      if (year < 0) {
        return dayOfMonth(monthEnd(scan, month), month.number(), day);
      }
      return day(comma + 1, year, month.number(), day);
    }
    boolean alone = scan.isNumber(start) && ordinal && start > at && onDay(scan, at, next);
    return alone ? Match.relative(next, nearestDay(day)) : null;
  }

  /** "on the 5th", not followed by what it would count. */
  private static boolean onDay(Scan scan, int at, int next) {
    boolean led = scan.is(at - 1, "on") || scan.is(at - 1, "since") || scan.is(at - 1, "until");
    boolean counts = scan.isLetters(next) && !scan.hasBefore(Category.LEAD, next + 1);
    return led && !counts && !scan.is(next, "-");
  }

  private static Meaning nearestDay(int day) {
    return context -> {
      LocalDate published = context.published();
      if (published == null) {
        return Resolved.of(String.format(java.util.Locale.ROOT, "XXXX-XX-%02d", day));
      }
      boolean ahead = context.tense() == TimeContext.Tense.FUTURE;
      LocalDate month = published.withDayOfMonth(1);
      if (ahead && day < published.getDayOfMonth()) {
        month = month.plusMonths(1);
      } else if (!ahead && day > published.getDayOfMonth()) {
        month = month.minusMonths(1);
      }
      LocalDate found = month.plusDays(Math.min(day, month.lengthOfMonth()) - 1L);
      return Resolved.of(Period.of(Unit.DAY, found));
    };
  }

  /** A day of a month: "5", "5th", "fifth", else -1. */
  private static int day(Scan scan, int at) {
    int day = scan.digits(at, 1, 2);
    if (day < 0 && scan.isLetters(at)) {
      day = scan.numbers().ordinal(scan.word(at));
    }
    boolean followed = scan.glued(at + 1, ":") || scan.glued(at + 1, "%");
    return day >= 1 && day <= LONGEST_MONTH && !followed ? day : -1;
  }

  private static int dayEnd(Scan scan, int at) {
    boolean suffix =
        scan.glued(at + 1, "st")
            || scan.glued(at + 1, "nd")
            || scan.glued(at + 1, "rd")
            || scan.glued(at + 1, "th");
    return suffix && scan.isNumber(at) ? at + 2 : at + 1;
  }

  private static @Nullable Match day(int end, int year, int month, int day) {
    try {
      Period period = Period.of(Unit.DAY, LocalDate.of(year, month, day));
      return Match.explicit(end, Resolved.of(period));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static Match dayOfMonth(int end, int month, int day) {
    return Match.relative(
        end,
        context -> {
          LocalDate published = context.published();
          String open = String.format(java.util.Locale.ROOT, "XXXX-%02d-%02d", month, day);
          if (published == null) {
            return Resolved.of(open);
          }
          LocalDate first = LocalDate.of(published.getYear(), month, 1);
          if (day > first.lengthOfMonth()) {
            return Resolved.of(open);
          }
          LocalDate found = nearest(context, first.withDayOfMonth(day), published, 1);
          return Resolved.of(Period.of(Unit.DAY, found));
        });
  }

  /** "2014-03-05", "3/5/2014", "25/03/2014". */
  private static @Nullable Match numeric(Scan scan, int at) {
    if (scan.year(at) > 0 && scan.glued(at + 1, "-") && scan.glued(at + 3, "-")) {
      return numericDay(at, scan.year(at), scan.digits(at + 2, 2, 2), scan.digits(at + 4, 2, 2));
    }
    if (scan.digits(at, 1, 2) > 0 && scan.glued(at + 1, "/") && scan.glued(at + 3, "/")) {
      int one = scan.digits(at, 1, 2);
      int two = scan.digits(at + 2, 1, 2);
      int year = scan.year(at + 4);
      year = year > 0 ? year : shortYear(scan.digits(at + 4, 2, 2));
      return one > 12 ? numericDay(at, year, two, one) : numericDay(at, year, one, two);
    }
    return null;
  }

  private static int shortYear(int digits) {
    return digits < 0 ? -1 : digits < PIVOT ? 2000 + digits : 1900 + digits;
  }

  private static @Nullable Match numericDay(int at, int year, int month, int day) {
    return year > 0 && month > 0 && day > 0 ? day(at + 5, year, month, day) : null;
  }

  /** "2014", "'98", "the 1990s", "fiscal 2015", "the 20th century". */
  private static @Nullable Match yearLike(Scan scan, int at) {
    Match decade = decade(scan, at);
    if (decade != null) {
      return decade;
    }
    int fiscal = scan.is(at, "fiscal") ? scan.skip(at + 1, "year") : at;
    if (fiscal > at) {
      return scan.year(fiscal) > 0
          ? Match.explicit(fiscal + 1, Resolved.of(year(scan.year(fiscal))))
          : null;
    }
    if (scan.is(at, "'") && scan.isNumber(at + 1) && scan.word(at + 1).glued()) {
      int year = shortYear(scan.digits(at + 1, 2, 2));
      boolean led = scan.hasBefore(Category.LEAD, at) || scan.find(Category.SEASON, at - 1) != null;
      return year > 0 && led && !scan.word(at).glued()
          ? Match.explicit(at + 2, Resolved.of(year(year)))
          : null;
    }
    if (scan.is(at, "the") && scan.is(at + 1, "year") && scan.year(at + 2) > 0) {
      return Match.explicit(at + 3, Resolved.of(year(scan.year(at + 2))));
    }
    int year = scan.year(at);
    return year >= FIRST_YEAR && year <= LAST_YEAR && isYear(scan, at, year)
        ? Match.explicit(at + 1, Resolved.of(year(year)))
        : null;
  }

  static Period year(int year) {
    return Period.of(Unit.YEAR, LocalDate.of(year, 1, 1));
  }

  private static boolean isYear(Scan scan, int at, int year) {
    boolean after =
        scan.glued(at + 1, "%")
            || scan.glued(at + 1, "/")
            || scan.glued(at + 1, ":")
            || (scan.isLetters(at + 1) && scan.word(at + 1).glued());
    boolean before =
        at > 0 && scan.word(at).glued() && !"(-/['\"“".contains(scan.word(at - 1).lower());
    if (after
        || before
        || (scan.is(at - 1, "-") && scan.word(at).glued() && scan.digits(at - 2, 1, 3) > 0)) {
      return false;
    }
    boolean led = scan.hasBefore(Category.LEAD, at) || at == 0 || scan.is(at - 1, "(");
    boolean countable =
        scan.isLetters(at + 1)
            && (scan.word(at + 1).lower().endsWith("s") || scan.is(at + 1, "people"))
            && scan.find(Category.LEAD, at + 1) == null
            && !scan.is(at + 1, "as")
            && !scan.is(at + 1, "was")
            && !scan.is(at + 1, "is");
    boolean recent = year >= 1800 && year < 2060;
    boolean dated = scan.is(at - 1, "-") || scan.is(at - 1, "since") || scan.is(at - 1, "until");
    if (countable && !dated) {
      return recent && (scan.is(at - 1, "the") || scan.is(at - 1, "a") || scan.is(at - 1, "in"));
    }
    return recent || led;
  }

  private static @Nullable Match decade(Scan scan, int at) {
    int start = scan.skip(at, "the");
    Entry fuzz = scan.find(Category.FUZZ, start);
    int number = fuzz == null ? start : scan.skipHyphen(fuzz.end());
    Period.Fuzz part = fuzz == null ? Period.Fuzz.NONE : Period.Fuzz.valueOf(fuzz.value());
    Entry named = scan.find(Category.DECADE, number);
    if (named != null && (scan.is(at, "the") || start != number)) {
      return decade(named.end(), named.number(), part);
    }
    number = scan.skip(number, "'");
    int year = scan.digits(number, 2, 4);
    int end = scan.skip(number + 1, "'");
    if (year < 0 || year % 10 != 0 || !scan.glued(end, "s")) {
      return null;
    }
    if (year < 100) {
      return scan.is(at, "the") && year >= 10 ? decade(end + 1, 1900 + year, part) : null;
    }
    return year >= 1000 && year < 2100 ? decade(end + 1, year, part) : null;
  }

  private static Match decade(int end, int year, Period.Fuzz part) {
    Period decade = Period.of(Unit.DECADE, LocalDate.of(year, 1, 1));
    return Match.date(end, Anchoring.EXPLICIT, context -> Resolved.of(decade, part));
  }
}
