package org.dateline.knowledge;

import java.util.Locale;

/** What words tell of a person's gender. */
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN;

  private static final int SHORTEST_PRONOUN = "he".length();
  private static final int LONGEST_PRONOUN = "herself".length();

  /** Reads a cell: {@code female}, {@code male}, anything else is unknown. */
  public static Gender of(String cell) {
    return switch (cell.toLowerCase(Locale.ROOT)) {
      case "female" -> FEMALE;
      case "male" -> MALE;
      default -> UNKNOWN;
    };
  }

  /** The gender that a word tells as a pronoun of one person: "he" and "she" in all their cases. */
  public static Gender ofPronoun(String form) {
    if (form.length() < SHORTEST_PRONOUN || form.length() > LONGEST_PRONOUN) {
      return UNKNOWN;
    }
    return switch (form.toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> MALE;
      case "she", "her", "hers", "herself" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  /** Whether the two can be one person's. */
  public boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
