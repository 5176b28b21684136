package org.dateline.page;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;

/**
 * Many strings that are looked for in a text at once, unit by unit (Aho and Corasick 1975); each
 * stands for bits. Immutable.
 */
final class Needles {
  private static final int NONE = 0;

  private final char[] kinds = new char[1 << Character.SIZE]; // of units; 0 for those in no string
  private final int kindCount;
  private final int[] next; // for each state and kind of unit
  private final long[] bits; // of the strings that end at each state

  /** A search for these strings. */
  Needles(Map<String, Long> strings) {
    int states = 1;
    int count = 1;
    for (String each : strings.keySet()) {
      states += each.length();
      for (int at = 0; at < each.length(); at++) {
        char unit = each.charAt(at);
        kinds[unit] = kinds[unit] == NONE ? (char) count++ : kinds[unit];
      }
    }
    this.kindCount = count;
    int[] tree = new int[states * count];
    long[] ends = new long[states];
    int known = 1;
    for (Map.Entry<String, Long> each : strings.entrySet()) {
      int state = 0;
      for (int at = 0; at < each.getKey().length(); at++) {
        int edge = state * count + kinds[each.getKey().charAt(at)];
        tree[edge] = tree[edge] == NONE ? known++ : tree[edge];
        state = tree[edge];
      }
      ends[state] |= each.getValue();
    }
    this.next = Arrays.copyOf(tree, known * count);
    this.bits = Arrays.copyOf(ends, known);
    link();
  }

  /** Lets each state go on where the longest end of what it stands for does. */
  private void link() {
    int[] shorter = new int[bits.length];
    Deque<Integer> open = new ArrayDeque<>();
    open.add(0);
    while (!open.isEmpty()) {
      int state = open.remove();
      bits[state] |= bits[shorter[state]];
      for (int kind = 1; kind < kindCount; kind++) {
        int edge = state * kindCount + kind;
        int other = state == 0 ? 0 : next[shorter[state] * kindCount + kind];
        if (next[edge] == NONE) {
          next[edge] = other;
        } else {
          shorter[next[edge]] = other;
          open.add(next[edge]);
        }
      }
    }
  }

  /** The state of a search that has seen nothing yet. */
  int start() {
    return 0;
  }

  /** The state after one more unit. */
  int after(int state, char unit) {
    return next[state * kindCount + kinds[unit]];
  }

  /** The bits of the strings that end where a search stands. */
  long ending(int state) {
    return bits[state];
  }

  /** The bits of all strings that the text holds. */
  long in(String text) {
    int state = start();
    long found = bits[state];
    for (int at = 0; at < text.length(); at++) {
      state = after(state, text.charAt(at));
      found |= bits[state];
    }
    return found;
  }
}
