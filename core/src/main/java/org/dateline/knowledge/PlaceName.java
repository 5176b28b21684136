package org.dateline.knowledge;

import java.text.Normalizer;

/**
 * The form under which the gazetteer keeps a name: lower case without marks, apostrophes and full
 * stops, hyphens as spaces ({@code "Saint-Étienne"} is {@code "saint etienne"}).
 */
public final class PlaceName {
  private static final String LETTERS = "ßøłđıæœþðħ";
  private static final String[] PLAIN = {"ss", "o", "l", "d", "i", "ae", "oe", "th", "d", "h"};

  private PlaceName() {}

  /** The folded form; empty when the name has neither letters nor digits. */
  public static String fold(String name) {
    if (isFolded(name)) {
      return name;
    }
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int at = 0; at < plain.length(); at++) {
      append(folded, Character.toLowerCase(plain.charAt(at)));
    }
    int end = folded.length();
    while (end > 0 && folded.charAt(end - 1) == ' ') {
      end--;
    }
    return folded.substring(0, end);
  }

  private static void append(StringBuilder folded, char unit) {
    int special = unit < 128 ? -1 : LETTERS.indexOf(unit);
    if (special >= 0) {
      folded.append(PLAIN[special]);
    } else if (Character.isLetterOrDigit(unit)) {
      folded.append(unit);
    } else if (isGap(unit) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
      folded.append(' ');
    }
  }

  private static boolean isGap(char unit) {
    return unit == '-'
        || unit == '\u2010'
        || unit == '\u2011'
        || unit == '\u2013'
        || Character.isWhitespace(unit)
        || Character.isSpaceChar(unit);
  }

  /** Whether it is small letters and digits alone, as most words are. */
  private static boolean isFolded(String name) {
    for (int at = 0; at < name.length(); at++) {
      char unit = name.charAt(at);
      if (!(unit >= 'a' && unit <= 'z' || unit >= '0' && unit <= '9')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAscii(String name) {
    for (int at = 0; at < name.length(); at++) {
      if (name.charAt(at) >= 128) {
        return false;
      }
    }
    return true;
  }
}
