package org.dateline.page;

import java.util.Arrays;
import java.util.BitSet;
import java.util.TreeSet;
import org.dateline.knowledge.Lexicon;

/** A set of words, whatever their case. Immutable. */
final class WordSet {
  private final int[] hashes; // sorted
  private final BitSet halves = new BitSet(1 << 16); // the low halves of these hashes

  private WordSet(int[] hashes) {
    this.hashes = hashes;
    Arrays.stream(hashes).forEach(hash -> halves.set(hash & 0xFFFF));
  }

  /** The words of a column of a lexicon. */
  static WordSet of(Lexicon lexicon, String column) {
    TreeSet<Integer> hashes = new TreeSet<>();
    for (Lexicon.Row row : lexicon.rows()) {
      for (String word : row.list(column)) {
        Words hashed = Words.of(word, 2);
        if (hashed.size() > 0) {
          hashes.add(hashed.at(0));
        }
      }
    }
    return new WordSet(hashes.stream().mapToInt(Integer::intValue).toArray());
  }

  /** How many of these words are in the set. */
  int count(Words words) {
    int count = 0;
    for (int at = 0; at < words.size(); at++) {
      int word = words.at(at);
      boolean known = halves.get(word & 0xFFFF) && Arrays.binarySearch(hashes, word) >= 0;
      count += known ? 1 : 0;
    }
    return count;
  }
}
