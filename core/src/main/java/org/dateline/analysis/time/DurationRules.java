package org.dateline.analysis.time;

import java.util.Locale;
import org.dateline.analysis.number.NumberReader;
import org.dateline.analysis.number.Numeral;
import org.dateline.analysis.time.TimeLexicon.Category;
import org.dateline.analysis.time.TimeLexicon.Entry;
import org.jspecify.annotations.Nullable;

/** How long and how often: "about three weeks", "the past two days", "every Friday", "a year". */
final class DurationRules {
  private static final String OPEN = "X";

  private DurationRules() {}

  static @Nullable Match match(Scan scan, int at) {
    Match set = set(scan, at);
    return set != null ? set : duration(scan, at);
  }

  private static @Nullable Match set(Scan scan, int at) {
    Entry word = scan.find(Category.SET, at);
    if (word != null && isTitle(scan, at, word.end())) {
      return null;
    }
    if (word != null) {
      return Match.set(word.end(), word.value());
    }
    Entry days = scan.find(Category.WEEKDAYS, at);
    if (days != null && scan.word(at).capital()) {
      return Match.set(days.end(), "XXXX-WXX-" + days.value());
    }
    if (scan.is(at, "every") || scan.is(at, "each") || scan.is(at, "per")) {
      return every(scan, at);
    }
    return times(scan, at);
  }

  /** "Daily" in the name of a newspaper or a meeting: capitals stand beside it. */
  private static boolean isTitle(Scan scan, int at, int end) {
    boolean after = scan.isLetters(end) && scan.word(end).capital();
    boolean before = scan.isLetters(at - 1) && scan.word(at - 1).capital();
    return scan.word(at).capital() && (after || before);
  }

  /** "every day", "each Friday", "every two weeks", "per year". */
  private static @Nullable Match every(Scan scan, int at) {
    int next = scan.skip(scan.skip(at + 1, "single"), "other");
    int step = scan.is(next - 1, "other") ? 2 : 1;
    Entry weekday = scan.find(Category.WEEKDAY, next);
    if (weekday != null) {
      Entry part = scan.find(Category.PART, weekday.end());
      String value = "XXXX-WXX-" + weekday.value();
      return part == null
          ? Match.set(weekday.end(), value)
          : Match.set(part.end(), value + "T" + part.value());
    }
    Entry part = scan.find(Category.PART, next);
    if (part != null) {
      return Match.set(part.end(), "XXXX-XX-XXT" + part.value());
    }
    Numeral numeral = scan.numeral(next);
    if (numeral != null) {
      Entry units = scan.find(Category.UNITS, numeral.end());
      return units == null
          ? null
          : Match.set(units.end(), unit(units).duration(Long.toString(numeral.value())));
    }
    Entry unit = scan.find(Category.UNIT, next);
    if (unit == null) {
      Entry season = scan.find(Category.SEASON, next);
      return season == null
          ? null
          : Match.set(season.end(), "XXXX-" + RelativeRules.seasonCode(season.number()));
    }
    return scan.is(at, "per") && unit(unit).isClock()
        ? null
        : Match.set(unit.end(), unit(unit).duration(Integer.toString(step)));
  }

  /** "twice a month", "three times a day", and "$3 billion a year". */
  private static @Nullable Match times(Scan scan, int at) {
    boolean article = scan.is(at, "a") || scan.is(at, "an");
    if (article) {
      Entry unit = scan.find(Category.UNIT, at + 1);
      boolean rate = unit != null && !unit(unit).isClock() && isRate(scan, at);
      return rate && unit != null ? Match.set(unit.end(), unit(unit).duration("1")) : null;
    }
    int next = at;
    if (scan.is(at, "once") || scan.is(at, "twice")) {
      next = at + 1;
    } else {
      Numeral numeral = scan.numeral(at);
      next = numeral != null && scan.is(numeral.end(), "times") ? numeral.end() + 1 : at;
    }
    boolean each = scan.is(next, "a") || scan.is(next, "an") || scan.is(next, "every");
    if (next == at || !each) {
      return null;
    }
    Entry unit = scan.find(Category.UNIT, next + 1);
    return unit == null ? null : Match.set(unit.end(), unit(unit).duration("1"));
  }

  /** Whether an amount stands before: "$3 billion a year", "40 deaths a day". */
  private static boolean isRate(Scan scan, int at) {
    for (int back = 1; back <= 3; back++) {
      if (scan.isNumber(at - back)) {
        return scan.is(at - back - 1, "$")
            || scan.is(at - back - 1, "£")
            || scan.is(at - back - 1, "€")
            || back >= 2;
      }
    }
    return scan.is(at - 1, "%") || scan.is(at - 1, "percent") || scan.is(at - 1, "times");
  }

  private static @Nullable Match duration(Scan scan, int at) {
    Entry whole = scan.find(Category.LONG, at);
    if (whole != null) {
      String[] parts = whole.value().split(":", -1);
      return Match.duration(
          whole.end(), Unit.valueOf(parts[0]).duration(parts.length > 1 ? OPEN : "1"));
    }
    Entry approx = scan.find(Category.APPROX, at);
    boolean verb =
        scan.is(at, "last") && (scan.is(at - 1, "to") || !scan.hasBefore(Category.LEAD, at));
    if (approx == null || verb) {
      return verb ? null : amount(scan, at, null); // "will last three years"
    }
    Match inner = amount(scan, approx.end(), approx);
    if (inner != null) {
      return inner;
    }
    // "about the past week"; but "over the past week" is a preposition and a duration
    Entry second = scan.is(at, "over") ? null : scan.find(Category.APPROX, approx.end());
    return second == null ? null : amount(scan, second.end(), second);
  }

  private static @Nullable Match amount(Scan scan, int at, @Nullable Entry approx) {
    if (scan.is(at, "half") && (scan.is(at + 1, "an") || scan.is(at + 1, "a"))) {
      Entry unit = scan.find(Category.UNIT, at + 2);
      return unit == null ? null : Match.duration(unit.end(), half(unit(unit)));
    }
    Numeral numeral = scan.numeral(at);
    if (numeral != null && numeral.form() != Numeral.Form.NONE) {
      return counted(scan, at, numeral);
    }
    if (scan.is(at, "the") && scan.numeral(at + 1) != null) {
      return determined(scan, at + 1);
    }
    if (scan.is(at, "a") || scan.is(at, "an")) {
      Entry unit =
          scan.find(Category.UNIT, scan.find(Category.BETWEEN, at + 1) == null ? at + 1 : at + 2);
      boolean told = unit != null && (scan.is(unit.end(), "when") || scan.is(unit.end(), "that"));
      boolean modifies = unit != null && scan.skipHyphen(unit.end()) > unit.end();
      return unit == null || told || modifies || scan.is(at + 1, "second")
          ? null
          : single(scan, unit, "1");
    }
    if (scan.is(at, "many")) {
      Entry units = scan.find(Category.UNITS, at + 1);
      return units == null ? null : Match.duration(units.end(), unit(units).duration(OPEN));
    }
    if (approx != null && !approx.value().equals("ABOUT") && !approx.value().equals("LOOSE")) {
      Entry unit = scan.find(Category.UNIT, at);
      boolean window = unit != null && windowed(scan, at, approx, unit);
      return window && unit != null ? Match.duration(unit.end(), unit(unit).duration("1")) : null;
    }
    return approx == null ? bare(scan, at) : null;
  }

  /** "the past week", "the whole day"; "last week" is a date. */
  private static boolean windowed(Scan scan, int at, Entry approx, Entry unit) {
    if (approx.value().equals("WHOLE")) {
      return true;
    }
    return scan.is(at - 1, "past") && unit(unit) != Unit.SECOND;
  }

  /** "for years", "in months", "decades of war". */
  private static @Nullable Match bare(Scan scan, int at) {
    Entry units = scan.find(Category.UNITS, at);
    if (units == null || unit(units).isClock() && scan.is(at, "seconds")) {
      return null;
    }
    boolean led =
        scan.is(at - 1, "for")
            || scan.is(at - 1, "in")
            || scan.is(at - 1, "within")
            || scan.is(at - 1, "after")
            || scan.is(at - 1, "over")
            || scan.is(at - 1, "through");
    boolean opens =
        scan.is(units.end(), "of")
            || scan.is(units.end(), "after")
            || scan.is(units.end(), "before");
    boolean nights = scan.is(at, "nights") || scan.is(at, "quarters") || scan.is(at, "seasons");
    return (led || opens) && !nights
        ? Match.duration(units.end(), unit(units).duration(OPEN))
        : null;
  }

  /** "the three months"; but the article of "the three-month siege" belongs to the siege. */
  private static @Nullable Match determined(Scan scan, int at) {
    Match inner = amount(scan, at, null);
    boolean modifies =
        inner == null || scan.is(inner.end() - 2, "-") || scan.is(inner.end() - 1, "old");
    return modifies || scan.is(scan.skipHyphen(at + 1) - 1, "-") ? null : inner;
  }

  private static @Nullable Match counted(Scan scan, int at, Numeral numeral) {
    int end = numeral.end();
    boolean open = numeral.form() == Numeral.Form.VAGUE && !scan.is(end - 1, "couple");
    String amount = open ? OPEN : written(scan, at, numeral);
    int halves = halfEnd(scan, end);
    if (halves > end) {
      end = halves;
      amount += ".5";
    }
    int range = rangeEnd(scan, end);
    if (range > end) {
      end = range;
    }
    boolean hyphen = scan.skipHyphen(end) > end;
    int next = scan.skipHyphen(end);
    next = scan.is(next, "of") && numeral.form() == Numeral.Form.VAGUE ? next + 1 : next;
    Entry between = hyphen ? null : scan.find(Category.BETWEEN, next);
    next = between == null ? next : between.end();
    Entry unit = scan.find(Category.UNITS, next);
    if (unit == null && (hyphen || numeral.value() == 1)) {
      unit = scan.find(Category.UNIT, next);
    }
    return unit == null || (hyphen && scan.is(next, "second")) ? null : single(scan, unit, amount);
  }

  /** After the half of "two and a half years" and "2 1/2 years"; else the same place. */
  private static int halfEnd(Scan scan, int at) {
    if (NumberReader.isAndAHalf(scan.words(), at)) {
      return at + 3;
    }
    boolean half = scan.digits(at, 1, 1) == 1 && scan.glued(at + 1, "/");
    return half && scan.digits(at + 2, 1, 1) == 2 ? at + 3 : at;
  }

  private static String written(Scan scan, int at, Numeral numeral) {
    if (numeral.form() == Numeral.Form.DIGITS && scan.isNumber(at)) {
      String digits = scan.word(at).lower();
      if (digits.indexOf('.') > 0 && numeral.end() == at + 1) {
        return digits;
      }
    }
    return Long.toString(numeral.value());
  }

  /** "two or three", "5 to 10", "20-30": the end of the second number, else the same place. */
  private static int rangeEnd(Scan scan, int at) {
    boolean joined = scan.is(at, "or") || scan.is(at, "to") || scan.glued(at, "-");
    Numeral second = joined ? scan.numeral(at + 1) : null;
    return second == null ? at : second.end();
  }

  /** After the rest of "44 years old", "33-year-old", "month-long"; else the same place. */
  private static int adjectiveEnd(Scan scan, int at) {
    int next = scan.skipHyphen(at);
    boolean old = scan.is(next, "old") || scan.is(next, "olds");
    if (old || (next > at && scan.is(next, "long"))) {
      return next + 1;
    }
    return scan.is(at, "of") && scan.is(at + 1, "age") ? at + 2 : at;
  }

  /** "a year and a half" or the amount alone. */
  private static Match single(Scan scan, Entry unit, String amount) {
    int end = adjectiveEnd(scan, unit.end());
    boolean half = scan.is(end, "and") && scan.is(end + 1, "a") && scan.is(end + 2, "half");
    return half
        ? Match.duration(end + 3, unit(unit).duration(amount + ".5"))
        : Match.duration(end, duration(unit(unit), amount));
  }

  private static String duration(Unit unit, String amount) {
    return unit == Unit.FORTNIGHT && amount.equals("1") ? "P2W" : unit.duration(amount);
  }

  private static String half(Unit unit) {
    return switch (unit) {
      case HOUR -> "PT30M";
      case MINUTE -> "PT30S";
      case DAY -> "PT12H";
      case YEAR -> "P6M";
      case DECADE -> "P5Y";
      case CENTURY -> "P50Y";
      case SECOND, WEEK, WEEKEND, FORTNIGHT, MONTH, QUARTER, HALF, SEASON ->
          String.format(Locale.ROOT, "P0.5%s", unit.duration("").substring(1));
    };
  }

  static Unit unit(Entry entry) {
    return Unit.valueOf(entry.value());
  }
}
