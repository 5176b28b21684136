package org.dateline.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One reading of a page's byline while the readings are gathered. For one page, in one thread. */
final class BylineEntry {
  /** Where a reading stands. */
  enum Source {
    RULE,
    DATA,
    DATA_ORGANISATION,
    DATA_PERSON,
    META,
    OTHER_META,
    MARK_0,
    MARK_1,
    MARK_2,
    MARK_3,
    MARK_4,
    MARK_5,
    ELSEWHERE,
    LED,
    LED_INSIDE,
    ALONE,
    SEGMENT,
    SIGNED,
    END,
    COPYRIGHT,
    SITE
  }

  private final List<String> names;
  private final WordBag words;
  private final String first;
  private final boolean bare;
  private int sources;
  private int namings;

  BylineEntry(List<String> names, boolean bare) {
    this.names = names;
    this.bare = bare;
    this.words = WordBag.of(String.join(" ", names));
    this.first = names.getFirst().toLowerCase(Locale.ROOT);
  }

  /** Notes that it stands in these places as well; null for no place. */
  void stands(@Nullable Source... in) {
    for (Source source : in) {
      sources |= source == null ? 0 : 1 << source.ordinal();
    }
    namings++;
  }

  /** Whether it stands in such a place. */
  boolean standsIn(Source place) {
    return (sources >> place.ordinal() & 1) != 0;
  }

  List<String> names() {
    return names;
  }

  /** The words of all names. */
  WordBag words() {
    return words;
  }

  /** The first name, written small. */
  String first() {
    return first;
  }

  /** Whether nothing beside a person stands in the names. */
  boolean isBare() {
    return bare;
  }

  /** The places it stands in, as bits. */
  int sources() {
    return sources;
  }

  /** How often it was found. */
  int namings() {
    return namings;
  }
}
