package org.dateline.extraction.events;

import java.util.List;
import org.dateline.extraction.events.EventFrame.Condition;

/**
 * The conditions of one frame with the words they cannot do without: frames have dozens, a sentence
 * has the words for one or two. Immutable.
 */
final class FrameConditions {
  private final List<Condition> all;
  private final int[] words;
  private final boolean needsOne;

  FrameConditions(List<Condition> conditions) {
    this.all = List.copyOf(conditions);
    this.words = all.stream().mapToInt(Condition::word).toArray();
    this.needsOne = all.stream().anyMatch(condition -> !condition.negative());
  }

  int size() {
    return words.length;
  }

  boolean isEmpty() {
    return words.length == 0;
  }

  Condition get(int index) {
    return all.get(index);
  }

  /** Whether any of them is positive, so that one must hold. */
  boolean needsOne() {
    return needsOne;
  }

  /** The first at this place or behind it whose word may stand in the sentence, or their number. */
  int next(int from, WordFilter sentence) {
    int at = from;
    while (at < words.length && !sentence.mayHold(words[at])) {
      at++;
    }
    return at;
  }
}
