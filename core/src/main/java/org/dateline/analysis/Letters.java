package org.dateline.analysis;

/** What sort of character stands at a place. */
final class Letters {
  private Letters() {}

  /** White space of any kind, zero-width space and byte-order mark included. */
  static boolean isSpace(char unit) {
    if (unit <= ' ') {
      return true;
    }
    return unit >= 0x80
        && (Character.isSpaceChar(unit)
            || unit == '\u0085'
            || unit == '\u200B'
            || unit == '\u2060'
            || unit == '\uFEFF');
  }

  static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  /** A letter, a digit or a mark that belongs to one. */
  static boolean isWord(String text, int at) {
    char unit = text.charAt(at);
    if (unit < 0x80) {
      return isDigit(unit) || (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }
    int point = text.codePointAt(at);
    return Character.isLetterOrDigit(point) || isMark(point);
  }

  /** A combining mark, a joiner or a soft hyphen: nothing by itself. */
  static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }
}
