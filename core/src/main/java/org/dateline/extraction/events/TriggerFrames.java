package org.dateline.extraction.events;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.extraction.events.EventFrame.Condition;

/**
 * The frames whose trigger begins with one word. What each cannot do without stands in one row of
 * numbers, so that a sentence in which it is missing puts the frame aside unseen. Immutable.
 */
final class TriggerFrames {
  /** The frames of a word that triggers nothing. */
  static final TriggerFrames NONE = new TriggerFrames(List.of());

  private final List<EventFrame> frames;
  private final char[] screen; // of each frame: number and keys of all that must stand, of any

  TriggerFrames(List<EventFrame> frames) {
    this.frames = List.copyOf(frames);
    int[] rows = frames.stream().flatMapToInt(TriggerFrames::row).toArray();
    this.screen = new char[rows.length];
    for (int i = 0; i < rows.length; i++) {
      screen[i] = (char) rows[i];
    }
  }

  private static IntStream row(EventFrame frame) {
    int[] all = frame.words().stream().skip(1).mapToInt(String::hashCode).toArray();
    int[] any = anyOf(frame.conditions());
    return IntStream.concat(counted(all), counted(any));
  }

  /** The words of which one must stand; none where a condition holds whatever stands. */
  private static int[] anyOf(FrameConditions conditions) {
    int[] words =
        IntStream.range(0, conditions.size())
            .mapToObj(conditions::get)
            .filter(condition -> !condition.negative())
            .mapToInt(Condition::word)
            .toArray();
    return IntStream.of(words).anyMatch(word -> word == WordFilter.ANYWHERE) ? new int[0] : words;
  }

  private static IntStream counted(int[] words) {
    return IntStream.concat(IntStream.of(words.length), IntStream.of(words).map(WordFilter::key));
  }

  /** All of them, in the order of the lexicon. */
  List<EventFrame> all() {
    return frames;
  }

  boolean isEmpty() {
    return frames.isEmpty();
  }

  /** Adds those whose words may stand in a sentence, in the order of the lexicon. */
  void addLikely(WordFilter sentence, List<EventFrame> likely) {
    int at = 0;
    for (int frame = 0; frame < frames.size(); frame++) {
      int any = at + 1 + screen[at];
      int next = any + 1 + screen[any];
      if (holdsAll(sentence, at + 1, any)
          && (any + 1 == next || holdsAny(sentence, any + 1, next))) {
        likely.add(frames.get(frame));
      }
      at = next;
    }
  }

  private boolean holdsAll(WordFilter sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!sentence.mayHoldKey(screen[at])) {
        return false;
      }
    }
    return true;
  }

  private boolean holdsAny(WordFilter sentence, int from, int to) {
    for (int at = from; at < to; at++) {
      if (sentence.mayHoldKey(screen[at])) {
        return true;
      }
    }
    return false;
  }
}
