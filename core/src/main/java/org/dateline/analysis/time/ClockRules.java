package org.dateline.analysis.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.analysis.time.TimeLexicon.Category;
import org.dateline.analysis.time.TimeLexicon.Entry;
import org.jspecify.annotations.Nullable;

/** Times of the day: "3:30 p.m. EST Friday", "14:05", "noon", "the evening". */
final class ClockRules {
  private static final int HOURS = 24;
  private static final int MINUTES = 60;
  private static final Pattern POINTED = Pattern.compile("\\d{1,2}\\.[0-5]\\d");

  /**
   * A time of the day.
   *
   * @param value hours and minutes
   * @param end index of the word after it
   */
  private record Clock(String value, int end) {}

  private ClockRules() {}

  static @Nullable Match match(Scan scan, int at) {
    Clock clock = clock(scan, at);
    if (clock == null) {
      return part(scan, at);
    }
    Entry zone = scan.find(Category.ZONE, clock.end());
    int end = zone == null ? clock.end() : zone.end();
    String value = clock.value() + (zone == null ? "" : zone.value());
    return onDay(scan, end, value);
  }

  /** The day that follows ("3 p.m. Friday", "9 a.m. on 5 March"), else the day of the narrative. */
  private static Match onDay(Scan scan, int end, String value) {
    int day = scan.skip(scan.skip(end, ","), "on");
    Match date = CalendarRules.match(scan, day);
    if (date == null || scan.year(day) > 0) {
      date = plainDay(scan, day);
    }
    return date == null
        ? RelativeRules.time(end, context -> narrated(context).at(value))
        : date.at(date.end(), value);
  }

  private static @Nullable Match plainDay(Scan scan, int at) {
    boolean weekday = scan.find(Category.WEEKDAY, at) != null;
    boolean day = scan.find(Category.DAY, at) != null;
    return weekday || day ? RelativeRules.match(scan, at) : null;
  }

  private static Resolved narrated(TimeContext context) {
    LocalDate day = context.narrative(Unit.DAY);
    return day == null
        ? Resolved.of(RelativeRules.open(Unit.DAY))
        : Resolved.of(Period.of(Unit.DAY, day));
  }

  private static @Nullable Clock clock(Scan scan, int at) {
    int hour = scan.digits(at, 1, 2);
    if (hour < 0 || hour > HOURS) {
      return pointed(scan, at);
    }
    int end = at + 1;
    int minute = 0;
    boolean colon = scan.glued(end, ":") && scan.has(end + 1) && scan.word(end + 1).glued();
    if (colon) {
      minute = scan.digits(end + 1, 2, 2);
      if (minute < 0 || minute >= MINUTES) {
        return null;
      }
      end += 2;
      end += scan.glued(end, ":") && scan.digits(end + 1, 2, 2) >= 0 ? 2 : 0;
    }
    return finish(scan, end, hour, minute, colon);
  }

  /** British times with a point: "9.30am". */
  private static @Nullable Clock pointed(Scan scan, int at) {
    if (!scan.isNumber(at) || !POINTED.matcher(scan.word(at).lower()).matches()) {
      return null;
    }
    String[] parts = scan.word(at).lower().split("\\.", -1);
    int hour = Integer.parseInt(parts[0]);
    return finish(scan, at + 1, hour, Integer.parseInt(parts[1]), false);
  }

  private static @Nullable Clock finish(Scan scan, int end, int hour, int minute, boolean colon) {
    int half = halfEnd(scan, end);
    if (half > 0) {
      boolean afternoon = scan.is(end, "p") || scan.is(end, "pm");
      int full = hour % 12 + (afternoon ? 12 : 0);
      return hour > 12 ? null : new Clock(format(full, minute), half);
    }
    boolean oClock = scan.is(end, "o") && scan.glued(end + 1, "'") && scan.glued(end + 2, "clock");
    if (oClock) {
      return new Clock(format(hour, minute), end + 3);
    }
    boolean score = scan.is(end, "-") || scan.isNumber(end);
    return colon && !score && hour < HOURS ? new Clock(format(hour, minute), end) : null;
  }

  /** Index after "a.m.", "pm" or the like, or -1. */
  private static int halfEnd(Scan scan, int at) {
    if (scan.is(at, "am") || scan.is(at, "pm")) {
      return at + 1;
    }
    boolean letters =
        (scan.is(at, "a") || scan.is(at, "p"))
            && scan.glued(at + 1, ".")
            && scan.glued(at + 2, "m");
    return letters ? scan.skipStop(at + 3) : -1;
  }

  private static String format(int hour, int minute) {
    return String.format(Locale.ROOT, "%02d:%02d", hour, minute);
  }

  /** "noon", "the evening", "in the early hours". */
  private static @Nullable Match part(Scan scan, int at) {
    Entry alone = scan.find(Category.PART_ALONE, at);
    if (alone != null) {
      return onDay(scan, alone.end(), alone.value());
    }
    int start = scan.skip(at, "the");
    Entry fuzz = scan.find(Category.FUZZ, start);
    Entry part = scan.find(Category.PART, fuzz == null ? start : scan.skipHyphen(fuzz.end()));
    boolean led = scan.is(at - 1, "in") || scan.is(at - 1, "during") || scan.is(at - 1, "by");
    boolean article = start > at && (led || scan.is(at - 1, "through") || scan.is(at - 1, "for"));
    boolean compound = part != null && (scan.glued(part.end(), "-") || scan.is(part.end(), "of"));
    if (part == null
        || compound
        || isPaper(scan, part.end())
        || !(article || (fuzz != null && (led || start > at)))) {
      return null;
    }
    String value = part.value();
    return RelativeRules.time(part.end(), context -> narrated(context).at(value));
  }

  /** "the Evening Star": a newspaper. */
  private static boolean isPaper(Scan scan, int at) {
    return scan.find(Category.PAPER, at) != null && scan.word(at).capital();
  }
}
