package org.dateline.page;

import org.jsoup.parser.Parser;

/** Single lines of text as pages write them. */
final class Lines {
  private Lines() {}

  /** White space folded to single spaces, trimmed, invisible characters left out. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit < ' ') {
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
          folded.append(' ');
        }
      } else if (unit != '\u00AD' && unit != '\u200B' && unit != '\uFEFF') {
        folded.append(unit);
      }
    }
    int end = folded.length();
    return folded.substring(0, end > 0 && folded.charAt(end - 1) == ' ' ? end - 1 : end);
  }

  /** Entities that were escaped twice, read. */
  static String unescape(String text) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }
}
