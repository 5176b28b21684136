package org.dateline.extraction.events;

import java.util.function.IntPredicate;
import org.dateline.model.Sentence;

/** The edges of one sentence's tree while they are mended: head and relation of each word. */
final class TreeEdges {
  final Sentence sentence;
  final int[] heads;
  final String[] relations;

  TreeEdges(Sentence sentence) {
    this.sentence = sentence;
    this.heads = new int[sentence.size()];
    this.relations = new String[sentence.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = sentence.token(i).head();
      relations[i] = sentence.token(i).relation();
    }
  }

  /** The first word that hangs on a head by this relation, subtypes included, or -1. */
  int child(int head, String relation) {
    for (int at = 0; at < heads.length; at++) {
      if (heads[at] == head && isBase(at, relation)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether a word hangs by this relation or a subtype of it. */
  boolean isBase(int at, String relation) {
    String whole = relations[at];
    return whole.startsWith(relation)
        && (whole.length() == relation.length() || whole.charAt(relation.length()) == ':');
  }

  /**
   * The first word, from this one upward, that fails a condition; -1 beyond the root, or where a
   * mend has left a circle all of which meets it.
   */
  int climb(int word, IntPredicate goesOn) {
    int at = word;
    for (int step = 0; at >= 0 && goesOn.test(at); step++) {
      at = step < heads.length ? heads[at] : -1;
    }
    return at;
  }

  /** Whether a word is this one or hangs on it, however far below. */
  boolean isBelow(int word, int top) {
    return top >= 0 && climb(word, at -> at != top) == top;
  }
}
