package org.dateline.analysis.names;

import java.util.Locale;

/**
 * Writes towns in capitals, as datelines have them, as they are else written: "LA PAZ" is La Paz.
 * Immutable.
 */
final class LoudPlaces {
  private static final int SHORTEST = 4; // letters; what is shorter may stand for several words
  private static final int LONGEST_SMALL = 3; // letters of a word that stays small: "de", "au"
  private static final int TOWN = NameEvidence.TOWN | NameEvidence.CITY | NameEvidence.VILLAGE;

  private final NameEvidence lists;

  LoudPlaces(NameEvidence lists) {
    this.lists = lists;
  }

  /**
   * The town's common form; these folded words as they stand where they are no town in capitals.
   */
  String quiet(String words) {
    if (words.length() < SHORTEST || !isLoud(words)) {
      return words;
    }
    String titled = titled(words, 0);
    String small = titled(words, LONGEST_SMALL);
    return isTown(small) ? small : isTown(titled) ? titled : words;
  }

  /** Whether these folded words, in capitals or not, are the name of a town. */
  boolean isTown(String words) {
    return (lists.of(words) & TOWN) != 0;
  }

  private static boolean isLoud(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT))
        && !words.equals(words.toLowerCase(Locale.ROOT));
  }

  /** Each word with a capital but those inside of so many letters or fewer. */
  private static String titled(String words, int small) {
    StringBuilder titled = new StringBuilder(words.toLowerCase(Locale.ROOT));
    for (int at = 0; at < titled.length(); at++) {
      boolean begins = at == 0 || !Character.isLetter(titled.charAt(at - 1));
      boolean last = at + wordAt(titled, at) == titled.length();
      if (begins && (at == 0 || last || wordAt(titled, at) > small)) {
        titled.setCharAt(at, Character.toUpperCase(titled.charAt(at)));
      }
    }
    return titled.toString();
  }

  private static int wordAt(CharSequence words, int at) {
    int end = at;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    return end - at;
  }
}
