package org.dateline.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * Many strings that are looked for in a text at once, by one step a unit (Aho and Corasick 1975);
 * each stands for bits. Immutable.
 */
final class Needles {
  private final UnitTree tree;
  private final int[] next; // as in the tree; where it goes no further, from the longest end known
  private final long[] bits; // of the strings that end at each state

  /** A search for these strings. */
  Needles(Map<String, Long> strings) {
    this.tree = new UnitTree(strings.keySet());
    this.next = tree.table();
    this.bits = new long[tree.size()];
    strings.forEach((text, each) -> bits[tree.of(text)] |= each);
    link();
  }

  private void link() {
    int[] shorter = new int[bits.length];
    int kinds = tree.kindCount();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(UnitTree.START);
    while (!open.isEmpty()) {
      int state = open.remove();
      bits[state] |= bits[shorter[state]];
      for (int kind = 1; kind < kinds; kind++) {
        int edge = state * kinds + kind;
        int other = state == UnitTree.START ? UnitTree.START : next[shorter[state] * kinds + kind];
        if (next[edge] == UnitTree.NONE) {
          next[edge] = other;
        } else {
          shorter[next[edge]] = other;
          open.add(next[edge]);
        }
      }
    }
  }

  /** The state of a search after one more unit; it begins with {@link UnitTree#START}. */
  int after(int state, char unit) {
    return next[state * tree.kindCount() + tree.kind(unit)];
  }

  /** The bits of the strings that end where a search stands. */
  long ending(int state) {
    return bits[state];
  }

  /** The bits of all strings, written small, that the text holds in any case. */
  long inAnyCase(String text) {
    int state = UnitTree.START;
    long found = bits[state];
    for (int at = 0; at < text.length(); at++) {
      state = after(state, Character.toLowerCase(text.charAt(at)));
      found |= bits[state];
    }
    return found;
  }

  /** The bits of all strings that the text holds. */
  long in(String text) {
    int state = UnitTree.START;
    long found = bits[state];
    for (int at = 0; at < text.length(); at++) {
      state = after(state, text.charAt(at));
      found |= bits[state];
    }
    return found;
  }
}
