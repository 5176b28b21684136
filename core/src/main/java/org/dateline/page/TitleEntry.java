package org.dateline.page;

import org.jspecify.annotations.Nullable;

/**
 * One reading of a page's headline while the readings are gathered. For one page, in one thread.
 */
final class TitleEntry {
  /** Where a reading stands. */
  enum Source {
    RULE,
    OPEN_GRAPH,
    DATA,
    TWITTER,
    DOCUMENT,
    OTHER_META,
    HEADING_1,
    HEADING_2,
    HEADING_3,
    MARKED,
    WITHOUT_SITE,
    BEFORE_BREAK,
    AFTER_BREAK,
    LINE,
    CHILD,
    WITHOUT_CHILD
  }

  private final String text;
  private int sources;
  private @Nullable PageBlock block;
  private int wholeLength;
  private int place;
  private long ownSigns;
  private long otherSigns;

  TitleEntry(String text) {
    this.text = text;
  }

  void stands(@Nullable PageBlock where, Source... in) {
    if (block == null) {
      block = where;
    }
    for (Source source : in) {
      sources |= 1 << source.ordinal();
    }
  }

  /** Notes the heading that this is a part of; the first note stands. */
  void isPart(int length, int where, long own, long other) {
    if (place == 0) {
      wholeLength = length;
      place = where;
      ownSigns = own;
      otherSigns = other;
    }
  }

  String text() {
    return text;
  }

  /** The places it stands in, as bits. */
  int sources() {
    return sources;
  }

  @Nullable PageBlock block() {
    return block;
  }

  /** Units of the heading it is a part of, or has parts itself. */
  int wholeLength() {
    return wholeLength;
  }

  /** 1 the first part of a heading, 2 a middle one, 3 the last, 4 the whole, 0 no part. */
  int place() {
    return place;
  }

  /** Signs of the part's element. */
  long ownSigns() {
    return ownSigns;
  }

  /** Signs of the other parts' elements. */
  long otherSigns() {
    return otherSigns;
  }
}
