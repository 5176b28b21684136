package org.dateline.extraction.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.Token.Tag;

/**
 * Tells what a writer adds of when something was said from what was said and from who said it:
 * "promised aid for the port, hours after the ferry sank", "a poll in March found". Immutable.
 */
final class Circumstances {
  private static final int MOST_BEFORE = 3; // words before the unit: "just over two weeks after"

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private final Set<String> units = new HashSet<>();
  private final Set<String> offsets = new HashSet<>(); // "after", "before"
  private final Set<String> days = new HashSet<>(); // and months

  /** With the words of {@code en/lexicon/time.tsv}. */
  Circumstances(Lexicon times) {
    for (Lexicon.Row row : times.rows()) {
      String words = row.get("words");
      switch (row.get("category")) {
        case "UNIT", "UNITS" -> units.add(words);
        case "WEEKDAY", "MONTH" -> days.add(words);
        case "OFFSET" -> addOffset(words, row.get("value"));
        default -> {
          // other words of time
        }
      }
    }
  }

  private void addOffset(String words, String value) {
    if (value.equals("AFTER") || value.equals("BEFORE")) {
      offsets.add(words);
    }
  }

  /** The same findings without such words; what is said inside of these stands for itself. */
  AttributionFinder.Found without(AttributionFinder.Found found, Passage passage) {
    List<Attribution> outer = new ArrayList<>();
    found.outer().forEach(each -> outer.add(of(withoutDay(each, passage), passage)));
    List<Attribution> nested = new ArrayList<>();
    List<Attribution> freed = new ArrayList<>();
    for (Attribution each : found.nested()) {
      boolean held = outer.stream().anyMatch(holder -> AttributionFinder.holds(holder, each));
      (held ? nested : freed).add(withoutDay(each, passage));
    }
    outer.addAll(freed);
    outer.sort(Comparator.comparingInt(Attribution::head));
    return new AttributionFinder.Found(outer, nested, found.turns());
  }

  /** "A poll in March found", "Prosecutors on Friday said": the day is no part of who speaks. */
  private Attribution withoutDay(Attribution one, Passage passage) {
    TokenRange source = one.source();
    if (source == null || source.size() < 3 || source.first() > one.head()) {
      return one;
    }
    int day = source.last();
    int above = passage.head(day);
    boolean phrase =
        passage.is(day - 1, Tag.ADP)
            && passage.head(day - 1) == day
            && !passage.lower(day - 1).equals("of"); // "the class of 1968"
    boolean told =
        above == one.head() || source.contains(above) && passage.head(above) == one.head();
    boolean bare = phrase && told && isDay(day, passage) && passage.children(day).length == 1;
    return bare ? one.withSource(new TokenRange(source.first(), day - 2)) : one;
  }

  private boolean isDay(int token, Passage passage) {
    return days.contains(passage.lower(token))
        || YEAR.matcher(passage.token(token).form()).matches();
  }

  private Attribution of(Attribution one, Passage passage) {
    if (one.content().isEmpty() || passage.clauseBehind(one.head()) >= 0) {
      return one; // the time may be a part of the clause
    }
    List<TokenRange> kept = new ArrayList<>();
    for (TokenRange piece : one.content()) {
      int end = piece.first() > one.head() ? end(piece, passage) : piece.last();
      if (end >= piece.first()) {
        kept.add(end < piece.last() ? new TokenRange(piece.first(), end) : piece);
      }
    }
    return one.withContent(kept);
  }

  /** The last word of a piece before a comma behind which its time is told. */
  private int end(TokenRange piece, Passage passage) {
    for (int token = piece.first(); token < piece.last(); token++) {
      if (isComma(token, passage) && opensTime(token + 1, passage)) {
        boolean ends =
            IntStream.range(token + 1, piece.last()).noneMatch(at -> isComma(at, passage));
        return ends ? passage.lastWord(token) : piece.last(); // something else may follow
      }
    }
    return piece.last();
  }

  private static boolean isComma(int token, Passage passage) {
    return passage.lower(token).equals(",") && passage.quotation(token) < 0;
  }

  /** "hours after", "a day before", "just two weeks after". */
  private boolean opensTime(int first, Passage passage) {
    int unit = first;
    while (unit < first + MOST_BEFORE && !isUnit(unit, passage) && isBefore(unit, passage)) {
      unit++;
    }
    if (!isUnit(unit, passage) || !passage.inside(unit + 1)) {
      return false;
    }
    return offsets.contains(passage.lower(unit + 1));
  }

  private boolean isUnit(int token, Passage passage) {
    return passage.is(token, Tag.NOUN) && units.contains(passage.lower(token));
  }

  private static boolean isBefore(int token, Passage passage) {
    return passage.is(token, Tag.DET)
        || passage.is(token, Tag.NUM)
        || passage.is(token, Tag.ADV)
        || passage.is(token, Tag.ADJ)
        || passage.is(token, Tag.ADP);
  }
}
