package org.dateline.knowledge;

import java.util.Locale;

/** What words tell of a person's gender. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  /** Reads a cell: {@code female}, {@code male}, anything else is unknown. */
  public static Gender of(String cell) {
    return switch (cell.toLowerCase(Locale.ROOT)) {
      case "female" -> FEMALE;
      case "male" -> MALE;
      default -> UNKNOWN;
    };
  }

  /** Whether the two can be one person's. */
  public boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
