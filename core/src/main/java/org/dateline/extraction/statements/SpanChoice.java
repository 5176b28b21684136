package org.dateline.extraction.statements;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dateline.learning.CandidateSet;
import org.jspecify.annotations.Nullable;

/**
 * A choice between stretches of tokens.
 *
 * @param set the candidates with their features
 * @param ranges what each stands for, in the same order; null for none
 */
public record SpanChoice(CandidateSet set, List<@Nullable TokenRange> ranges) {
  /**
   * The numbers of the candidates with this range; the same words may be reached in several ways.
   */
  public int[] numbers(@Nullable TokenRange range) {
    return IntStream.range(0, ranges.size())
        .filter(number -> Objects.equals(ranges.get(number), range))
        .toArray();
  }
}
