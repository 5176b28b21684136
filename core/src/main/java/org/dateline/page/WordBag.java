package org.dateline.page;

import java.util.Arrays;

/** The different words of a line, whatever their case and order, as hashes. Immutable. */
final class WordBag {
  private static final int FACTOR = 0x01000193; // FNV-1a
  private static final int BASIS = 0x811C9DC5;

  private final int[] words; // rising

  private WordBag(int[] words) {
    this.words = words;
  }

  static WordBag of(String line) {
    int[] found = new int[line.length() / 2 + 1];
    int size = 0;
    int hash = BASIS;
    for (int at = 0; at < line.length(); at++) {
      char unit = line.charAt(at);
      if (Character.isLetterOrDigit(unit)) {
        hash = (hash ^ Character.toLowerCase(unit)) * FACTOR;
      } else if (hash != BASIS) {
        found[size++] = hash;
        hash = BASIS;
      }
    }
    if (hash != BASIS) {
      found[size++] = hash;
    }
    return new WordBag(different(found, size));
  }

  private static int[] different(int[] words, int size) {
    Arrays.sort(words, 0, size);
    int kept = 0;
    for (int at = 0; at < size; at++) {
      if (kept == 0 || words[kept - 1] != words[at]) {
        words[kept++] = words[at];
      }
    }
    return Arrays.copyOf(words, kept);
  }

  int size() {
    return words.length;
  }

  /** The share of these words that the other holds; -1 where one of both has none. */
  double shareIn(WordBag other) {
    if (words.length == 0 || other.words.length == 0) {
      return -1;
    }
    int common = 0;
    int at = 0;
    for (int word : words) {
      while (at < other.words.length && other.words[at] < word) {
        at++;
      }
      common += at < other.words.length && other.words[at] == word ? 1 : 0;
    }
    return (double) common / words.length;
  }
}
