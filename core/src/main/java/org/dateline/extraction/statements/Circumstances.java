package org.dateline.extraction.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.Token.Tag;

/**
 * Tells what a writer adds of when something was said from what was said: "promised aid for the
 * port, hours after the ferry sank". Immutable.
 */
final class Circumstances {
  private static final int MOST_BEFORE = 3; // words before the unit: "just over two weeks after"

  private final Set<String> units = new HashSet<>();

  /** With the units of {@code en/lexicon/time.tsv}. */
  Circumstances(Lexicon times) {
    for (Lexicon.Row row : times.rows()) {
      if (row.get("category").startsWith("UNIT")) {
        units.add(row.get("words"));
      }
    }
  }

  /** The same findings without such words; what is said inside of these stands for itself. */
  AttributionFinder.Found without(AttributionFinder.Found found, Passage passage) {
    List<Attribution> outer = new ArrayList<>();
    found.outer().forEach(each -> outer.add(of(each, passage)));
    List<Attribution> nested = new ArrayList<>();
    for (Attribution each : found.nested()) {
      boolean held = outer.stream().anyMatch(holder -> AttributionFinder.holds(holder, each));
      (held ? nested : outer).add(each);
    }
    return new AttributionFinder.Found(outer, nested, found.turns());
  }

  private Attribution of(Attribution one, Passage passage) {
    if (one.content().isEmpty() || hasClause(one, passage)) {
      return one;
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

  /** Whether a clause is said behind the cue, of which the time may be a part. */
  private static boolean hasClause(Attribution one, Passage passage) {
    for (int child : passage.children(one.head())) {
      if (child > one.head() && passage.base(child).equals("ccomp")) {
        return true;
      }
    }
    return false;
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
    String next = passage.lower(unit + 1);
    return next.equals("after") || next.equals("before");
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
