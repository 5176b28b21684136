package org.dateline.page;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.Moment;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads how old a page says that it is: "1 week ago", "vor 3 Stunden". Immutable. */
final class Ages {
  private static final int LONGEST = 80; // units
  private static final long NUMBERED = 1; // ways to say an age with a number in digits
  private static final long BARE = 2;
  private final List<Form> forms = new ArrayList<>();
  private final Needles words; // one of each way to say an age: what lacks them all says none

  private enum Unit {
    MINUTES,
    HOURS,
    DAYS,
    WEEKS,
    MONTHS,
    YEARS
  }

  private record Form(Pattern pattern, Unit unit, int bare) {}

  /**
   * An age as written.
   *
   * @param span where
   * @param count how many units
   * @param unit of time
   */
  record Age(Span span, int count, String unit) {
    /** The moment it means when read then: to the minute for minutes and hours, else the day. */
    Moment before(Instant retrieved) {
      OffsetDateTime then = retrieved.atOffset(ZoneOffset.UTC);
      return switch (Unit.valueOf(unit)) {
        case MINUTES -> exact(then.minus(Duration.ofMinutes(count)));
        case HOURS -> exact(then.minus(Duration.ofHours(count)));
        case DAYS -> Moment.of(then.toLocalDate().minusDays(count));
        case WEEKS -> Moment.of(then.toLocalDate().minusWeeks(count));
        case MONTHS -> Moment.of(then.toLocalDate().minus(Period.ofMonths(count)));
        case YEARS -> Moment.of(then.toLocalDate().minus(Period.ofYears(count)));
      };
    }

    private static Moment exact(OffsetDateTime time) {
      return new Moment(time.toLocalDate(), time.toLocalTime().withNano(0), ZoneOffset.UTC);
    }
  }

  Ages(Lexicon lexicon) {
    Map<String, Long> bits = new HashMap<>();
    for (Lexicon.Row row : lexicon.rows()) {
      List<String> alternatives = new ArrayList<>();
      for (String pattern : row.list("patterns")) {
        bits.merge(longest(pattern), pattern.contains("{n}") ? NUMBERED : BARE, (a, b) -> a | b);
        String quoted = Pattern.quote(pattern).replace("{n}", "\\E(\\d{1,3})\\s?\\Q");
        alternatives.add(quoted.replace("\\s?\\Q ", "\\s+\\Q"));
      }
      String stated = row.get("count");
      int bare = stated.isEmpty() ? 1 : Integer.parseInt(stated);
      String whole = "(?<![\\p{L}\\d])(?:" + String.join("|", alternatives) + ")(?!\\p{L})";
      forms.add(new Form(Pattern.compile(whole), row.get("unit", Unit.class), bare));
    }
    words = new Needles(bits);
  }

  /** The longest run of words in a pattern. */
  private static String longest(String pattern) {
    String longest = "";
    for (String part : pattern.split("\\{n}", -1)) {
      longest = part.strip().length() > longest.length() ? part.strip() : longest;
    }
    return longest;
  }

  /** The first age in a short text. */
  Optional<Age> in(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    long found = words.inAnyCase(text);
    if (found == 0 || (found == NUMBERED && !hasDigit(text))) {
      return Optional.empty();
    }
    String folded = text.toLowerCase(Locale.ROOT);
    if (folded.length() != text.length()) {
      return Optional.empty();
    }
    for (Form form : forms) {
      Matcher matcher = form.pattern().matcher(folded);
      if (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        return Optional.of(new Age(span, count(matcher, form.bare()), form.unit().name()));
      }
    }
    return Optional.empty();
  }

  static boolean hasDigit(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static int count(Matcher matcher, int bare) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      @Nullable String number = matcher.group(group);
      if (number != null) {
        return Integer.parseInt(number);
      }
    }
    return matcher.group().contains("now") || matcher.group().startsWith("moments") ? 0 : bare;
  }
}
