package org.dateline.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Moment;
import org.jspecify.annotations.Nullable;

/** Reads ISO 8601 and what is nearly so: other separators, loose times, zones without a colon. */
final class IsoDates {
  private static final int LONGEST = 60;
  private static final Pattern FORM =
      Pattern.compile(
          "(?<!\\d)(\\d{4})[-/.]?(\\d{1,2})[-/.]?(\\d{1,2})"
              + "(?:[T ,]{1,3}(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d{1,9})?"
              + "\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?");

  private IsoDates() {}

  static Optional<Moment> read(String value) {
    Matcher matcher = FORM.matcher(value.strip());
    if (value.length() > LONGEST || !matcher.lookingAt()) {
      return Optional.empty();
    }
    try {
      return Optional.of(moment(matcher));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Moment moment(Matcher matcher) {
    LocalDate date =
        LocalDate.of(
            Integer.parseInt(matcher.group(1)),
            Integer.parseInt(matcher.group(2)),
            Integer.parseInt(matcher.group(3)));
    if (matcher.group(4) == null) {
      return Moment.of(date);
    }
    int second = matcher.group(6) == null ? 0 : Integer.parseInt(matcher.group(6));
    LocalTime time =
        LocalTime.of(
            Integer.parseInt(matcher.group(4)),
            Integer.parseInt(matcher.group(5)),
            Math.min(59, second));
    return new Moment(date, time, zone(matcher.group(7)));
  }

  private static @Nullable ZoneOffset zone(@Nullable String zone) {
    if (zone == null) {
      return null;
    }
    return switch (zone) {
      case "Z", "UTC", "GMT" -> ZoneOffset.UTC;
      default -> ZoneOffset.of(zone);
    };
  }
}
