package org.dateline.page;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Markup as browsers take it, within bounds of size and depth. */
final class Markup {
  private static final int MOST_UNITS = 12_000_000; // about 12 MB of markup
  private static final int DEEPEST = 400; // elements beyond are set beside, not inside

  private Markup() {}

  static boolean isTooLong(String markup) {
    return markup.length() > MOST_UNITS;
  }

  static Document parse(String markup, String address) {
    String bounded = isTooLong(markup) ? markup.substring(0, MOST_UNITS) : markup;
    Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
    return parser.parseInput(bounded, address);
  }
}
