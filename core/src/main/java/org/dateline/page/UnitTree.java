package org.dateline.page;

import java.util.Arrays;
import java.util.Collection;

/**
 * Strings as a tree of their units, so that a text is held against all of them by one step a unit.
 * A state is where a beginning stands in the tree. Immutable.
 */
final class UnitTree {
  /** Before the first unit. */
  static final int START = 0;

  /** No string goes on so: nothing leads back to the start. */
  static final int NONE = 0;

  private final char[] kinds; // of units; 0 for those in no string
  private final int kindCount;
  private final int[] next; // for each state and kind of unit
  private final boolean[] ends;

  UnitTree(Collection<String> strings) {
    int most = strings.stream().flatMapToInt(String::chars).max().orElse(0);
    this.kinds = new char[most + 1];
    int count = 1;
    int states = 1;
    for (String each : strings) {
      states += each.length();
      for (int at = 0; at < each.length(); at++) {
        char unit = each.charAt(at);
        kinds[unit] = kinds[unit] == 0 ? (char) count++ : kinds[unit];
      }
    }
    this.kindCount = count;
    int[] tree = new int[states * count];
    boolean[] last = new boolean[states];
    int known = 1;
    for (String each : strings) {
      int state = START;
      for (int at = 0; at < each.length(); at++) {
        int edge = state * count + kinds[each.charAt(at)];
        tree[edge] = tree[edge] == NONE ? known++ : tree[edge];
        state = tree[edge];
      }
      last[state] = true;
    }
    this.next = Arrays.copyOf(tree, known * count);
    this.ends = Arrays.copyOf(last, known);
  }

  /** The number of states. */
  int size() {
    return ends.length;
  }

  /** The kinds that units fall into, counted. */
  int kindCount() {
    return kindCount;
  }

  /** The kind of a unit; 0 for one that is in no string. */
  int kind(char unit) {
    return unit < kinds.length ? kinds[unit] : 0;
  }

  /** The state after one more unit; NONE where no string goes on so. */
  int after(int state, char unit) {
    return next[state * kindCount + kind(unit)];
  }

  /** Whether a string ends at a state. */
  boolean isEnd(int state) {
    return ends[state];
  }

  /** The state at the end of a string; NONE where the tree does not hold it. */
  int of(String string) {
    int state = START;
    for (int at = 0; at < string.length(); at++) {
      state = after(state, string.charAt(at));
      if (state == NONE) {
        return NONE;
      }
    }
    return state;
  }

  /** For each state and kind the state that follows; a copy. */
  int[] table() {
    return next.clone();
  }
}
