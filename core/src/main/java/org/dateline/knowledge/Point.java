package org.dateline.knowledge;

/**
 * A point on the earth, which is taken for a sphere. Knows its place in space too, so that the
 * distance of two points takes no trigonometry. Immutable.
 */
public final class Point {
  private static final double EARTH_RADIUS_KM = 6371.0088; // mean radius, IUGG
  private static final double KM_A_DEGREE = EARTH_RADIUS_KM * Math.PI / 180; // of latitude
  private static final double ROUNDING_KM = 1e-3; // more than the formula's errors add up to

  private final double latitude;
  private final double longitude;
  private final double x; // toward the meridian of Greenwich on the equator, in radiuses
  private final double y; // toward 90 degrees east on the equator
  private final double z; // toward the north pole

  private Point(double latitude, double longitude) {
    this.latitude = latitude;
    this.longitude = longitude;
    double north = Math.toRadians(latitude);
    double east = Math.toRadians(longitude);
    double outward = Math.cos(north); // from the earth's axis
    this.x = outward * Math.cos(east);
    this.y = outward * Math.sin(east);
    this.z = Math.sin(north);
  }

  /** The point of these degrees north and east, WGS 84. */
  public static Point of(double latitude, double longitude) {
    return new Point(latitude, longitude);
  }

  /** Degrees north. */
  public double latitude() {
    return latitude;
  }

  /** Degrees east. */
  public double longitude() {
    return longitude;
  }

  /** Great-circle distance in kilometres. */
  public double distanceTo(Point other) {
    return kilometres(chordTo(other));
  }

  /**
   * The square of half the straight line through the earth to another point, as a share of the
   * radius: grows with the distance, and is quicker to ask for.
   */
  public double chordTo(Point other) {
    return (square(x - other.x) + square(y - other.y) + square(z - other.z)) / 4;
  }

  /** The great-circle distance that goes with a {@link #chordTo}. */
  public static double kilometres(double chord) {
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
  }

  /**
   * Whether the latitudes alone tell that another point is farther than so many kilometres: quick,
   * for those who look for the nearest.
   */
  public boolean isSurelyBeyond(Point other, double kilometres) {
    double apart = Math.abs(latitude - other.latitude) * KM_A_DEGREE;
    return apart > kilometres + ROUNDING_KM;
  }

  private static double square(double value) {
    return value * value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Point point
        && Double.compare(latitude, point.latitude) == 0
        && Double.compare(longitude, point.longitude) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * Double.hashCode(latitude) + Double.hashCode(longitude);
  }

  @Override
  public String toString() {
    return latitude + "," + longitude;
  }
}
