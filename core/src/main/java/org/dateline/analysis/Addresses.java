package org.dateline.analysis;

/** Web and mail addresses, which stay whole. */
final class Addresses {
  private Addresses() {}

  /** Whether a stretch without white space is an address, perhaps with punctuation after it. */
  static boolean isAddress(String text, int start, int end) {
    char first = text.charAt(start);
    if (first == 'h' || first == 'H') {
      return text.regionMatches(true, start, "http://", 0, 7)
          || text.regionMatches(true, start, "https://", 0, 8)
          || isMail(text, start, end);
    }
    return ((first == 'w' || first == 'W') && text.regionMatches(true, start, "www.", 0, 4))
        || isMail(text, start, end);
  }

  private static boolean isMail(String text, int start, int end) {
    if (!Letters.isWord(text, start)) {
      return false;
    }
    for (int at = start + 1; at < end - 3; at++) {
      if (text.charAt(at) == '@') {
        return text.indexOf('.', at) > at + 1 && text.indexOf('.', at) < end - 1;
      }
    }
    return false;
  }

  /** Where the address ends, trailing punctuation left out. */
  static int coreEnd(String text, int start, int end) {
    int stop = end;
    while (stop > start + 1 && ",.;:!?)]}>'\"\u201D\u2019".indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    return stop;
  }
}
