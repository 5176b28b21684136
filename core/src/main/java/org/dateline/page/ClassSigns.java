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
  private static final char PARTING = '-';
  private static final int LONGEST = 200; // units of class and id that are looked at

  private final List<String> names = new ArrayList<>();
  private final Map<String, Long> byName = new HashMap<>();
  private final Needles tokens;

  ClassSigns(Lexicon lexicon) {
    Map<String, Long> bits = new HashMap<>();
    for (Lexicon.Row row : lexicon.rows()) {
      String sign = row.get("sign");
      if (!names.contains(sign)) {
        byName.put(sign, 1L << names.size());
        names.add(sign);
      }
      long bit = bit(sign);
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
    return byName.getOrDefault(sign, 0L);
  }

  /**
   * The signs of a class attribute or id, read in lower case, with {@code -} around and between the
   * parts, humps counted as parts.
   */
  long of(String name) {
    int length = Math.min(name.length(), LONGEST);
    int state = tokens.after(UnitTree.START, PARTING);
    long found = tokens.ending(state);
    boolean parted = true;
    boolean lower = false;
    for (int at = 0; at < length; at++) {
      char unit = name.charAt(at);
      if (unit >= 'a' && unit <= 'z') { // as nearly all are
        state = tokens.after(state, unit);
        found |= tokens.ending(state);
        parted = false;
        lower = true;
        continue;
      }
      boolean part = Character.isLetterOrDigit(unit);
      boolean begins = part && lower && Character.isUpperCase(unit);
      if (!parted && (begins || !part)) {
        state = tokens.after(state, PARTING);
        found |= tokens.ending(state);
      }
      if (part) {
        state = tokens.after(state, Character.toLowerCase(unit));
        found |= tokens.ending(state);
      }
      parted = !part;
      lower = part && Character.isLowerCase(unit);
    }
    return found | tokens.ending(tokens.after(state, PARTING));
  }
}
