package org.dateline.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The different words of a line, whatever their case and order. */
final class WordBag {
  private final Set<String> words = new HashSet<>();

  private WordBag() {}

  static WordBag of(String line) {
    WordBag bag = new WordBag();
    int start = -1;
    String folded = line.toLowerCase(Locale.ROOT);
    for (int at = 0; at <= folded.length(); at++) {
      boolean inside = at < folded.length() && Character.isLetterOrDigit(folded.charAt(at));
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        bag.words.add(folded.substring(start, at));
        start = -1;
      }
    }
    return bag;
  }

  int size() {
    return words.size();
  }

  /** The share of these words that the other holds; -1 where one of both has none. */
  double shareIn(WordBag other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return -1;
    }
    int common = 0;
    for (String word : words) {
      common += other.words.contains(word) ? 1 : 0;
    }
    return (double) common / words.size();
  }
}
