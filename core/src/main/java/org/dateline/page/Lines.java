package org.dateline.page;

import org.jsoup.parser.Parser;

/** Single lines of text as pages write them. */
final class Lines {
  private Lines() {}

  /** White space folded to single spaces, trimmed, invisible characters left out. */
  static String fold(String text) {
    return isFolded(text) ? text : folded(text);
  }

  private static boolean isFolded(String text) {
    char before = ' ';
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      boolean plain = unit > ' ' && unit < '\u0080';
      boolean single = unit == ' ' && before != ' ';
      if (!plain && !single && (unit < '\u0080' || isSpace(unit) || isInvisible(unit))) {
        return false;
      }
      before = unit;
    }
    return text.isEmpty() || before != ' ';
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit < ' ';
  }

  private static boolean isInvisible(char unit) {
    return unit == '\u00AD' || unit == '\u200B' || unit == '\uFEFF';
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (isSpace(unit)) {
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
          folded.append(' ');
        }
      } else if (!isInvisible(unit)) {
        folded.append(unit);
      }
    }
    int end = folded.length();
    return folded.substring(0, end > 0 && folded.charAt(end - 1) == ' ' ? end - 1 : end);
  }

  /** Letters and numbers alone, a space in place of all that stands between them. */
  static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (Character.isLetterOrDigit(point) || isNumber(point)) {
        words.appendCodePoint(point);
      } else if (words.isEmpty() || words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString();
  }

  private static boolean isNumber(int point) {
    int type = Character.getType(point);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  /** Entities that were escaped twice, read. */
  static String unescape(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }
}
