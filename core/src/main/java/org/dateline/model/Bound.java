package org.dateline.model;

/** What a hedge makes of a number: "more than" bounds it from below, "about" leaves it loose. */
public enum Bound {
  EXACTLY("="),
  AT_LEAST(">="),
  MORE_THAN(">"),
  AT_MOST("<="),
  LESS_THAN("<"),
  ABOUT("~");

  private final String symbol;

  Bound(String symbol) {
    this.symbol = symbol;
  }

  /** The sign of the wire form: one of {@code = >= > <= < ~}. */
  public String symbol() {
    return symbol;
  }

  /**
   * The bound of this sign.
   *
   * @throws IllegalArgumentException for any other sign
   */
  public static Bound ofSymbol(String symbol) {
    for (Bound bound : values()) {
      if (bound.symbol.equals(symbol)) {
        return bound;
      }
    }
    throw new IllegalArgumentException("no bound is written \"" + symbol + "\"");
  }
}
