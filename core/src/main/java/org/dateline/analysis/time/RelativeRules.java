package org.dateline.analysis.time;

import java.time.LocalDate;
import org.dateline.analysis.number.Numeral;
import org.dateline.analysis.time.Match.Meaning;
import org.dateline.analysis.time.TimeContext.Tense;
import org.dateline.analysis.time.TimeLexicon.Category;
import org.dateline.analysis.time.TimeLexicon.Entry;
import org.dateline.model.TimeMention.Anchoring;
import org.dateline.model.TimeMention.Type;
import org.jspecify.annotations.Nullable;

/** Times told from another time: "yesterday", "last week", "three days ago", "Monday". */
final class RelativeRules {
  private static final String DAY_OPEN = "XXXX-XX-XX";

  /** Which of a row of periods is meant. */
  private enum Which {
    LAST,
    THIS,
    NEXT,
    BEFORE,
    AFTER,
    SAME
  }

  private RelativeRules() {}

  static @Nullable Match match(Scan scan, int at) {
    Entry ref = scan.find(Category.REF, at);
    if (ref != null && !scan.is(at - 1, "as")) {
      String value = ref.value();
      return Match.date(ref.end(), Anchoring.RELATIVE, context -> Resolved.of(value));
    }
    Match deictic = deictic(scan, at);
    if (deictic != null) {
      return deictic;
    }
    Match offset = OffsetRules.match(scan, at);
    if (offset != null) {
      return offset;
    }
    Match which = which(scan, at);
    return which != null ? which : named(scan, at);
  }

  /** "today", "tomorrow night", "tonight", "this morning". */
  private static @Nullable Match deictic(Scan scan, int at) {
    Entry tonight = scan.find(Category.TONIGHT, at);
    if (tonight != null) {
      return day(tonight.end(), 0).at(tonight.end(), tonight.value());
    }
    Entry day = scan.find(Category.DAY, at);
    if (day == null) {
      return null;
    }
    return withPart(scan, day(day.end(), day.number()));
  }

  static Match day(int end, int shift) {
    return Match.relative(end, shifted(Unit.DAY, shift));
  }

  /** So many units from the day of publication. */
  static Meaning shifted(Unit unit, long shift) {
    return context -> {
      LocalDate published = context.published();
      return published == null
          ? Resolved.of(shift == 0 && unit == Unit.DAY ? "PRESENT_REF" : open(unit))
          : Resolved.of(Period.of(unit, published).shift(shift));
    };
  }

  /** So many units from the day that the narrative has reached. */
  static Meaning moved(Unit unit, long shift) {
    return context -> {
      LocalDate narrative = context.narrative(unit);
      return narrative == null
          ? Resolved.of(open(unit))
          : Resolved.of(Period.of(unit, narrative).shift(shift));
    };
  }

  static String open(Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> DAY_OPEN;
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case HALF -> "XXXX-HX";
      case SEASON, YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
    };
  }

  /** A day and the part of it that follows: "Monday morning", "yesterday afternoon". */
  static Match withPart(Scan scan, Match day) {
    int at = day.end();
    Entry fuzz = scan.find(Category.FUZZ, at);
    Entry part = scan.find(Category.PART, fuzz == null ? at : fuzz.end());
    if (part == null || scan.is(part.end() - 1, "dawn") || scan.is(at, "mornings")) {
      return day;
    }
    return day.at(part.end(), part.value());
  }

  /** "last week", "this past Friday", "next March", "the previous year". */
  private static @Nullable Match which(Scan scan, int at) {
    int start = scan.skip(at, "the");
    Entry which = scan.find(Category.WHICH, start);
    if (which == null) {
      return null;
    }
    if (scan.is(start, "past") && start == at) {
      return null;
    }
    Which choice = Which.valueOf(which.value());
    if (scan.is(start, "last") || scan.is(start, "past")) {
      choice = Which.LAST;
    }
    return chosen(scan, which.end(), choice);
  }

  private static @Nullable Match chosen(Scan scan, int at, Which which) {
    Entry weekday = scan.find(Category.WEEKDAY, at);
    if (weekday != null && scan.word(at).capital()) {
      return withPart(scan, Match.relative(weekday.end(), weekday(weekday.number(), which)));
    }
    Entry part = scan.find(Category.PART, at);
    if (part != null) {
      Match day = Match.relative(part.end(), period(Unit.DAY, which));
      boolean night = which == Which.LAST && scan.is(at, "night");
      return night || which != Which.LAST ? day.at(part.end(), part.value()) : null;
    }
    boolean fiscal = scan.is(at, "fiscal") || scan.is(at, "financial");
    Entry unit = scan.find(Category.UNIT, fiscal ? at + 1 : at);
    if (unit != null) {
      Unit length = DurationRules.unit(unit);
      boolean hyphen = scan.glued(unit.end(), "-");
      return length.isClock() || hyphen || length == Unit.SEASON
          ? null
          : Match.relative(unit.end(), period(length, which));
    }
    Entry month = scan.find(Category.MONTH, at);
    if (month != null && scan.word(at).capital()) {
      return Match.relative(
          CalendarRules.monthEnd(scan, month), inYear(month.number(), which, Unit.MONTH));
    }
    Entry season = scan.find(Category.SEASON, at);
    if (season != null) {
      return Match.relative(season.end(), inYear(season.number(), which, Unit.SEASON));
    }
    return Feasts.match(scan, at, which == Which.NEXT ? 1 : which == Which.LAST ? -1 : 0);
  }

  private static Meaning period(Unit unit, Which which) {
    return switch (which) {
      case LAST -> shifted(unit, -1);
      case THIS -> shifted(unit, 0);
      case NEXT -> nextOf(unit);
      case BEFORE -> moved(unit, -1);
      case AFTER -> moved(unit, 1);
      case SAME -> moved(unit, 0);
    };
  }

  /** "the next day" goes on from the narrative, "next week" from today. */
  private static Meaning nextOf(Unit unit) {
    return unit == Unit.DAY ? moved(unit, 1) : shifted(unit, 1);
  }

  /** The month or season before, in or after the present. */
  private static Meaning inYear(int month, Which which, Unit unit) {
    return context -> {
      LocalDate published = context.published();
      if (published == null) {
        return Resolved.of(
            unit == Unit.MONTH
                ? String.format(java.util.Locale.ROOT, "XXXX-%02d", month)
                : "XXXX-" + seasonCode(month));
      }
      Period now = Period.of(unit, published);
      Period found = Period.of(unit, published.withDayOfMonth(1).withMonth(month));
      if (which == Which.LAST || which == Which.BEFORE) {
        found = found.from().isBefore(now.from()) ? found : yearLater(found, -1);
      } else if (which == Which.NEXT || which == Which.AFTER) {
        found = found.from().isAfter(now.from()) ? found : yearLater(found, 1);
      }
      return Resolved.of(found);
    };
  }

  static Period yearLater(Period period, int years) {
    return Period.of(period.unit(), period.from().plusYears(years));
  }

  static String seasonCode(int month) {
    return switch (month) {
      case 3 -> "SP";
      case 6 -> "SU";
      case 9 -> "FA";
      default -> "WI";
    };
  }

  /** Weekdays, seasons, feasts, and "the weekend". */
  private static @Nullable Match named(Scan scan, int at) {
    Entry weekday = scan.find(Category.WEEKDAY, at);
    if (weekday != null && scan.word(at).capital()) {
      boolean paper = scan.find(Category.PAPER, weekday.end()) != null;
      return paper && scan.word(weekday.end()).capital()
          ? null
          : withPart(scan, Match.relative(weekday.end(), weekday(weekday.number(), null)));
    }
    Match season = season(scan, at);
    if (season != null) {
      return season;
    }
    Match feast = Feasts.match(scan, at, 0);
    return feast != null ? feast : current(scan, at);
  }

  /** The weekday in the direction of the tense; today counts when it looks back. */
  private static Meaning weekday(int day, @Nullable Which which) {
    return context -> {
      LocalDate published = context.published();
      if (published == null) {
        return Resolved.of("XXXX-WXX-" + day);
      }
      int today = published.getDayOfWeek().getValue();
      int back = Math.floorMod(today - day, 7);
      int ahead = Math.floorMod(day - today, 7);
      LocalDate found = weekdayFrom(context, which, back, ahead);
      return Resolved.of(Period.of(Unit.DAY, found));
    };
  }

  private static LocalDate weekdayFrom(
      TimeContext context, @Nullable Which which, int back, int ahead) {
    LocalDate published = java.util.Objects.requireNonNull(context.published());
    if (which == null) {
      return context.tense() == Tense.FUTURE
          ? published.plusDays(ahead)
          : published.minusDays(back);
    }
    LocalDate narrative = context.narrative() == null ? published : context.narrative();
    int day = Math.floorMod(published.getDayOfWeek().getValue() + ahead - 1, 7) + 1;
    int from = narrative.getDayOfWeek().getValue();
    return switch (which) {
      case LAST -> published.minusDays(back == 0 ? 7 : back);
      case NEXT -> published.plusDays(ahead == 0 ? 7 : ahead);
      case THIS ->
          context.tense() == Tense.PAST ? published.minusDays(back) : published.plusDays(ahead);
      case BEFORE -> narrative.minusDays(Math.floorMod(from - day - 1, 7) + 1L);
      case AFTER -> narrative.plusDays(Math.floorMod(day - from - 1, 7) + 1L);
      case SAME -> narrative.plusDays(Math.floorMod(day - from + 3, 7) - 3L);
    };
  }

  /** "the summer of 2014", "summer 2014", "the winter". */
  private static @Nullable Match season(Scan scan, int at) {
    int start = scan.skip(at, "the");
    Entry season = scan.find(Category.SEASON, start);
    if (season == null) {
      return null;
    }
    int of = scan.skip(season.end(), "of");
    if (scan.year(of) > 0) {
      LocalDate first = LocalDate.of(scan.year(of), season.number(), 1);
      return Match.explicit(of + 1, Resolved.of(Period.of(Unit.SEASON, first)));
    }
    boolean fall = scan.is(start, "fall") || scan.is(start, "spring");
    boolean led =
        scan.hasBefore(Category.LEAD, at) && !scan.is(at - 1, "to") && !scan.is(at - 1, "the");
    boolean counts =
        scan.isLetters(season.end()) && !scan.hasBefore(Category.LEAD, season.end() + 1);
    boolean plain = led && !counts && (!fall || scan.is(at - 1, "in") || scan.is(at - 1, "by"));
    if (!plain || (start > at && fall && !scan.is(at - 1, "in"))) {
      return null;
    }
    return Match.relative(season.end(), nearestSeason(season.number()));
  }

  private static Meaning nearestSeason(int month) {
    return context -> {
      LocalDate published = context.published();
      if (published == null) {
        return Resolved.of("XXXX-" + seasonCode(month));
      }
      Period now = Period.of(Unit.SEASON, published);
      Period found = Period.of(Unit.SEASON, published.withDayOfMonth(1).withMonth(month));
      if (context.tense() == Tense.FUTURE && found.from().isBefore(now.from())) {
        found = yearLater(found, 1);
      } else if (context.tense() == Tense.PAST && found.from().isAfter(now.from())) {
        found = yearLater(found, -1);
      }
      return Resolved.of(found);
    };
  }

  /** "over the weekend", "for the year", "of the week". */
  private static @Nullable Match current(Scan scan, int at) {
    if (!scan.is(at, "the")) {
      return null;
    }
    Entry unit = scan.find(Category.UNIT, at + 1);
    if (unit == null || scan.is(unit.end(), "of") || scan.glued(unit.end(), "-")) {
      return null;
    }
    Unit length = DurationRules.unit(unit);
    if (length == Unit.WEEKEND) {
      return Match.relative(unit.end(), weekend());
    }
    boolean led =
        scan.is(at - 1, "for")
            || scan.is(at - 1, "during")
            || scan.is(at - 1, "of")
            || scan.is(at - 1, "in")
            || scan.is(at - 1, "over");
    boolean length4 =
        length == Unit.YEAR
            || length == Unit.QUARTER
            || length == Unit.MONTH
            || length == Unit.WEEK;
    boolean counts = scan.isLetters(unit.end()) && scan.is(at - 1, "of") && scan.is(at - 2, "man");
    return led && length4 && !counts ? Match.relative(unit.end(), shifted(length, 0)) : null;
  }

  /** The last weekend that has begun, or the next one when the clause looks ahead. */
  private static Meaning weekend() {
    return context -> {
      LocalDate published = context.published();
      if (published == null) {
        return Resolved.of(open(Unit.WEEKEND));
      }
      Period found = Period.of(Unit.WEEKEND, published);
      boolean ahead = context.tense() == Tense.FUTURE;
      return Resolved.of(found.from().isAfter(published) && !ahead ? found.shift(-1) : found);
    };
  }

  /** A time of this type whose words are these and one more place to end. */
  static Match time(int end, Meaning meaning) {
    return new Match(end, Type.TIME, Anchoring.RELATIVE, meaning);
  }

  static @Nullable Numeral amount(Scan scan, int at) {
    Numeral numeral = scan.numeral(at);
    if (numeral != null) {
      return numeral;
    }
    boolean article = scan.is(at, "a") || scan.is(at, "an") || scan.is(at, "the");
    return article ? new Numeral(1, at + 1, Numeral.Form.WORDS) : null;
  }
}
