package org.dateline.model;

/** The sixteen event types of PLOVER 2.0 (openeventdata/PLOVER, manual, table of types). */
public enum EventType {
  AGREE(1, 2.5),
  CONSULT(1, 2.5),
  SUPPORT(1, 5),
  CONCEDE(1, 4.5),
  COOPERATE(2, 9.5),
  AID(2, 10),
  RETREAT(2, 6.5),
  REQUEST(3, 0),
  ACCUSE(3, -3),
  REJECT(3, -2),
  THREATEN(3, -3.5),
  PROTEST(4, -5),
  SANCTION(4, -6),
  MOBILIZE(4, -5.5),
  COERCE(4, -7),
  ASSAULT(4, -9);

  private final int quad;
  private final double score;

  EventType(int quad, double score) {
    this.quad = quad;
    this.score = score;
  }

  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  public int quad() {
    return quad;
  }

  /** Whether it is said and not done. */
  public boolean isVerbal() {
    return quad % 2 == 1;
  }

  /** Whether it is of conflict and not of cooperation. */
  public boolean isConflict() {
    return quad > 2;
  }

  /** PLOVER's score of conflict (-10) and cooperation (+10), for an event without a mode. */
  public double score() {
    return score;
  }
}
