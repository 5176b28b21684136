package org.dateline.page;

/** The elements that matter to reading, as bits, and how they break a line of text. */
final class Tags {
  /** How an element stands in the flow of text. */
  enum Flow {
    /** Part of a line. */
    INLINE,
    /** Begins and ends a block. */
    BLOCK,
    /** Not read. */
    SKIPPED
  }

  static final long HEADING = 1;
  static final long PARAGRAPH = 1 << 1;
  static final long ITEM = 1 << 2;
  static final long CELL = 1 << 3;
  static final long QUOTE = 1 << 4;
  static final long CAPTION = 1 << 5;
  static final long PREFORMATTED = 1 << 6;
  static final long ARTICLE = 1 << 7;
  static final long MAIN = 1 << 8;
  static final long ASIDE = 1 << 9;
  static final long FOOTER = 1 << 10;
  static final long NAV = 1 << 11;
  static final long HEADER = 1 << 12;
  static final long FORM = 1 << 13;
  static final long TABLE = 1 << 14;
  static final long LIST = 1 << 15;
  static final long FIGURE = 1 << 16;
  static final long SECTION = 1 << 17;
  static final long TERM = 1 << 18;
  static final long DIALOG = 1 << 19;
  static final int COUNT = 20;

  private Tags() {}

  static long bit(String tag) {
    return switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> HEADING;
      case "p" -> PARAGRAPH;
      case "li" -> ITEM;
      case "td", "th" -> CELL;
      case "blockquote", "q" -> QUOTE;
      case "figcaption", "caption", "amp-img" -> CAPTION;
      case "pre", "code" -> PREFORMATTED;
      case "article" -> ARTICLE;
      case "main" -> MAIN;
      case "aside" -> ASIDE;
      case "footer" -> FOOTER;
      case "nav", "menu" -> NAV;
      case "header" -> HEADER;
      case "form", "fieldset", "label" -> FORM;
      case "table" -> TABLE;
      case "ul", "ol" -> LIST;
      case "figure" -> FIGURE;
      case "section" -> SECTION;
      case "dt", "dd", "dl" -> TERM;
      case "dialog" -> DIALOG;
      default -> 0;
    };
  }

  static Flow flow(String tag) {
    return switch (tag) {
      case "script", "style", "template", "svg", "iframe", "select", "textarea" -> Flow.SKIPPED;
      case "noscript", "object", "canvas", "math", "head", "title", "datalist" -> Flow.SKIPPED;
      case "rt", "rp" -> Flow.SKIPPED; // how characters are read, not what is said
      case "audio", "video", "map", "progress", "meter", "input", "link", "meta" -> Flow.SKIPPED;
      case "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code" -> Flow.INLINE;
      case "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q" -> Flow.INLINE;
      case "ruby", "rb", "s", "samp", "small", "span", "strike" -> Flow.INLINE;
      case "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img" -> Flow.INLINE;
      case "label", "nobr", "picture", "source", "br", "button", "center" -> flowOfOdd(tag);
      default -> Flow.BLOCK;
    };
  }

  private static Flow flowOfOdd(String tag) {
    return switch (tag) {
      case "center", "button" -> Flow.BLOCK;
      default -> Flow.INLINE;
    };
  }

  static int headingLevel(String tag) {
    boolean heading = tag.length() == 2 && tag.charAt(0) == 'h';
    int level = heading ? tag.charAt(1) - '0' : 0;
    return level >= 1 && level <= 6 ? level : 0;
  }
}
