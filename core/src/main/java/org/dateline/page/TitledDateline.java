package org.dateline.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Moment;
import org.dateline.model.PlaceAndDate;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads datelines whose town is not in capitals: "Lima, Dec. 8 (Hill News) - The court". The town
 * must be known, and what follows the dash must begin a sentence: "Paris - the city of light" and
 * "Delhi - Mumbai trains" are none. Immutable.
 */
final class TitledDateline {
  private static final int SHORTEST = 60; // units of a report that a bare town opens

  private static final int LONGEST = 400; // units looked at

  private static final String NAME = "\\p{Lu}[\\p{L}'’.]*(?:[ -]\\p{L}[\\p{L}'’.]*){0,4}?";
  private static final Pattern LINE =
      Pattern.compile(
          "^\\s*(?<place>(?<town>"
              + NAME
              + ")(?:,\\s*(?<region>"
              + NAME
              + ")(?:,\\s*"
              + NAME
              + ")?)?)(?:,?\\s+"
              + FilingDay.WORDS
              + ")?,?(?<agency>\\s*[(\\[]\\p{Lu}[\\p{L} .&/'’-]{1,38}[)\\]])?"
              + "(?:\\s+[-–—]{1,2}|[–—]|--)\\s+(?=[\"“‘'(]?[\\p{Lu}\\d])");

  private static final Pattern WORD = Pattern.compile("^[\"“‘'(]?(\\p{L}+(?:[-' ’]\\p{L}+)?)");
  private static final Pattern ASIDE = Pattern.compile("^[^.!?]*?(?:\\s[-–—]{1,2}|[–—])\\s");

  private final FilingTowns towns;
  private final FilingDay days;

  TitledDateline(FilingTowns towns, FilingDay days) {
    this.towns = towns;
    this.days = days;
  }

  /**
   * The dateline at the beginning of a block.
   *
   * @param first whether it is the first paragraph, where alone a town needs no more beside it
   */
  Optional<PlaceAndDate> read(Text text, Span block, boolean first, @Nullable Moment published) {
    int offset = block.start();
    String words = text.slice(new Span(offset, Math.min(block.end(), offset + LONGEST)));
    Matcher line = LINE.matcher(words);
    if (!line.find() || !isBelieved(line, words, first)) {
      return Optional.empty();
    }
    String date = line.group("date");
    int last = date == null ? line.end("place") : line.end("date");
    Span span = new Span(offset + line.start("place"), offset + last);
    Moment filed = days.of(date, line.group("year"), published);
    return Optional.of(new PlaceAndDate(line.group("place").strip(), filed, span));
  }

  private boolean isBelieved(Matcher line, String words, boolean first) {
    String town = line.group("town");
    String region = line.group("region");
    String date = line.group("date");
    if ((region != null && !towns.isIn(town, region)) || (date != null && !days.isDay(date))) {
      return false;
    }
    if (date != null) {
      return region != null || towns.isPlace(town);
    }
    if (line.group("agency") != null) {
      return region != null || towns.isLargeTown(town);
    }
    return first
        && (region != null || towns.isLargeTown(town) && !towns.isWord(town))
        && !towns.isStateAlone(town)
        && opensReport(words.substring(line.end()));
  }

  /** Whether these words are a report's: long enough, no second name of a pair, no aside. */
  private boolean opensReport(String rest) {
    Matcher word = WORD.matcher(rest);
    boolean pair = word.find() && !isOwner(rest, word.end()) && isTownBegun(word.group(1));
    return rest.length() >= SHORTEST && !pair && !ASIDE.matcher(rest).find();
  }

  private static boolean isOwner(String rest, int end) {
    return rest.startsWith("'s", end) || rest.startsWith("’s", end) || rest.startsWith(",", end);
  }

  private boolean isTownBegun(String words) {
    String one = words.split("[ '’]", 2)[0];
    boolean known = towns.isLargeTown(words) || towns.isLargeTown(one);
    return known && !towns.isStateAlone(one) && !towns.isStateAlone(words);
  }
}
