package org.dateline.extraction.statements;

import java.util.Locale;

/** Small questions about the letters of a word. */
final class Words {
  private static final int DASHES = 1 << Character.DASH_PUNCTUATION;
  private static final int PUNCTUATION =
      DASHES
          | 1 << Character.START_PUNCTUATION
          | 1 << Character.END_PUNCTUATION
          | 1 << Character.INITIAL_QUOTE_PUNCTUATION
          | 1 << Character.FINAL_QUOTE_PUNCTUATION
          | 1 << Character.OTHER_PUNCTUATION;

  /** Hash of the form that stands for all dashes. */
  static final int DASH = "—".hashCode();

  private Words() {}

  /** Whether this is one dash, or hyphens in a row. */
  static boolean isDash(String word) {
    if (word.isEmpty() || Character.isLetterOrDigit(word.charAt(0)) || word.equals("-")) {
      return false;
    }
    return isOnly(word, DASHES);
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  static boolean hasLetterOrDigit(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (Character.isLetterOrDigit(word.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  static boolean isOnlyPunctuation(String word) {
    return word.indexOf('`') < 0
        ? isOnly(word, PUNCTUATION)
        : isOnly(word.replace("`", "'"), PUNCTUATION);
  }

  private static boolean isOnly(String word, int types) {
    for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
      if ((1 << Character.getType(word.codePointAt(at)) & types) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Upper, lower or mixed case, digits, other: a small number. */
  static int shape(String word) {
    if (word.isEmpty()) {
      return 0;
    }
    char first = word.charAt(0);
    if (Character.isDigit(first)) {
      return 1;
    }
    if (!Character.isUpperCase(first)) {
      return Character.isLetter(first) ? 2 : 3;
    }
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) ? 4 : 5;
  }
}
