package org.dateline.page;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.model.Moment;
import org.jspecify.annotations.Nullable;

/** The day that a dateline names: "March 4", "4 March 2025". Immutable. */
final class FilingDay {
  /** The words of a day, with its year as a group where it is written. */
  static final String WORDS =
      "(?<date>(?:\\p{L}{3,10}\\.?\\s+\\d{1,2}|\\d{1,2}\\.?\\s+\\p{L}{3,10}\\.?)"
          + "(?:,?\\s+(?<year>\\d{4}))?)";

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final int AHEAD = 2; // days that a dateline may lie behind publication

  private final WrittenDates written;

  FilingDay(WrittenDates written) {
    this.written = written;
  }

  /** Whether the word among these is the name of a month. */
  boolean isDay(String words) {
    String letters = NO_LETTERS.matcher(words).replaceAll("");
    return written.month(letters.toLowerCase(Locale.ROOT)) > 0;
  }

  /** The day, in the year that is written, else in the one nearest to publication. */
  @Nullable Moment of(@Nullable String words, @Nullable String year, @Nullable Moment published) {
    if (words == null) {
      return null;
    }
    String plain = words.replace(".", "");
    if (year != null) {
      return written.in(plain, false).stream()
          .findFirst()
          .map(found -> Moment.of(found.date()))
          .orElse(null);
    }
    return published == null ? null : near(plain, published);
  }

  private @Nullable Moment near(String words, Moment published) {
    for (int year : new int[] {published.date().getYear(), published.date().getYear() - 1}) {
      var found = written.in(words + " " + year, false);
      if (!found.isEmpty() && !found.getFirst().date().isAfter(published.date().plusDays(AHEAD))) {
        return Moment.of(found.getFirst().date());
      }
    }
    return null;
  }
}
