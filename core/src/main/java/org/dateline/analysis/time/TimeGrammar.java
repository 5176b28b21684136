package org.dateline.analysis.time;

import java.time.LocalDate;
import java.util.List;
import org.dateline.analysis.number.Numeral;
import org.dateline.analysis.time.TimeLexicon.Category;
import org.dateline.analysis.time.TimeLexicon.Entry;
import org.dateline.model.TimeMention.Type;
import org.jspecify.annotations.Nullable;

/** All rules together: the longest expression that begins at a word. */
final class TimeGrammar {

  /** One family of expressions. */
  private interface Rule {
    @Nullable Match match(Scan scan, int at);
  }

  private static final List<Rule> RULES =
      List.of(
          ClockRules::match,
          CalendarRules::match,
          RelativeRules::match,
          TimeGrammar::partOfYear,
          DurationRules::match);

  private TimeGrammar() {}

  /** The longest match; of equally long ones, that of the earlier rule. */
  static @Nullable Match match(Scan scan, int at) {
    Match plain = longest(scan, at);
    Match fuzzy = fuzzy(scan, at);
    return fuzzy != null && (plain == null || fuzzy.end() > plain.end()) ? fuzzy : plain;
  }

  private static @Nullable Match longest(Scan scan, int at) {
    Match best = null;
    for (Rule rule : RULES) {
      Match match = rule.match(scan, at);
      if (match != null && (best == null || match.end() > best.end())) {
        best = match;
      }
    }
    return best;
  }

  /** "early March", "the end of the year", "late Thursday", "earlier this week". */
  private static @Nullable Match fuzzy(Scan scan, int at) {
    Entry fuzz = scan.find(Category.FUZZ, at);
    if (fuzz == null) {
      return null;
    }
    int next = scan.skipHyphen(fuzz.end());
    Match inner = longest(scan, next);
    if (inner == null || !isFuzzable(scan, at, next, inner)) {
      inner = ofCurrent(scan, next);
    }
    if (inner == null) {
      return null;
    }
    Period.Fuzz part = Period.Fuzz.valueOf(fuzz.value());
    Match found = inner;
    return new Match(
        found.end(),
        found.type(),
        found.anchoring(),
        context -> narrow(found.meaning().resolve(context), part));
  }

  private static boolean isFuzzable(Scan scan, int at, int next, Match inner) {
    if (inner.type() == Type.TIME) {
      return !scan.isNumber(next);
    }
    boolean comparative = scan.is(at, "earlier") || scan.is(at, "later");
    boolean this_ = scan.is(next, "this") || scan.find(Category.WEEKDAY, next) != null;
    boolean deictic =
        scan.find(Category.DAY, next) != null || scan.find(Category.WHICH, next) != null;
    boolean in = scan.is(next, "in");
    return inner.type() == Type.DATE && !in && (!comparative || this_ || deictic);
  }

  /** "the end of the week": a unit that is spoken of only because of the words before it. */
  private static @Nullable Match ofCurrent(Scan scan, int at) {
    boolean led = scan.is(at, "the") && scan.is(at - 1, "of");
    Entry unit = led ? scan.find(Category.UNIT, at + 1) : null;
    if (unit == null || DurationRules.unit(unit).isClock() || scan.is(unit.end(), "of")) {
      return null;
    }
    return Match.relative(unit.end(), RelativeRules.shifted(DurationRules.unit(unit), 0));
  }

  private static Resolved narrow(Resolved whole, Period.Fuzz part) {
    LocalDate from = whole.from();
    LocalDate to = whole.to();
    if (part == Period.Fuzz.NONE || from == null || to == null || from.equals(to)) {
      return whole;
    }
    long days = java.time.temporal.ChronoUnit.DAYS.between(from, to) + 1;
    long third = Math.max(1, days / 3);
    return switch (part) {
      case NONE -> whole;
      case START -> new Resolved(whole.value(), from, from.plusDays(third - 1));
      case MIDDLE -> new Resolved(whole.value(), from.plusDays(third), to.minusDays(third));
      case END -> new Resolved(whole.value(), to.minusDays(third - 1), to);
    };
  }

  /** "the third quarter of 2014", "the first half", "third-quarter", "Q3", "the 20th century". */
  private static @Nullable Match partOfYear(Scan scan, int at) {
    Match coded = coded(scan, at);
    if (coded != null) {
      return coded;
    }
    int start = scan.skip(at, "the");
    int rank = rank(scan, start);
    int next = rankEnd(scan, start);
    if (rank <= 0) {
      return null;
    }
    boolean half = scan.is(next, "half") && rank <= 2;
    boolean hyphen = next > start + 1 && scan.is(next - 1, "-");
    Entry unit = scan.find(Category.UNIT, next);
    if (unit != null && DurationRules.unit(unit) == Unit.CENTURY && rank <= 21) {
      return century(unit.end(), rank);
    }
    boolean quarter = unit != null && DurationRules.unit(unit) == Unit.QUARTER && rank <= 4;
    if (!half && !quarter) {
      return null;
    }
    Unit length = half ? Unit.HALF : Unit.QUARTER;
    int of = scan.skip(scan.skip(next + 1, ","), "of");
    int fiscal = scan.skip(of, "fiscal");
    if (scan.year(fiscal) > 0) {
      return Match.explicit(fiscal + 1, Resolved.of(part(length, scan.year(fiscal), rank)));
    }
    Match year = of > next + 1 ? longest(scan, of) : null;
    Match ofYear = year == null && of > next + 1 ? ofCurrent(scan, of) : year;
    if (ofYear != null && ofYear.type() == Type.DATE) {
      return Match.relative(ofYear.end(), context -> within(ofYear, context, length, rank));
    }
    return half && !hyphen
        ? null
        : Match.relative(next + 1, context -> latest(context, length, rank));
  }

  private static @Nullable Match century(int end, int rank) {
    LocalDate first = LocalDate.of((rank - 1) * 100 + 1, 1, 1);
    return rank < 2 ? null : Match.explicit(end, Resolved.of(Period.of(Unit.CENTURY, first)));
  }

  /** "Q2 2013", "Q2", "H1 of 2014". */
  private static @Nullable Match coded(Scan scan, int at) {
    boolean quarter = scan.is(at, "q");
    int rank = scan.digits(at + 1, 1, 1);
    boolean fits = rank >= 1 && rank <= (quarter ? 4 : 2) && scan.word(at + 1).glued();
    if (!fits || !scan.word(at).capital() || !(quarter || scan.is(at, "h"))) {
      return null;
    }
    Unit length = quarter ? Unit.QUARTER : Unit.HALF;
    int of = scan.skip(scan.skip(at + 2, ","), "of");
    if (scan.year(of) > 0) {
      return Match.explicit(of + 1, Resolved.of(part(length, scan.year(of), rank)));
    }
    return quarter ? Match.relative(at + 2, context -> latest(context, length, rank)) : null;
  }

  private static Resolved within(Match year, TimeContext context, Unit length, int rank) {
    LocalDate from = year.meaning().resolve(context).from();
    return from == null
        ? Resolved.of(RelativeRules.open(length))
        : Resolved.of(part(length, from.getYear(), rank));
  }

  /** The quarter of this name that has begun last, or the one to come. */
  private static Resolved latest(TimeContext context, Unit length, int rank) {
    LocalDate published = context.published();
    if (published == null) {
      return Resolved.of("XXXX-" + (length == Unit.HALF ? "H" : "Q") + rank);
    }
    Period found = part(length, published.getYear(), rank);
    boolean ahead = context.tense() == TimeContext.Tense.FUTURE;
    return Resolved.of(
        found.from().isAfter(published) && !ahead
            ? part(length, published.getYear() - 1, rank)
            : found);
  }

  private static Period part(Unit length, int year, int rank) {
    return Period.of(length, LocalDate.of(year, (rank - 1) * length.length() + 1, 1));
  }

  private static int rank(Scan scan, int at) {
    if (scan.isLetters(at)) {
      return scan.numbers().ordinal(scan.word(at));
    }
    Numeral numeral = scan.numeral(at);
    boolean suffix =
        scan.glued(at + 1, "th")
            || scan.glued(at + 1, "st")
            || scan.glued(at + 1, "nd")
            || scan.glued(at + 1, "rd");
    return numeral != null && suffix && numeral.value() < 40 ? (int) numeral.value() : -1;
  }

  private static int rankEnd(Scan scan, int at) {
    return scan.skipHyphen(scan.isLetters(at) ? at + 1 : at + 2);
  }
}
