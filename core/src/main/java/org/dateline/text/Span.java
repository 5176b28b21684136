package org.dateline.text;

import java.util.Comparator;

/**
 * A stretch of one text, as the half-open range {@code [start, end)} of UTF-16 code units.
 *
 * <p>A span says where, never what: it means nothing without the {@link Text} it was taken from.
 * Spans order by start, then longest first, so that an enclosing span precedes the spans inside it.
 *
 * @param start the first code unit, from 0
 * @param end the code unit after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> READING_ORDER =
      Comparator.comparingInt(Span::start)
          .thenComparing(Comparator.comparingInt(Span::end).reversed());

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** Number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether every code unit of the other span lies in this one. */
  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Number of code units between the two; 0 where they touch or overlap. */
  public int distance(Span other) {
    return Math.max(0, Math.max(start - other.end, other.start - end));
  }

  /** Whether the code unit at this offset lies inside. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** The smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The same stretch, moved by this many code units. */
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }

  @Override
  public int compareTo(Span other) {
    return READING_ORDER.compare(this, other);
  }
}
