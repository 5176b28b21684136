package org.dateline.analysis.number;

/**
 * A number as it is written.
 *
 * @param value the number; a vague word has the value of its smallest reading
 * @param end index of the word after it
 * @param form how it is written
 */
public record Numeral(long value, int end, Form form) {

  /** How a number is written. */
  public enum Form {
    /** {@code 5,000}, {@code 2.5 million}. */
    DIGITS,
    /** {@code fifty-eight}, {@code a dozen}. */
    WORDS,
    /** {@code dozens}, {@code several hundred}: a word that names no exact number. */
    VAGUE,
    /** {@code no one}, {@code nobody}. */
    NONE
  }
}
