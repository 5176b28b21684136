package org.dateline.knowledge;

import org.dateline.model.PlaceMention.Precision;

/**
 * One place of the {@link Gazetteer}, made when asked for.
 *
 * @param number its number in the gazetteer, from 0
 * @param name its usual name
 * @param geonames GeoNames id; 0 when not recorded
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param country ISO 3166-1 alpha-3; empty for seas and regions of several states
 * @param admin1 name of the first-level division; empty when unknown
 * @param admin1Code its GeoNames code without the country ({@code TX}); empty when unknown
 * @param precision how large it is
 * @param rank what sort of place it is
 * @param population people; for regions and sites a prominence on the same scale
 * @param direction from the middle of the earth
 */
public record Place(
    int number,
    String name,
    long geonames,
    double latitude,
    double longitude,
    String country,
    String admin1,
    String admin1Code,
    Precision precision,
    Rank rank,
    long population,
    Direction direction) {

  /** A place whose direction follows from latitude and longitude. */
  public Place(
      int number,
      String name,
      long geonames,
      double latitude,
      double longitude,
      String country,
      String admin1,
      String admin1Code,
      Precision precision,
      Rank rank,
      long population) {
    this(
        number,
        name,
        geonames,
        latitude,
        longitude,
        country,
        admin1,
        admin1Code,
        precision,
        rank,
        population,
        Direction.of(latitude, longitude));
  }

  /**
   * A vector of length one, so that the distance of two places takes no trigonometry.
   *
   * @param x toward the meridian of Greenwich on the equator
   * @param y toward 90 degrees east on the equator
   * @param z toward the north pole
   */
  public record Direction(double x, double y, double z) {
    static Direction of(double latitude, double longitude) {
      double north = Math.toRadians(latitude);
      double east = Math.toRadians(longitude);
      double outward = Math.cos(north); // from the earth's axis
      return new Direction(outward * Math.cos(east), outward * Math.sin(east), Math.sin(north));
    }

    private double chordTo(Direction other) {
      return (square(x - other.x) + square(y - other.y) + square(z - other.z)) / 4;
    }
  }

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

  private static final double EARTH_RADIUS_KM = 6371.0088;
  private static final double KM_A_DEGREE = EARTH_RADIUS_KM * Math.PI / 180; // of latitude
  private static final double ROUNDING_KM = 1e-3; // more than the formula's errors add up to

  /** Great-circle distance in kilometres, the earth taken for a sphere. */
  public double distanceTo(Place other) {
    return kilometres(chordTo(other));
  }

  /**
   * The square of half the straight line through the earth to another place, as a share of the
   * radius: grows with the distance, and is quicker to ask for.
   */
  public double chordTo(Place other) {
    return direction.chordTo(other.direction);
  }

  /** The great-circle distance that goes with a {@link #chordTo}. */
  public static double kilometres(double chord) {
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
  }

  /**
   * Whether the latitudes alone tell that another place is farther than so many kilometres: quick,
   * for those who look for the nearest.
   */
  public boolean isSurelyBeyond(Place other, double kilometres) {
    double apart = Math.abs(latitude - other.latitude) * KM_A_DEGREE;
    return apart > kilometres + ROUNDING_KM;
  }

  /** Great-circle distance in kilometres between two points given in degrees. */
  public static double distance(
      double latitude, double longitude, double otherLatitude, double otherLongitude) {
    Direction other = Direction.of(otherLatitude, otherLongitude);
    return kilometres(Direction.of(latitude, longitude).chordTo(other));
  }

  private static double square(double value) {
    return value * value;
  }
}
