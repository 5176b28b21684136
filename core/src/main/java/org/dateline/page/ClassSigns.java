package org.dateline.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Lexicon;

/**
 * What class names and ids tell about an element: a set of signs as bits. The patterns are in
 * {@code page/class.tsv}. Immutable.
 */
final class ClassSigns {
  private static final int LONGEST = 200; // units of class and id that are looked at

  private final List<String> names = new ArrayList<>();
  private final Needles tokens;

  ClassSigns(Lexicon lexicon) {
    Map<String, Long> bits = new HashMap<>();
    for (Lexicon.Row row : lexicon.rows()) {
      String sign = row.get("sign");
      if (!names.contains(sign)) {
        names.add(sign);
      }
      long bit = 1L << names.indexOf(sign);
      for (String token : row.list("tokens")) {
        String sought = token.startsWith("=") ? "-" + token.substring(1) + "-" : token;
        bits.merge(sought, bit, (one, other) -> one | other);
      }
    }
    if (names.size() > Long.SIZE) {
      throw new IllegalArgumentException(names.size() + " signs do not fit");
    }
    tokens = new Needles(bits);
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
    return tokens.in(fold(name));
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
