package org.dateline.page;

import java.util.BitSet;
import java.util.Collection;

/** Whether any of many phrases could begin at a place, told by its first two units. Immutable. */
final class Beginnings {
  private final BitSet pairs = new BitSet(1 << 16);
  private final BitSet singles = new BitSet(); // phrases of one unit

  Beginnings(Collection<String> phrases) {
    for (String phrase : phrases) {
      if (phrase.length() == 1) {
        singles.set(phrase.charAt(0));
      } else if (!phrase.isEmpty()) {
        pairs.set(pair(phrase.charAt(0), phrase.charAt(1)));
      }
    }
  }

  private static int pair(char first, char second) {
    return (first * 251 + second) & 0xFFFF;
  }

  /** Whether one of them may begin there; never no where one does. */
  boolean mayBegin(String text, int at) {
    char first = text.charAt(at);
    return singles.get(first)
        || (at + 1 < text.length() && pairs.get(pair(first, text.charAt(at + 1))));
  }
}
