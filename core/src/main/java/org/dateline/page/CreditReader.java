package org.dateline.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.knowledge.Gazetteer;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.Block;
import org.dateline.model.Moment;
import org.dateline.model.PlaceAndDate;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The agency a report is credited to and the dateline it was filed under, from the beginning and
 * the end of its text. Immutable.
 */
final class CreditReader {
  private static final int LOOKED_AT = 3; // body blocks at the beginning
  private static final int LONGEST_END = 200; // units of a last block that credits

  private final FilingDay days;
  private final FilingTowns towns;
  private final TitledDateline titled;
  private final Map<String, String> agencies = new TreeMap<>();
  private final Needles forms;
  private final Pattern opening;
  private final Pattern ending;
  private final Pattern alone;

  /** What was found. */
  record Credit(String agency, @Nullable PlaceAndDate dateline) {}

  CreditReader(KnowledgePack pack, Gazetteer gazetteer, WrittenDates written) {
    this.days = new FilingDay(written);
    this.towns = new FilingTowns(pack, gazetteer);
    this.titled = new TitledDateline(towns, days);
    for (Lexicon.Row row : pack.lexicon("page/agency.tsv").rows()) {
      row.list("forms").forEach(form -> agencies.put(form, row.get("name")));
    }
    Map<String, Long> sought = new HashMap<>();
    agencies.keySet().forEach(form -> sought.put(form, 1L));
    this.forms = new Needles(sought);
    String agency = "(?<agency>" + anyOf(agencies.keySet()) + ")";
    this.opening = opening(agency);
    this.ending = ending(agency, pack.lexicon("page/credit-opener.tsv"));
    this.alone =
        Pattern.compile(
            "^(?:\\p{L}{2,4}:? )?[(\\[]?" + agency + "[)\\]]?(?: [Ss]taff)?\\s*(?:/.{0,60})?$");
  }

  /** One of these words as they stand, the longest that fits. */
  private static String anyOf(Collection<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /**
   * "KABUL, March 4 (Reuters) -": a place, a day, an agency, at least one of the first and last.
   */
  private static Pattern opening(String agency) {
    String place = "(?<place>\\p{Lu}[\\p{L}'’.-]*(?:[ /,]+\\p{L}[\\p{L}'’.-]*){0,5}?)";
    String date = "(?:,?\\s+" + FilingDay.WORDS + ")?";
    return Pattern.compile(
        "^\\s*(?:"
            + place
            + date
            + ")?\\s*[,.]?\\s*(?:[(\\[/]?\\s*"
            + agency
            + "(?:\\s*[/,&]\\s*\\p{L}[\\p{L} .]{1,24})?" // and another
            + "\\s*[)\\]/]?|\\(\\p{Lu}[\\p{L} .&'’-]{1,30}\\)"
            + ")?\\s*(?<dash>[—–_-]{1,2}|[)/]\\.?[—–-]?|:)\\s");
  }

  /** "(AFP)", "With files from Reuters", "Quelle: dpa": what closes a text. */
  private static Pattern ending(String agency, Lexicon openers) {
    Set<String> words = new TreeSet<>();
    for (Lexicon.Row row : openers.rows()) {
      String opener = row.get("words");
      words.add(opener);
      words.add(opener.substring(0, 1).toUpperCase(Locale.ROOT) + opener.substring(1));
    }
    return Pattern.compile(
        "(?:[(\\[—–-]\\s*|(?:"
            + anyOf(words)
            + ")\\s*(?:the |The )?)"
            + agency
            + "(?:(?:,| and| und| et| y| e) [\\p{L} ]{2,40})?\\s*[)\\]]?\\.?\\s*$");
  }

  /**
   * Reads the credit of a text of these blocks; lines that stand around the story are asked where
   * the story itself says nothing.
   */
  Credit read(Text text, List<Block> blocks, @Nullable Moment published, List<String> around) {
    List<Block> body = blocks.stream().filter(block -> block.kind().isBody()).toList();
    String agency = "";
    PlaceAndDate dateline = null;
    boolean first = true; // no paragraph so far
    for (Block block : body.subList(0, Math.min(LOOKED_AT, body.size()))) {
      boolean opens = first && block.kind() == Block.Kind.PARAGRAPH;
      first = first && !opens;
      String start = start(text, block);
      Matcher matcher = opening.matcher(start);
      if (dateline == null && isParted(start) && matcher.find()) {
        agency = agency.isEmpty() ? named(matcher) : agency;
        dateline = dateline(matcher, block.span().start(), published).orElse(null);
      }
      if (dateline == null && isParted(start)) {
        dateline = titled.read(text, block.span(), opens, published).orElse(null);
      }
    }
    agency = agency.isEmpty() ? atEnd(text, body) : agency;
    return new Credit(agency.isEmpty() ? inLines(around) : agency, dateline);
  }

  /** Whether a dash or another end of a credit stands before white space. */
  private static boolean isParted(String start) {
    for (int at = 0; at + 1 < start.length(); at++) {
      char sign = start.charAt(at) == '.' && at > 0 ? start.charAt(at - 1) : start.charAt(at);
      if (start.charAt(at + 1) <= ' ' && "—–_-)/:".indexOf(sign) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String start(Text text, Block block) {
    String words = text.slice(block.span());
    return words.substring(0, Math.min(words.length(), 120));
  }

  private String named(Matcher matcher) {
    String form = matcher.group("agency");
    return form == null ? "" : agencies.getOrDefault(form, "");
  }

  private Optional<PlaceAndDate> dateline(Matcher matcher, int offset, @Nullable Moment published) {
    String place = matcher.group("place");
    if (place == null) {
      return Optional.empty();
    }
    String city = place.split(",", -1)[0];
    boolean capitals = city.length() > 2 && city.equals(city.toUpperCase(java.util.Locale.ROOT));
    boolean credited = matcher.group("agency") != null;
    String end = matcher.group("dash");
    boolean dashed = isDash(end.charAt(end.length() - 1)) && (capitals || credited);
    boolean known = end.equals(":") && capitals && towns.isLarge(city);
    boolean bracketed = ")/".indexOf(end.charAt(0)) >= 0 && capitals && credited;
    if (!dashed && !known && !bracketed) {
      return Optional.empty();
    }
    int last = matcher.group("date") == null ? matcher.end("place") : matcher.end("date");
    Span span = new Span(offset + matcher.start("place"), offset + last);
    return Optional.of(
        new PlaceAndDate(
            place.strip(), days.of(matcher.group("date"), matcher.group("year"), published), span));
  }

  private static boolean isDash(char sign) {
    return "—–_-".indexOf(sign) >= 0;
  }

  private String inLines(List<String> lines) {
    for (String line : lines) {
      if (line.length() > LONGEST_END || forms.in(line) == 0) {
        continue;
      }
      for (Pattern pattern : List.of(alone, ending)) {
        Matcher matcher = pattern.matcher(line);
        if (matcher.find()) {
          return named(matcher);
        }
      }
    }
    return "";
  }

  private String atEnd(Text text, List<Block> body) {
    if (body.isEmpty()) {
      return "";
    }
    String last = text.slice(body.getLast().span());
    String end = last.substring(Math.max(0, last.length() - LONGEST_END));
    Matcher matcher = ending.matcher(end);
    return forms.in(end) != 0 && matcher.find() ? named(matcher) : "";
  }
}
