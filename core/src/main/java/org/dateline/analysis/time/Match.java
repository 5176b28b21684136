package org.dateline.analysis.time;

import org.dateline.model.TimeMention.Anchoring;
import org.dateline.model.TimeMention.Type;

/**
 * A time expression found, not yet resolved.
 *
 * @param end index of the word after it
 * @param type TIMEX3 type
 * @param anchoring whether its words give the time themselves
 * @param meaning what it comes to in a context
 */
record Match(int end, Type type, Anchoring anchoring, Meaning meaning) {

  /** What words come to in a context. */
  @FunctionalInterface
  interface Meaning {
    Resolved resolve(TimeContext context);
  }

  static Match date(int end, Anchoring anchoring, Meaning meaning) {
    return new Match(end, Type.DATE, anchoring, meaning);
  }

  static Match explicit(int end, Resolved resolved) {
    return date(end, Anchoring.EXPLICIT, context -> resolved);
  }

  static Match relative(int end, Meaning meaning) {
    return date(end, Anchoring.RELATIVE, meaning);
  }

  static Match duration(int end, String value) {
    Resolved resolved = Resolved.of(value);
    return new Match(end, Type.DURATION, Anchoring.EXPLICIT, context -> resolved);
  }

  static Match set(int end, String value) {
    Resolved resolved = Resolved.of(value);
    return new Match(end, Type.SET, Anchoring.SET, context -> resolved);
  }

  /** The same day, at this time of it. */
  Match at(int newEnd, String clock) {
    return new Match(newEnd, Type.TIME, anchoring, context -> meaning.resolve(context).at(clock));
  }

  Match endingAt(int newEnd) {
    return new Match(newEnd, type, anchoring, meaning);
  }
}
