package org.dateline.analysis;

import org.dateline.knowledge.WordClasses;
import org.dateline.learning.FeatureHash;

/**
 * What the parser's network looks at, as numbers of rows in its tables: of each word its name,
 * endings, classes, senses, tag and shape; of each state thirteen words in their places and some
 * two dozen facts about counts, distances and relations. A workspace.
 */
public final class TreeInputs {
  /** Tables of words that are known by a small number; the words' own names come after them. */
  private static final int[] SIZES = {1 << 12, 1 << 12, 256, 64, 64, 256, 1 << 10};

  /** Rows that a word adds up, the first of them for its name. */
  public static final int ROWS = SIZES.length + 1;

  /** Rows of all tables of words but that of names. */
  public static final int FIXED_ROWS = 4096 + 4096 + 256 + 64 + 64 + 256 + 1024;

  /** Words that a state puts forward. */
  public static final int PLACES = 13;

  /** Rows for the facts about a state. */
  public static final int FACT_ROWS = 1 << 15;

  /** Most facts that a state can have. */
  static final int MOST_FACTS = 32;

  private static final int FAR = 10; // words; distances beyond are alike
  private static final int MANY = 5; // children; more are alike
  private static final int DEEP = 4; // words on the stack; more are alike
  private static final int HALF = 32; // a bit above the number of a class of nouns or of verbs

  /** The words put forward: word numbers, the root's, or nothing's. */
  public final int[] places = new int[PLACES];

  /** Rows of the facts. */
  public final int[] facts = new int[MOST_FACTS];

  private int count;

  /** Writes the rows of a tagged word, the row of its name left for the caller at index 0. */
  public static void rows(WordForms words, int word, int[] rows) {
    int sense = words.sense[word];
    int adjective = (sense >> 9 & 1) * HALF;
    int adverb = (sense >> 10 & 1) * HALF;
    rows[1] = words.ending3[word];
    rows[2] = words.ending5[word];
    rows[3] = words.fine[word];
    rows[4] = WordClasses.noun(sense) + adjective;
    rows[5] = WordClasses.verb(sense) + adverb;
    rows[6] = words.tag[word];
    rows[7] = words.shape[word];
    int base = 0;
    for (int table = 0; table < SIZES.length; table++) {
      rows[table + 1] = base + (rows[table + 1] & (SIZES[table] - 1));
      base += SIZES[table];
    }
  }

  /** Gathers places and facts of a state; returns the number of facts. */
  public int gather(WordForms words, ParserState state) {
    count = 0;
    place(state);
    relations(state);
    counts(words, state);
    tags(words);
    return count;
  }

  private void place(ParserState state) {
    int nothing = state.size + 1;
    int top = state.fromTop(0);
    int below = state.fromTop(1);
    int next = state.next;
    places[0] = top;
    places[1] = below;
    places[2] = state.fromTop(2);
    places[3] = next;
    places[4] = next + 1 <= state.size ? next + 1 : nothing;
    places[5] = state.left1[top];
    places[6] = state.right1[top];
    places[7] = state.left1[below];
    places[8] = state.right1[below];
    places[9] = state.left1[next];
    places[10] = state.left2[top];
    places[11] = state.right2[below];
    places[12] = next + 2 <= state.size ? next + 2 : nothing;
  }

  private void relations(ParserState state) {
    for (int child = 5; child <= 11; child++) {
      fact(child - 4, state.label[places[child]]);
    }
    fact(19, Long.hashCode(state.rightLabels[places[0]] * 31));
    fact(20, Long.hashCode(state.rightLabels[places[1]] * 31));
    fact(21, Long.hashCode(state.leftLabels[places[0]] * 31));
    fact(22, Long.hashCode(state.leftLabels[places[3]] * 31));
  }

  private void counts(WordForms words, ParserState state) {
    int top = places[0];
    int below = places[1];
    int next = places[3];
    fact(8, below > state.size ? 0 : Math.min(FAR, top - below));
    fact(9, top > state.size ? 0 : Math.min(FAR, next - top));
    fact(10, Math.min(MANY, state.leftCount[top]), Math.min(MANY, state.rightCount[top]));
    fact(11, Math.min(MANY, state.leftCount[below]), Math.min(MANY, state.rightCount[below]));
    fact(12, Math.min(MANY, state.leftCount[next]));
    fact(13, words.between(top, next));
    fact(14, words.between(below, top));
    fact(24, Math.min(DEEP, state.top));
  }

  private void tags(WordForms words) {
    int top = words.tag[places[0]];
    int below = words.tag[places[1]];
    int next = words.tag[places[3]];
    fact(15, top, next);
    fact(16, below, top);
    fact(17, below, top, next);
    fact(18, top, next, words.tag[places[4]]);
    fact(23, words.verbDistance[places[3]], next);
  }

  private void fact(int kind, int first) {
    facts[count++] = FeatureHash.of(kind, first) & (FACT_ROWS - 1);
  }

  private void fact(int kind, int first, int second) {
    facts[count++] = FeatureHash.of(kind, first, second) & (FACT_ROWS - 1);
  }

  private void fact(int kind, int first, int second, int third) {
    facts[count++] = FeatureHash.of(kind, first, second, third) & (FACT_ROWS - 1);
  }
}
