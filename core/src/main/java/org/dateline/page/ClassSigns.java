package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Lexicon;

/**
 * What class names and ids tell about an element: a set of signs as bits. The patterns are in
 * {@code page/class.tsv}. Immutable.
 */
final class ClassSigns {
  private static final int LONGEST = 200; // units of class and id that are looked at

  private final List<String> names = new ArrayList<>();
  private final List<Pattern> patterns = new ArrayList<>();

  private record Pattern(String token, boolean whole, long bit) {}

  ClassSigns(Lexicon lexicon) {
    for (Lexicon.Row row : lexicon.rows()) {
      String sign = row.get("sign");
      if (!names.contains(sign)) {
        names.add(sign);
      }
      long bit = 1L << names.indexOf(sign);
      for (String token : row.list("tokens")) {
        boolean whole = token.startsWith("=");
        patterns.add(new Pattern(whole ? "-" + token.substring(1) + "-" : token, whole, bit));
      }
    }
    if (names.size() > Long.SIZE) {
      throw new IllegalArgumentException(names.size() + " signs do not fit");
    }
  }

  /** Names of the signs, by bit. */
  List<String> names() {
    return names;
  }

  /** The bit of a sign; 0 if the lexicon has none of that name. */
  long bit(String sign) {
    int index = names.indexOf(sign);
    return index < 0 ? 0 : 1L << index;
  }

  /** The signs of a class attribute or id. */
  long of(String name) {
    String folded = fold(name);
    long signs = 0;
    for (Pattern pattern : patterns) {
      if ((signs & pattern.bit()) == 0 && folded.contains(pattern.token())) {
        signs |= pattern.bit();
      }
    }
    return signs;
  }

  /** Lower case, with {@code -} around and between the parts, humps counted as parts. */
  private static String fold(String name) {
    int length = Math.min(name.length(), LONGEST);
    StringBuilder folded = new StringBuilder(length + 16).append('-');
    boolean lower = false;
    for (int at = 0; at < length; at++) {
      char unit = name.charAt(at);
      if (!Character.isLetterOrDigit(unit)) {
        unit = '-';
      } else if (Character.isUpperCase(unit) && lower) {
        folded.append('-');
      }
      lower = Character.isLowerCase(unit);
      if (unit != '-' || folded.charAt(folded.length() - 1) != '-') {
        folded.append(Character.toLowerCase(unit));
      }
    }
    return folded.append('-').toString();
  }
}
