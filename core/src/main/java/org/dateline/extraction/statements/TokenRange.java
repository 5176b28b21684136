package org.dateline.extraction.statements;

/**
 * Tokens of a {@link Passage} from the first to the last, both included.
 *
 * @param first index of the first
 * @param last index of the last, at least the first
 */
public record TokenRange(int first, int last) {
  public TokenRange {
    if (last < first) {
      throw new IllegalArgumentException("tokens " + first + " to " + last);
    }
  }

  public boolean contains(int token) {
    return first <= token && token <= last;
  }

  public boolean overlaps(TokenRange other) {
    return first <= other.last && other.first <= last;
  }

  /** Whether the other lies in this one. */
  boolean covers(TokenRange other) {
    return first <= other.first && other.last <= last;
  }

  /** Number of tokens. */
  public int size() {
    return last - first + 1;
  }
}
