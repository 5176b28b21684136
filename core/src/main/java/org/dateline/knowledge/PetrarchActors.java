package org.dateline.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.knowledge.KnownEntity.Office;
import org.dateline.model.DatelineException;
import org.dateline.text.Bytes;

/**
 * Reads a file of actors in the format of PETRARCH: a name in capitals with underscores, synonyms
 * on lines that begin with {@code +}, and codes in brackets with the dates they hold.
 *
 * <pre>
 * BORIS_EXAMPLE_
 * +B._EXAMPLE_
 *     [RUSELI &lt;080101]
 *     [RUSGOV 080101-120506]
 * </pre>
 */
final class PetrarchActors {
  private static final Pattern CODE =
      Pattern.compile("\\[\\s*([A-Z]{3,})\\s*(?:([<>]?)\\s*(\\d{6,8})(?:\\s*-\\s*(\\d{6,8}))?)?");
  private static final int MOST_NAMES = 200_000;
  private static final int LATEST_SHORT_YEAR = 50; // two digits up to this are of this century
  private static final int COUNTRY_LETTERS = 3;

  private PetrarchActors() {}

  /** An actor: its names in title case and the codes it has had. */
  record Actor(List<String> names, List<Office> offices) {}

  /**
   * Reads the file.
   *
   * @throws DatelineException when it holds more names than anyone writes
   */
  static List<Actor> read(String path, Bytes file, Countries countries) {
    List<Actor> actors = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<Office> offices = new ArrayList<>();
    int count = 0;
    for (String whole : file.decode(0, file.length(), StandardCharsets.UTF_8).split("\r?\n")) {
      String line = whole.replaceFirst("#.*", "").strip();
      if (line.isEmpty() || line.startsWith("<!--")) {
        continue;
      }
      if (line.indexOf('[') != 0 && !line.startsWith("+")) {
        finish(names, offices, actors);
      }
      if (line.indexOf('[') != 0) {
        names.add(name(line));
        count++;
      }
      codes(line, countries, offices);
      if (count > MOST_NAMES) {
        throw new DatelineException(path + " holds more than " + MOST_NAMES + " names");
      }
    }
    finish(names, offices, actors);
    return actors;
  }

  private static void finish(List<String> names, List<Office> offices, List<Actor> actors) {
    if (!names.isEmpty() && !offices.isEmpty()) {
      actors.add(new Actor(List.copyOf(names), List.copyOf(offices)));
    }
    names.clear();
    offices.clear();
  }

  private static String name(String line) {
    String words =
        line.replaceFirst("\\[.*", "").replaceFirst("^\\+", "").replace('_', ' ').strip();
    StringBuilder title = new StringBuilder();
    for (String word : words.split("\\s+")) {
      title.append(title.isEmpty() ? "" : " ");
      title.append(
          word.isEmpty() ? "" : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }
    return title.toString();
  }

  private static void codes(String line, Countries countries, List<Office> offices) {
    Matcher matcher = CODE.matcher(line);
    while (matcher.find()) {
      String code = matcher.group(1);
      String head = code.substring(0, COUNTRY_LETTERS);
      boolean state = countries.coded(head).isPresent() || head.equals("IGO") || head.equals("NGO");
      String sector = state ? code.substring(COUNTRY_LETTERS) : code;
      String sign = matcher.group(2) == null ? "" : matcher.group(2);
      String date = month(matcher.group(3));
      String from = sign.equals("<") ? "" : date;
      String to = sign.equals("<") ? date : month(matcher.group(4));
      offices.add(new Office(state ? head : "", "", first(sector), from, to));
    }
  }

  private static String first(String sector) {
    return sector.length() <= COUNTRY_LETTERS ? sector : sector.substring(0, COUNTRY_LETTERS);
  }

  private static String month(@org.jspecify.annotations.Nullable String date) {
    if (date == null) {
      return "";
    }
    if (date.length() >= 8) {
      return date.substring(0, 4) + "-" + date.substring(4, 6);
    }
    int year = Integer.parseInt(date.substring(0, 2));
    return (year <= LATEST_SHORT_YEAR ? "20" : "19")
        + date.substring(0, 2)
        + "-"
        + date.substring(2, 4);
  }
}
