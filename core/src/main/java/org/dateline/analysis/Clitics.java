package org.dateline.analysis;

/** Short words hung to the one before by an apostrophe: 's, 're, 've, 'll, 'd, 'm, n't. */
final class Clitics {
  private Clitics() {}

  /** Where the clitic at the end of this word begins, or {@code end} when it has none. */
  static int start(String text, int start, int end) {
    int apostrophe = end - 1;
    while (apostrophe > start && apostrophe > end - 4 && !isApostrophe(text.charAt(apostrophe))) {
      apostrophe--;
    }
    if (apostrophe <= start || !isApostrophe(text.charAt(apostrophe))) {
      return end;
    }
    if (end - apostrophe == 2 && same(text.charAt(end - 1), 't')) {
      boolean negated = apostrophe - 1 > start && same(text.charAt(apostrophe - 1), 'n');
      return negated ? apostrophe - 1 : end;
    }
    return isClitic(text, apostrophe, end) ? apostrophe : end;
  }

  /** Whether this stretch is an apostrophe with one of the endings. */
  static boolean isClitic(String text, int start, int end) {
    if (!isApostrophe(text.charAt(start))) {
      return false;
    }
    if (end - start == 2) {
      char letter = Character.toLowerCase(text.charAt(start + 1));
      return letter == 's' || letter == 'd' || letter == 'm';
    }
    return end - start == 3
        && (pair(text, start + 1, 'r', 'e')
            || pair(text, start + 1, 'v', 'e')
            || pair(text, start + 1, 'l', 'l'));
  }

  private static boolean pair(String text, int at, char first, char second) {
    return same(text.charAt(at), first) && same(text.charAt(at + 1), second);
  }

  private static boolean same(char unit, char small) {
    return Character.toLowerCase(unit) == small;
  }

  static boolean isApostrophe(char unit) {
    return unit == '\'' || unit == '\u2019' || unit == '\u02BC' || unit == '`';
  }
}
