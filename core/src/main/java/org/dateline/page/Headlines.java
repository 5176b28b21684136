package org.dateline.page;

/** Whether a headline is whole. */
final class Headlines {
  private Headlines() {}

  /** Whether it breaks off: an ellipsis, or a quotation that is opened and never closed. */
  static boolean isCut(String title) {
    return title.endsWith("…") || title.endsWith("...") || isOpen(title);
  }

  private static boolean isOpen(String title) {
    int open = 0;
    for (int at = 0; at < title.length(); at++) {
      char unit = title.charAt(at);
      boolean begins = at == 0 || " (—–-".indexOf(title.charAt(at - 1)) >= 0;
      boolean inside = at + 1 < title.length() && Character.isLetterOrDigit(title.charAt(at + 1));
      switch (unit) {
        case '“', '„', '«', '「', '『' -> open++;
        case '”', '»', '」', '』' -> open--;
        case '\'', '‘', '"' -> open += begins && inside ? 1 : ends(title, at) && open > 0 ? -1 : 0;
        case '’' -> open -= ends(title, at) && open > 0 ? 1 : 0;
        default -> {}
      }
    }
    return open > 0;
  }

  private static boolean ends(String title, int at) {
    return at + 1 == title.length() || !Character.isLetterOrDigit(title.charAt(at + 1));
  }
}
