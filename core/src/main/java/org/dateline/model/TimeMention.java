package org.dateline.model;

import java.time.LocalDate;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a time, resolved (TimeML's TIMEX3).
 *
 * @param span the words
 * @param type what sort of time
 * @param value TIMEX3 value: {@code 2022-01-10}, {@code 2022-W02}, {@code P3D}, {@code PRESENT_REF}
 * @param anchoring how it was resolved
 * @param from first day of the interval it covers, or null for durations and sets
 * @param to last day of that interval (the same as {@code from} for a day), or null
 */
public record TimeMention(
    Span span,
    Type type,
    String value,
    Anchoring anchoring,
    @Nullable LocalDate from,
    @Nullable LocalDate to)
    implements Annotation {

  /** TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** Whether the words give the time themselves, relative to another time, or as a repeated one. */
  public enum Anchoring {
    EXPLICIT,
    RELATIVE,
    SET
  }
}
