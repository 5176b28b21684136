package org.dateline.knowledge;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The folded form under which names are kept and looked up: case stays, marks and variants go. */
public final class EntityName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  // Below the first and from dashes to dots, quotation marks among them, no letter bears a mark.
  private static final char FIRST_MARKED = '\u00C0';
  private static final char DASHES = '\u2010';
  private static final char DOTS = '\u2027';

  private EntityName() {}

  /** Straight apostrophes, plain hyphens and spaces, no diacritics: {@code Erdoğan} is Erdogan. */
  public static String fold(String name) {
    boolean plain = true;
    for (int i = 0; i < name.length() && plain; i++) {
      char unit = name.charAt(i);
      plain = unit < 0x80 && unit >= ' ';
    }
    return plain ? name : foldMarks(name);
  }

  private static String foldMarks(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    boolean bare = true;
    for (int i = 0; i < name.length(); i++) {
      char unit = plain(name.charAt(i));
      folded.append(unit);
      bare &= unit < FIRST_MARKED || unit >= DASHES && unit <= DOTS;
    }
    return bare ? folded.toString() : stripped(folded);
  }

  private static String stripped(CharSequence folded) {
    return MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll("");
  }

  private static char plain(char unit) {
    return switch (unit) {
      case '\u2018', '\u2019', '\u02BC', '\u00B4' -> '\'';
      case '\u2010', '\u2011', '\u2013' -> '-';
      case '\u0131' -> 'i';
      case '\u0142' -> 'l';
      case '\u0141' -> 'L';
      case '\u00F8' -> 'o';
      case '\u00D8' -> 'O';
      case '\u0111' -> 'd';
      case '\u0110' -> 'D';
      default -> Character.isWhitespace(unit) || Character.isSpaceChar(unit) ? ' ' : unit;
    };
  }
}
