package org.dateline.analysis.time;

import java.time.LocalDate;
import org.dateline.analysis.number.Numeral;
import org.dateline.analysis.time.Match.Meaning;
import org.dateline.analysis.time.TimeLexicon.Category;
import org.dateline.analysis.time.TimeLexicon.Entry;
import org.jspecify.annotations.Nullable;

/** So long before or after another time: "three days ago", "a year earlier", "the night before". */
final class OffsetRules {
  private OffsetRules() {}

  static @Nullable Match match(Scan scan, int at) {
    Entry approx = scan.find(Category.APPROX, at);
    int start = approx == null || scan.find(Category.WHICH, at) != null ? at : approx.end();
    Match half = half(scan, start);
    if (half != null) {
      return half;
    }
    Numeral amount = RelativeRules.amount(scan, start);
    if (amount == null || amount.form() == Numeral.Form.NONE) {
      return null;
    }
    int next = scan.skipHyphen(amount.end());
    next = scan.is(next, "of") ? next + 1 : next;
    Entry unit = scan.find(Category.UNITS, next);
    boolean one = amount.value() == 1;
    if (unit == null && one) {
      unit = scan.find(Category.UNIT, next);
    }
    Entry part = one && scan.is(start, "the") ? scan.find(Category.PART, next) : null;
    if (part != null) {
      return partOffset(scan, start, part);
    }
    return unit == null ? null : offset(scan, start, amount, unit);
  }

  private static @Nullable Match half(Scan scan, int at) {
    if (!scan.is(at, "half") || !(scan.is(at + 1, "an") || scan.is(at + 1, "a"))) {
      return null;
    }
    Entry unit = scan.find(Category.UNIT, at + 2);
    Entry offset = unit == null ? null : scan.find(Category.OFFSET, unit.end());
    return offset == null || unit == null || !offset.value().equals("AGO")
        ? null
        : RelativeRules.day(offset.end(), 0);
  }

  /** "the night before", "the morning after". */
  private static @Nullable Match partOffset(Scan scan, int at, Entry part) {
    Entry offset = scan.find(Category.OFFSET, part.end());
    if (!scan.is(at, "the") || offset == null || !endsHere(scan, offset.end())) {
      return null;
    }
    int shift = offset.value().equals("BEFORE") ? -1 : 1;
    return Match.relative(offset.end(), RelativeRules.moved(Unit.DAY, shift))
        .at(offset.end(), part.value());
  }

  private static @Nullable Match offset(Scan scan, int at, Numeral amount, Entry unit) {
    int next = scan.skipHyphen(unit.end());
    Entry offset = scan.find(Category.OFFSET, next);
    if (offset == null) {
      return null;
    }
    boolean the = scan.is(at, "the");
    Unit length = DurationRules.unit(unit);
    boolean vague = amount.form() == Numeral.Form.VAGUE;
    return switch (offset.value()) {
      case "AGO" -> the ? null : ago(offset.end(), length, amount, vague);
      case "HENCE" -> Match.relative(offset.end(), from(length, amount.value(), vague));
      case "EARLIER" -> moved(offset.end(), length, -amount.value(), vague);
      case "LATER" -> moved(offset.end(), length, amount.value(), vague);
      case "BEFORE" ->
          endsHere(scan, offset.end()) ? moved(offset.end(), length, -amount.value(), vague) : null;
      default ->
          the && endsHere(scan, offset.end())
              ? moved(offset.end(), length, amount.value(), vague)
              : null;
    };
  }

  /** Whether the clause stops here: "the day before" against "the day before the vote". */
  private static boolean endsHere(Scan scan, int at) {
    if (!scan.has(at) || !scan.isLetters(at) && !scan.isNumber(at)) {
      return true;
    }
    return scan.is(at, "when") || scan.is(at, "in") || scan.is(at, "and") || scan.is(at, "at");
  }

  private static Match ago(int end, Unit unit, Numeral amount, boolean vague) {
    if (vague) {
      return Match.relative(end, context -> Resolved.of("PAST_REF"));
    }
    return Match.relative(
        end, RelativeRules.shifted(day(unit), unit.isClock() ? 0 : -amount.value() * weeks(unit)));
  }

  private static int weeks(Unit unit) {
    return unit == Unit.FORTNIGHT ? 1 : unit.length() == 0 ? 0 : 1;
  }

  private static Unit day(Unit unit) {
    return unit.isClock() ? Unit.DAY : unit;
  }

  private static Meaning from(Unit unit, long amount, boolean vague) {
    return vague
        ? context -> Resolved.of("FUTURE_REF")
        : RelativeRules.shifted(day(unit), unit.isClock() ? 0 : amount);
  }

  /** Told from the narrative: "two days earlier", "a year later". */
  private static Match moved(int end, Unit unit, long amount, boolean vague) {
    if (vague) {
      String value = amount < 0 ? "PAST_REF" : "FUTURE_REF";
      return Match.relative(end, context -> Resolved.of(value));
    }
    if (unit.isClock()) {
      return Match.relative(end, RelativeRules.moved(Unit.DAY, 0));
    }
    return Match.relative(end, narrated(unit, amount));
  }

  private static Meaning narrated(Unit unit, long amount) {
    return context -> {
      LocalDate narrative = context.narrative(unit);
      boolean unmoved = amount > 0 && narrative != null && narrative.equals(context.published());
      return narrative == null || (unmoved && context.tense() == TimeContext.Tense.PAST)
          ? Resolved.of(RelativeRules.open(unit))
          : Resolved.of(Period.of(unit, narrative).shift(amount));
    };
  }
}
