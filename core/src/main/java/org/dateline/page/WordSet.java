package org.dateline.page;

import java.util.TreeSet;
import org.dateline.knowledge.Lexicon;

/** A set of words, whatever their case. Immutable. */
final class WordSet {
  private final IntIndex hashes;

  private WordSet(int[] hashes) {
    this.hashes = new IntIndex(hashes);
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
      count += hashes.of(words.at(at)) >= 0 ? 1 : 0;
    }
    return count;
  }
}
