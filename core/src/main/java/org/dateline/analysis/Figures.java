package org.dateline.analysis;

/** Figures that hold together across slashes and hyphens. */
final class Figures {
  private static final int YEAR = 4; // digits

  private Figures() {}

  /** Whether this is a date of two or three parts: {@code 11/9}, {@code 16/10/2004}. */
  static boolean isDate(String text, int start, int end) {
    int slashes = 0;
    int digits = 0;
    int at = start;
    for (; at < end; at++) {
      char unit = text.charAt(at);
      if (unit == '/') {
        slashes++;
        digits = 0;
      } else if (Letters.isDigit(unit)) {
        digits++;
      } else {
        break;
      }
      if (digits > YEAR) {
        return false;
      }
    }
    boolean half = slashes == 1 && at - start == 3 && text.charAt(start + 2) < '5';
    return slashes > 0 && slashes <= 2 && digits > 0 && !half;
  }

  /** Whether this is a telephone number or a date with hyphens: three groups, or 3 and 4 digits. */
  static boolean isTelephone(String text, int start, int end) {
    int groups = 1;
    int digits = 0;
    int at = start;
    int firstGroup = 0;
    for (; at < end; at++) {
      char unit = text.charAt(at);
      if (unit == '-') {
        firstGroup = groups == 1 ? digits : firstGroup;
        groups++;
        digits = 0;
      } else if (Letters.isDigit(unit)) {
        digits++;
      } else {
        break;
      }
    }
    boolean wordFollows = at < end && Letters.isWord(text, at);
    return !wordFollows
        && digits > 0
        && (groups > 2 || (groups == 2 && firstGroup == 3 && digits == 4));
  }
}
