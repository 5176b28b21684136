package org.dateline.model;

import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a place, resolved to coordinates.
 *
 * @param span the words
 * @param name the place's usual name
 * @param geonames GeoNames id; 0 for a place of our own files that GeoNames lacks
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param country ISO 3166-1 alpha-3; empty for seas and regions of several states
 * @param admin1 name of the first-level division, or null
 * @param precision how large the named thing is
 * @param sense whether the place itself is meant
 */
public record PlaceMention(
    Span span,
    String name,
    long geonames,
    double latitude,
    double longitude,
    String country,
    @Nullable String admin1,
    Precision precision,
    Sense sense)
    implements Annotation {

  /** A mention that means the place itself. */
  public PlaceMention(
      Span span,
      String name,
      long geonames,
      double latitude,
      double longitude,
      String country,
      @Nullable String admin1,
      Precision precision) {
    this(span, name, geonames, latitude, longitude, country, admin1, precision, Sense.LITERAL);
  }

  /**
   * Whether the place itself is meant, or something of it: its government, people, products
   * ("Moscow said", "Kazakh troops"). The terms are those of Gritta, Pilehvar and Collier (2020).
   */
  public enum Sense {
    LITERAL,
    ASSOCIATIVE
  }

  /** How large a named place is, largest first. */
  public enum Precision {
    REGION,
    COUNTRY,
    ADMIN1,
    ADMIN2,
    CITY,
    SITE
  }
}
