package org.dateline.analysis.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.analysis.number.Numeral.Form;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;
import org.dateline.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads cardinal numbers in English words and digits: "5,000", "2.5 million", "fifty-eight", "half
 * a million", "tens of thousands", "several dozen". Words and their values are in {@code
 * en/lexicon/number.tsv}. Immutable.
 */
public final class NumberReader {
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000_000L);
  private static final int LONGEST_DIGITS = 20;

  private enum Role {
    SMALL,
    TEN,
    SCALE,
    SHORT_SCALE,
    PLURAL,
    FEW,
    LOOSE,
    NONE,
    ORDINAL
  }

  private record Entry(Role role, long value) {}

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, Long> ordinals = new HashMap<>();

  public NumberReader(KnowledgePack knowledge) {
    for (Lexicon.Row row : knowledge.lexicon("en/lexicon/number.tsv").rows()) {
      Role role = row.get("role", Role.class);
      long value = Long.parseLong(row.get("value"));
      if (role == Role.ORDINAL) {
        ordinals.put(row.get("word"), value);
      } else {
        entries.put(row.get("word"), new Entry(role, value));
      }
    }
  }

  /** The value of an ordinal word ("third"), or 0. */
  public int ordinal(Word word) {
    return ordinals.getOrDefault(word.lower(), 0L).intValue();
  }

  /** Whether a number may begin with this word. */
  public boolean opens(Word word) {
    return word.isNumber()
        || entries.containsKey(word.lower())
        || ordinals.containsKey(word.lower());
  }

  /** Whether this word counts only after an article or "past", "last", "next": "few", "couple". */
  public boolean isLoose(Word word) {
    Entry entry = entries.get(word.lower());
    return entry != null && entry.role() == Role.LOOSE;
  }

  /** The number that begins at this word, as long as it goes, or null. */
  public @Nullable Numeral read(List<Word> words, int at) {
    if (at >= words.size()) {
      return null;
    }
    Word first = words.get(at);
    if (first.isNumber()) {
      return digits(words, at);
    }
    if (!first.isLetters()) {
      return null;
    }
    Numeral fraction = fraction(words, at);
    if (fraction != null) {
      return fraction;
    }
    if (first.is("a") || first.is("an")) {
      return afterArticle(words, at);
    }
    Entry entry = entries.get(first.lower());
    return entry == null ? null : fromEntry(words, at, entry);
  }

  private @Nullable Numeral fromEntry(List<Word> words, int at, Entry entry) {
    return switch (entry.role()) {
      case SMALL, TEN -> wordNumber(words, at);
      case SCALE -> scaled(words, at, BigDecimal.ONE, Form.WORDS);
      case PLURAL -> plural(words, at, entry);
      case FEW, LOOSE -> few(words, at, entry);
      case NONE -> none(words, at);
      case SHORT_SCALE, ORDINAL -> null;
    };
  }

  private @Nullable Numeral none(List<Word> words, int at) {
    if (words.get(at).is("no")) {
      return is(words, at + 1, "one") ? new Numeral(0, at + 2, Form.NONE) : null;
    }
    return new Numeral(0, at + 1, Form.NONE);
  }

  private @Nullable Numeral digits(List<Word> words, int at) {
    String form = words.get(at).lower();
    if (form.length() > LONGEST_DIGITS || !isPlain(form)) {
      return null;
    }
    return scaled(words, at + 1, new BigDecimal(form.replace(",", "")), Form.DIGITS);
  }

  /** Digits with thousands separators in the right places and at most one point. */
  private static boolean isPlain(String form) {
    int point = form.indexOf('.');
    if (point >= 0 && (form.indexOf('.', point + 1) >= 0 || form.indexOf(',', point) >= 0)) {
      return false;
    }
    for (int at = 0; at < form.length(); at++) {
      char digit = form.charAt(at);
      if (digit > '9') {
        return false;
      }
      if (digit == ',' && !isThousands(form, at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isThousands(String form, int comma) {
    int next = comma + 4;
    return next <= form.length()
        && form.substring(comma + 1, next).chars().allMatch(Character::isDigit)
        && (next == form.length() || form.charAt(next) == ',' || form.charAt(next) == '.')
        && comma <= 3 + form.lastIndexOf(',');
  }

  /** The scales that follow a number: "2.5 million", "two hundred thousand", "1.5m". */
  private @Nullable Numeral scaled(List<Word> words, int at, BigDecimal number, Form form) {
    BigDecimal value = number;
    int end = at;
    while (end < words.size()) {
      Entry entry = scaleAt(words, end, form);
      if (entry == null || value.compareTo(LARGEST) > 0) {
        break;
      }
      value = value.multiply(BigDecimal.valueOf(entry.value()));
      end += words.get(end).is("-") ? 2 : 1;
    }
    if (value.compareTo(LARGEST) > 0) {
      return null;
    }
    return new Numeral(value.setScale(0, RoundingMode.HALF_UP).longValueExact(), end, form);
  }

  private @Nullable Entry scaleAt(List<Word> words, int at, Form form) {
    Word word = words.get(at);
    if (word.is("-") && word.glued() && at + 1 < words.size() && form == Form.DIGITS) {
      return null;
    }
    Entry entry = entries.get(word.lower());
    if (entry == null) {
      return null;
    }
    boolean abbreviated = entry.role() == Role.SHORT_SCALE && word.glued() && form == Form.DIGITS;
    return entry.role() == Role.SCALE || abbreviated ? entry : null;
  }

  private @Nullable Numeral afterArticle(List<Word> words, int at) {
    if (at + 1 >= words.size()) {
      return null;
    }
    Word next = words.get(at + 1);
    Entry entry = entries.get(next.lower());
    if (entry == null || next.glued()) {
      return null;
    }
    if (entry.role() == Role.SCALE) {
      return withAndAHalf(words, scaled(words, at + 1, BigDecimal.ONE, Form.WORDS));
    }
    return entry.role() == Role.LOOSE ? few(words, at + 1, entry) : null;
  }

  /** "a million and a half", "two and a half million"; "two and a half" alone is no count. */
  private @Nullable Numeral withAndAHalf(List<Word> words, @Nullable Numeral whole) {
    if (whole == null || !isAndAHalf(words, whole.end())) {
      return whole;
    }
    int end = whole.end() + 3;
    long before = scaleOf(words, whole.end() - 1);
    if (before > 0) {
      return new Numeral(whole.value() + before / 2, end, whole.form());
    }
    long after = scaleOf(words, end);
    return after > 0 && whole.value() < 100
        ? new Numeral(whole.value() * after + after / 2, end + 1, whole.form())
        : whole;
  }

  /** Whether "and a half" stands here. */
  public static boolean isAndAHalf(List<Word> words, int at) {
    return is(words, at, "and") && is(words, at + 1, "a") && is(words, at + 2, "half");
  }

  /** What the word here multiplies by; 0 when it is no scale. */
  private long scaleOf(List<Word> words, int at) {
    Entry entry = at < words.size() ? entries.get(words.get(at).lower()) : null;
    return entry != null && entry.role() == Role.SCALE ? entry.value() : 0;
  }

  /** "half a million", "a quarter of a million", "a half million". */
  private @Nullable Numeral fraction(List<Word> words, int at) {
    boolean three = is(words, at, "three") && at + 1 < words.size();
    int quarters = three && words.get(at + 1).is("-") ? at + 2 : at + 1;
    if (three && is(words, quarters, "quarters") && is(words, quarters + 2, "a")) {
      long scale = is(words, quarters + 1, "of") ? scaleOf(words, quarters + 3) : 0;
      return scale > 0 ? new Numeral(scale / 4 * 3, quarters + 4, Form.WORDS) : null;
    }
    int half = is(words, at, "a") ? at + 1 : at;
    int parts = is(words, half, "half") ? 2 : is(words, half, "quarter") ? 4 : 0;
    if (parts == 0) {
      return null;
    }
    int scale = half + 1;
    scale += is(words, scale, "of") ? 1 : 0;
    scale += is(words, scale, "a") ? 1 : 0;
    Entry entry = scale < words.size() ? entries.get(words.get(scale).lower()) : null;
    return entry != null && entry.role() == Role.SCALE
        ? new Numeral(entry.value() / parts, scale + 1, Form.WORDS)
        : null;
  }

  /** "several", "a few", "a couple of", alone or before a scale: "several dozen". */
  private Numeral few(List<Word> words, int at, Entry entry) {
    int end = at + 1;
    int scale = is(words, end, "of") ? end + 1 : end;
    Entry next = scale < words.size() ? entries.get(words.get(scale).lower()) : null;
    if (next != null && (next.role() == Role.SCALE || next.role() == Role.PLURAL)) {
      Numeral scaled = scaled(words, scale + 1, BigDecimal.valueOf(unit(next)), Form.VAGUE);
      if (scaled != null) {
        return new Numeral(entry.value() * scaled.value(), scaled.end(), Form.VAGUE);
      }
    }
    return new Numeral(entry.value(), end, Form.VAGUE);
  }

  /** What one of a plural is worth: "thousands" stands for two thousand. */
  private static long unit(Entry entry) {
    return entry.role() == Role.PLURAL ? Math.max(1, entry.value() / 2) : entry.value();
  }

  /** "dozens", "hundreds of thousands", "tens of millions", "thousands upon thousands". */
  private Numeral plural(List<Word> words, int at, Entry entry) {
    long value = entry.value();
    int end = at + 1;
    boolean joined = is(words, end, "of") || is(words, end, "upon") || is(words, end, "and");
    Entry next = joined && end + 1 < words.size() ? entries.get(words.get(end + 1).lower()) : null;
    if (next != null && next.role() == Role.PLURAL) {
      boolean times = is(words, end, "of") && next.value() > value;
      value = times ? value * unit(next) : Math.max(value, next.value());
      end += 2;
    }
    return new Numeral(value, end, Form.VAGUE);
  }

  /** "fifty-eight", "one hundred and twenty", "two thousand five hundred". */
  private @Nullable Numeral wordNumber(List<Word> words, int at) {
    long total = 0;
    long current = 0;
    int end = at;
    int next = at;
    while (next < words.size()) {
      Entry entry = entries.get(words.get(next).lower());
      if (entry == null || !continues(entry, current)) {
        break;
      }
      if (entry.role() != Role.SCALE) {
        current += entry.value();
      } else if (entry.value() >= 1000) {
        total += Math.max(1, current) * entry.value();
        current = 0;
      } else {
        current = Math.max(1, current) * entry.value();
      }
      end = next + 1;
      next = skipJoint(words, end, current == 0 || current % 100 == 0);
      if (total > LARGEST.longValue()) {
        return null;
      }
    }
    return withAndAHalf(words, new Numeral(total + current, end, Form.WORDS));
  }

  private static boolean continues(Entry entry, long current) {
    long below = current % 100;
    return switch (entry.role()) {
      case SMALL -> below == 0 || (below >= 20 && below % 10 == 0 && entry.value() < 10);
      case TEN -> below == 0;
      case SCALE -> true;
      case SHORT_SCALE, PLURAL, FEW, LOOSE, NONE, ORDINAL -> false;
    };
  }

  /** Over the hyphen of "fifty-eight" or the "and" of "one hundred and twenty". */
  private int skipJoint(List<Word> words, int at, boolean afterHundreds) {
    if (at + 1 >= words.size()) {
      return at;
    }
    Word joint = words.get(at);
    boolean hyphen = joint.is("-") && joint.glued() && words.get(at + 1).glued();
    boolean and = afterHundreds && joint.is("and");
    if (!hyphen && !and) {
      return at;
    }
    Entry next = entries.get(words.get(at + 1).lower());
    boolean small = next != null && (next.role() == Role.SMALL || next.role() == Role.TEN);
    boolean scale = next != null && next.role() == Role.SCALE && hyphen;
    return small || scale ? at + 1 : at;
  }

  private static boolean is(List<Word> words, int at, String word) {
    return at < words.size() && words.get(at).is(word);
  }
}
