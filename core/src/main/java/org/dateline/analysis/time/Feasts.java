package org.dateline.analysis.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.analysis.time.TimeContext.Tense;
import org.dateline.analysis.time.TimeLexicon.Category;
import org.dateline.analysis.time.TimeLexicon.Entry;
import org.jspecify.annotations.Nullable;

/** Feasts and named days, reckoned for a year: "Christmas", "Easter Sunday 2014". */
final class Feasts {
  private static final Pattern FIXED = Pattern.compile("(\\d\\d)-(\\d\\d)");
  private static final Pattern NTH = Pattern.compile("(\\d+)/(-?\\d)/(\\d)(?:\\+(\\d+))?");
  private static final Pattern EASTER = Pattern.compile("EASTER([+-]\\d+)");

  private Feasts() {}

  /**
   * A feast named here.
   *
   * @param direction -1 for the last one, 1 for the next one, 0 for the one the tense asks for
   */
  static @Nullable Match match(Scan scan, int at, int direction) {
    Entry feast = scan.find(Category.FEAST, at);
    if (feast == null || (scan.isLetters(at) && !scan.word(at).capital())) {
      return null;
    }
    String rule = feast.value();
    if (rule.length() == 10) {
      return Match.explicit(feast.end(), Resolved.of(Period.of(Unit.DAY, LocalDate.parse(rule))));
    }
    int year = scan.year(scan.skip(feast.end(), ","));
    if (year > 0 && !rule.isEmpty()) {
      int end = scan.skip(feast.end(), ",") + 1;
      return Match.explicit(end, Resolved.of(Period.of(Unit.DAY, day(rule, year))));
    }
    return Match.relative(feast.end(), context -> nearest(rule, context, direction));
  }

  private static Resolved nearest(String rule, TimeContext context, int direction) {
    LocalDate published = context.published();
    if (published == null || rule.isEmpty()) {
      boolean fixed = FIXED.matcher(rule).matches();
      return Resolved.of(fixed ? "XXXX-" + rule : "XXXX-XX-XX");
    }
    LocalDate day = day(rule, published.getYear());
    boolean ahead = direction > 0 || (direction == 0 && context.tense() == Tense.FUTURE);
    boolean behind = direction < 0 || (direction == 0 && context.tense() == Tense.PAST);
    if (behind && day.minusDays(1).isAfter(published)) {
      day = day(rule, published.getYear() - 1);
    } else if (ahead && day.isBefore(published)) {
      day = day(rule, published.getYear() + 1);
    }
    return Resolved.of(Period.of(Unit.DAY, day));
  }

  /** The day on which a feast falls in this year. */
  static LocalDate day(String rule, int year) {
    Matcher fixed = FIXED.matcher(rule);
    if (fixed.matches()) {
      return LocalDate.of(year, Integer.parseInt(fixed.group(1)), Integer.parseInt(fixed.group(2)));
    }
    Matcher easter = EASTER.matcher(rule);
    if (easter.matches()) {
      return easter(year).plusDays(Integer.parseInt(easter.group(1)));
    }
    Matcher nth = NTH.matcher(rule);
    if (nth.matches()) {
      LocalDate first = LocalDate.of(year, Integer.parseInt(nth.group(1)), 1);
      int which = Integer.parseInt(nth.group(2));
      DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(nth.group(3)));
      LocalDate day = first.with(TemporalAdjusters.dayOfWeekInMonth(which, weekday));
      return nth.group(4) == null ? day : day.plusDays(Integer.parseInt(nth.group(4)));
    }
    return LocalDate.of(year, 11, 1) // election day of the United States
        .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
        .plusDays(1);
  }

  /** Easter Sunday of the Gregorian calendar (the anonymous computus of Meeus). */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int leap = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (leap / 4) - epact - leap % 4) % 7;
    int shift = (golden + 11 * epact + 22 * weekday) / 451;
    int sum = epact + weekday - 7 * shift + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
