package org.dateline.model;

/**
 * A date and how it is known.
 *
 * @param value TIMEX3 value ({@code 2022-01-05}, {@code 2014})
 * @param basis where it was found
 */
public record DatedBy(String value, Basis basis) {

  /** Where a date was found, nearest first. */
  public enum Basis {
    /** A time expression that depends on the words themselves. */
    SYNTAX,
    /** A time expression elsewhere in the sentence. */
    SENTENCE,
    /** The article's date or the time its narrative has reached. */
    ARTICLE
  }
}
