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
 */
public record PlaceMention(
    Span span,
    String name,
    long geonames,
    double latitude,
    double longitude,
    String country,
    @Nullable String admin1,
    Precision precision)
    implements Annotation {

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
