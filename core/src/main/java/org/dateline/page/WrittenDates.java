package org.dateline.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.knowledge.Lexicon;
import org.dateline.text.Span;

/** Finds calendar dates as people write them, with the month names of many languages. Immutable. */
final class WrittenDates {
  private static final int LONGEST = 400; // units looked at
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2079;

  private final Map<String, Integer> months = new HashMap<>();

  /** A date and where it is written. */
  record Written(LocalDate date, Span span) {}

  private record Part(int number, String word, int digits, char after, Span span) {
    boolean isNumber() {
      return number >= 0;
    }

    boolean isDay() {
      return number >= 1 && number <= 31 && digits <= 2;
    }

    boolean isYear() {
      return digits == 4 && number >= FIRST_YEAR && number <= LAST_YEAR;
    }
  }

  WrittenDates(Lexicon lexicon) {
    for (Lexicon.Row row : lexicon.rows()) {
      for (int month = 1; month <= 12; month++) {
        for (String name : row.list(String.valueOf(month))) {
          months.putIfAbsent(name.toLowerCase(Locale.ROOT), month);
        }
      }
    }
  }

  /** The number of the month of this name, 1 to 12, or 0. */
  int month(String name) {
    return months.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  /** The dates in a text's first part, in order. */
  List<Written> in(String text, boolean monthFirst) {
    if (!hasTwoNumbers(text)) {
      return List.of();
    }
    List<Part> parts = parts(text);
    List<Written> found = new ArrayList<>();
    for (int at = 0; at < parts.size(); at++) {
      Optional<Written> written = at(parts, at, monthFirst);
      if (written.isPresent()) {
        found.add(written.get());
        at += 2;
      }
    }
    return found;
  }

  /** Whether digits stand in two places: a date says a day and a year at least. */
  private static boolean hasTwoNumbers(String text) {
    int numbers = 0;
    boolean inside = false;
    int length = Math.min(text.length(), LONGEST);
    for (int at = 0; at < length && numbers < 2; at++) {
      boolean digit = isDigit(text.charAt(at));
      numbers += digit && !inside ? 1 : 0;
      inside = digit;
    }
    return numbers >= 2;
  }

  private Optional<Written> at(List<Part> parts, int at, boolean monthFirst) {
    Part one = parts.get(at);
    if (!one.isNumber()) {
      return one.word().isEmpty() ? Optional.empty() : monthDayYear(parts, at);
    }
    if (one.isYear()) {
      return yearFirst(parts, at);
    }
    return one.isDay() ? dayFirst(parts, at, monthFirst) : Optional.empty();
  }

  private Optional<Written> monthDayYear(List<Part> parts, int at) {
    int month = month(parts.get(at).word());
    if (month == 0 || at + 2 >= parts.size()) {
      return Optional.empty();
    }
    Part day = parts.get(at + 1);
    Part year = parts.get(at + 2);
    boolean fits = day.isDay() && year.isYear();
    return fits ? written(year, month, day, parts.get(at), year) : Optional.empty();
  }

  private Optional<Written> yearFirst(List<Part> parts, int at) {
    if (at + 2 >= parts.size()) {
      return Optional.empty();
    }
    Part year = parts.get(at);
    Part month = parts.get(at + 1);
    Part day = parts.get(at + 2);
    boolean joined = "-/.年년,".indexOf(year.after()) >= 0 || !month.isNumber();
    int number = month.isNumber() ? month.number() : month(month.word());
    boolean fits = joined && number >= 1 && number <= 12 && day.isDay();
    return fits ? written(year, number, day, year, day) : Optional.empty();
  }

  private Optional<Written> dayFirst(List<Part> parts, int at, boolean monthFirst) {
    int next = at + 1;
    while (next < parts.size() && next <= at + 2 && isJoint(parts.get(next))) {
      next++;
    }
    if (next + 1 >= parts.size()) {
      return Optional.empty();
    }
    Part day = parts.get(at);
    Part month = parts.get(next);
    int after = next + 1;
    while (after + 1 < parts.size() && after <= next + 2 && isJoint(parts.get(after))) {
      after++;
    }
    Part year = parts.get(after);
    if (!month.isNumber()) {
      int number = month(month.word());
      boolean fits = number > 0 && year.isYear();
      return fits ? written(year, number, day, day, year) : Optional.empty();
    }
    return next == at + 1 && after == at + 2
        ? numbers(day, month, year, monthFirst)
        : Optional.empty();
  }

  private static Optional<Written> numbers(Part one, Part two, Part three, boolean monthFirst) {
    boolean joined = one.after() == two.after() && "./-".indexOf(one.after()) >= 0;
    if (!joined || !two.isDay() || (!three.isYear() && three.digits() != 2)) {
      return Optional.empty();
    }
    Part year = three.isYear() ? three : century(three);
    boolean american = monthFirst && one.after() == '/';
    boolean swapped = one.number() <= 12 && (two.number() > 12 || american);
    Part month = swapped ? one : two;
    Part day = swapped ? two : one;
    return month.number() <= 12 ? written(year, month.number(), day, one, three) : Optional.empty();
  }

  private static Part century(Part year) {
    return new Part(2000 + year.number(), "", 4, year.after(), year.span());
  }

  private static boolean isJoint(Part part) {
    return switch (part.word()) {
      case "de", "of", "del", "do", "den", "г" -> true;
      default -> false;
    };
  }

  private static Optional<Written> written(Part year, int month, Part day, Part first, Part last) {
    try {
      LocalDate date = LocalDate.of(year.number(), month, day.number());
      return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR
          ? Optional.empty()
          : Optional.of(new Written(date, first.span().union(last.span())));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>();
    int length = Math.min(text.length(), LONGEST);
    int at = 0;
    while (at < length) {
      char unit = text.charAt(at);
      int end = at + 1;
      if (isDigit(unit)) {
        while (end < length && isDigit(text.charAt(end))) {
          end++;
        }
        parts.add(number(text, at, end));
        end = ordinalEnd(text, end, length);
      } else if (Character.isLetter(unit)) {
        while (end < length && isInWord(text.charAt(end))) {
          end++;
        }
        String word = text.substring(at, end).toLowerCase(Locale.ROOT);
        if ("年月日년월일".indexOf(word.charAt(0)) < 0) {
          parts.add(new Part(-1, word, 0, ' ', new Span(at, end)));
        }
      }
      at = end;
    }
    return parts;
  }

  private static boolean isInWord(char unit) {
    return Character.isLetter(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  private static Part number(String text, int at, int end) {
    int digits = end - at;
    int value = digits <= 4 ? Integer.parseInt(text, at, end, 10) : 99_999;
    char after = end < text.length() ? text.charAt(end) : ' ';
    return new Part(value, "", digits, after, new Span(at, end));
  }

  private static int ordinalEnd(String text, int end, int length) {
    int last = end;
    while (last < length && Character.isLetter(text.charAt(last)) && last - end < 3) {
      last++;
    }
    boolean suffix = last - end <= 2 && (last == length || !Character.isLetter(text.charAt(last)));
    boolean ideograph = end < length && text.charAt(end) > '\u2E80';
    return suffix && !ideograph ? last : end;
  }
}
