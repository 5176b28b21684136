package org.dateline.learning;

/** Words as numbers, for tables of words: the same in small and capital letters. */
public final class WordNames {
  private WordNames() {}

  /** The number of a word. */
  public static int of(String form) {
    int hash = 19;
    for (int at = 0; at < form.length(); at++) {
      hash = hash * 31 + Character.toLowerCase(plain(form.charAt(at)));
    }
    return FeatureHash.step(hash, 2);
  }

  /** Typographic variants and digits are one to the models; the text itself is left alone. */
  public static char plain(char unit) {
    if (unit >= '0' && unit <= '9') {
      return '0';
    }
    return switch (unit) {
      case '\u2018', '\u2019', '\u02BC', '`', '\u00B4' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB' -> '"';
      case '\u2013', '\u2014', '\u2015', '\u2212' -> '\u2013';
      case '\u2010', '\u2011' -> '-';
      default -> unit;
    };
  }
}
