package org.dateline.analysis;

import org.dateline.knowledge.WordClasses;
import org.dateline.learning.FeatureHash;

/**
 * What a quick network looks at: of each word the rows of its name, endings, classes, senses and
 * shape; of each decision the word, its neighbours and the tags before it. A workspace.
 */
public final class QuickInputs {
  /** Tables of words that are known by a small number; the words' own names come after them. */
  private static final int[] SIZES = {1 << 10, 1 << 11, 1 << 12, 256, 64, 64, 1 << 9};

  /** Rows that a word adds up, the first of them for its name. */
  public static final int ROWS = SIZES.length + 1;

  /** Rows of all tables of words but that of names. */
  public static final int FIXED_ROWS = 1024 + 2048 + 4096 + 256 + 64 + 64 + 512;

  /** Words looked at: two before, the word itself, two behind. */
  public static final int PLACES = 5;

  /** Facts of a decision. */
  public static final int FACTS = 3;

  private static final int REACH = PLACES / 2;
  private static final int HALF = 32; // a bit above the number of a class of nouns or of verbs

  /** The words put forward: word numbers, the root's, or nothing's. */
  public final int[] places = new int[PLACES];

  /** Rows of the facts. */
  public final int[] facts = new int[FACTS];

  private final int mask;

  /** A workspace for a network with so many rows of facts, a power of two. */
  public QuickInputs(int factRows) {
    this.mask = factRows - 1;
  }

  /** Writes the rows of a word, the row of its name left for the caller at index 0. */
  public static void rows(WordForms words, int word, int[] rows) {
    int sense = words.sense[word];
    rows[1] = words.ending2[word];
    rows[2] = words.ending3[word];
    rows[3] = words.ending5[word];
    rows[4] = words.fine[word];
    rows[5] = WordClasses.noun(sense) + (sense >> 9 & 1) * HALF;
    rows[6] = WordClasses.verb(sense) + (sense >> 10 & 1) * HALF;
    rows[7] = words.shape[word];
    int base = 0;
    for (int table = 0; table < SIZES.length; table++) {
      rows[table + 1] = base + (rows[table + 1] & (SIZES[table] - 1));
      base += SIZES[table];
    }
  }

  /** Gathers what tells the tag of a word; those before it are tagged. */
  public void gather(WordForms words, int word) {
    for (int place = 0; place < PLACES; place++) {
      places[place] = TagFeatures.at(words, word + place - REACH);
    }
    int tag1 = words.tag[TagFeatures.at(words, word - 1)];
    int tag2 = words.tag[TagFeatures.at(words, word - 2)];
    facts[0] = FeatureHash.of(1, tag1) & mask;
    facts[1] = FeatureHash.of(2, tag2) & mask;
    facts[2] = FeatureHash.of(3, tag1, tag2) & mask;
  }
}
