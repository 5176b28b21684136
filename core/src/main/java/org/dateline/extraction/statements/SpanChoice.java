package org.dateline.extraction.statements;

import java.util.List;
import org.dateline.learning.CandidateSet;
import org.jspecify.annotations.Nullable;

/**
 * A choice between stretches of tokens.
 *
 * @param set the candidates with their features
 * @param ranges what each stands for, in the same order; null for none
 */
public record SpanChoice(CandidateSet set, List<@Nullable TokenRange> ranges) {
  /** The number of the candidate with this range, or -1. */
  public int number(@Nullable TokenRange range) {
    return ranges.indexOf(range);
  }
}
