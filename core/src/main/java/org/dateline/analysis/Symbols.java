package org.dateline.analysis;

/** Signs that are words by themselves: quotation marks, dashes, ellipses, currencies, emoji. */
final class Symbols {
  private Symbols() {}

  /**
   * Where the sign that begins here ends.
   *
   * @param attached whether a word ends right before it
   */
  static int end(String text, int at, int end, boolean attached) {
    char unit = text.charAt(at);
    return switch (unit) {
      case '.', '-', '*', '_', '=', '~', '\u2026' -> run(text, at, end);
      case '!', '?' -> marks(text, at, end);
      case '\'', '\u2019' -> apostrophe(text, at, end, attached);
      case '#', '@' -> attached ? at + 1 : handle(text, at, end);
      default -> single(text, at, end);
    };
  }

  private static int run(String text, int at, int end) {
    int stop = at + 1;
    while (stop < end && text.charAt(stop) == text.charAt(at)) {
      stop++;
    }
    return stop;
  }

  private static int marks(String text, int at, int end) {
    int stop = at + 1;
    while (stop < end && (text.charAt(stop) == '!' || text.charAt(stop) == '?')) {
      stop++;
    }
    return stop;
  }

  /** A clitic or a shortened year after white space or a word; else a quotation mark. */
  private static int apostrophe(String text, int at, int end, boolean attached) {
    int stop = at + 1;
    while (stop < end && Letters.isWord(text, stop)) {
      stop++;
    }
    boolean year = stop - at >= 3 && Letters.isDigit(text.charAt(at + 1)) && !attached;
    return year || Clitics.isClitic(text, at, stop) ? stop : at + 1;
  }

  private static int handle(String text, int at, int end) {
    int stop = at + 1;
    while (stop < end && (Letters.isWord(text, stop) || text.charAt(stop) == '_')) {
      stop++;
    }
    return stop;
  }

  private static int single(String text, int at, int end) {
    int stop = at + Character.charCount(text.codePointAt(at));
    while (stop < end && Letters.isMark(text.codePointAt(stop))) {
      stop += Character.charCount(text.codePointAt(stop));
    }
    return Math.min(stop, end);
  }
}
