package org.dateline.knowledge;

import org.dateline.model.PlaceMention.Precision;

/**
 * One place of the {@link Gazetteer}, made when asked for.
 *
 * @param number its number in the gazetteer, from 0
 * @param name its usual name
 * @param geonames GeoNames id; 0 when not recorded
 * @param point where it is
 * @param country ISO 3166-1 alpha-3; empty for seas and regions of several states
 * @param admin1 name of the first-level division; empty when unknown
 * @param admin1Code its GeoNames code without the country ({@code TX}); empty when unknown
 * @param precision how large it is
 * @param rank what sort of place it is
 * @param population people; for regions and sites a prominence on the same scale
 */
public record Place(
    int number,
    String name,
    long geonames,
    Point point,
    String country,
    String admin1,
    String admin1Code,
    Precision precision,
    Rank rank,
    long population) {
  /** What sort of place it is; the order is that of the compiled table. */
  public enum Rank {
    TOWN,
    CAPITAL,
    SEAT_OF_DIVISION,
    SEAT_OF_DISTRICT,
    QUARTER,
    DIVISION,
    DISTRICT,
    COUNTRY,
    REGION,
    SITE
  }
}
