package org.dateline.story;

import org.dateline.model.Bound;
import org.jspecify.annotations.Nullable;

/**
 * The numbers a claim leaves open, as the wire form defines it: "about" leaves a tenth to either
 * side, an open bound everything beyond it, of which its first half again is what a reader expects.
 *
 * @param value the number; of a range, its lower end
 * @param to upper end of a range, or null
 * @param bound what the hedge makes of it
 */
record Interval(long value, @Nullable Long to, Bound bound) {
  private static final double ABOUT = 0.1;
  private static final double HALF_AGAIN = 1.5;

  /** How two intervals stand to each other. */
  enum Meeting {
    EQUAL,
    NEAR,
    TOUCHING,
    APART
  }

  private boolean opensUp() {
    return bound == Bound.AT_LEAST || bound == Bound.MORE_THAN;
  }

  private boolean opensDown() {
    return bound == Bound.AT_MOST || bound == Bound.LESS_THAN;
  }

  private double low() {
    return opensDown()
        ? Double.NEGATIVE_INFINITY
        : bound == Bound.ABOUT ? value * (1 - ABOUT) : value;
  }

  private double high() {
    double end = to == null ? value : to;
    return opensUp() ? Double.POSITIVE_INFINITY : bound == Bound.ABOUT ? end * (1 + ABOUT) : end;
  }

  /**
   * Whether one opens upwards and the other downwards, so that they share the numbers between: "at
   * least five" and "no more than 11".
   */
  boolean facesAcross(Interval other) {
    boolean across = opensUp() && other.opensDown() || opensDown() && other.opensUp();
    Interval lower = value < other.value ? this : other;
    Interval upper = value < other.value ? other : this;
    return across
        && value != other.value
        && lower.least() <= upper.most()
        && meets(other) != Meeting.APART;
  }

  /** The smallest number that "more than" its value can be; else the value. */
  long least() {
    return bound == Bound.MORE_THAN ? value + 1 : value;
  }

  /** The largest number that "fewer than" its value can be; else the value. */
  long most() {
    return bound == Bound.LESS_THAN ? value - 1 : value;
  }

  /** How this stands to the other. */
  Meeting meets(Interval other) {
    if (value == other.value && bound == other.bound && high() == other.high()) {
      return Meeting.EQUAL;
    }
    if (low() > other.high() || other.low() > high()) {
      return Meeting.APART;
    }
    return expects(other) && other.expects(this) ? Meeting.NEAR : Meeting.TOUCHING;
  }

  /**
   * Whether the other lies within the first half again of this open bound. A closed number is held
   * by its value: "about 8,000" is 8,000 beside "more than 5,000".
   */
  private boolean expects(Interval other) {
    double end = other.to == null ? other.value : other.to;
    if (opensUp()) {
      return other.value <= value * HALF_AGAIN;
    }
    return !opensDown() || end * HALF_AGAIN >= value;
  }
}
