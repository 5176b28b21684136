package org.dateline.extraction.figures;

import org.dateline.extraction.figures.Measures.Around;
import org.dateline.model.Token.Tag;

/**
 * Words that take a number back, and which number of their sentence it is: the one they name
 * ("withdrew its toll of 164"), else the nearest before them, unless they speak of an older number
 * that the sentence does not give ("225 dead, since an earlier number was withdrawn").
 *
 * @param clause the sentence
 * @param at the first of the words
 * @param length how many there are
 */
record Retraction(Clause clause, int at, int length) {
  private static final int REACH = 8; // words from "withdrew" to the number it names

  boolean takesBack(Counted counted) {
    int named = isDone() ? -1 : numberAfter(at + length);
    if (named >= 0) {
      return named >= counted.first() && named <= counted.last();
    }
    return counted.last() < at
        && !otherBetween(counted.last() + 1)
        && !olderBetween(counted.last() + 1);
  }

  /** "was withdrawn": what is taken back stands before. */
  private boolean isDone() {
    return clause.isAuxiliary(at - 1) && clause.token(at - 1).lemma().equals("be");
  }

  private int numberAfter(int from) {
    for (int next = from; next < Math.min(clause.size(), from + REACH); next++) {
      if (isNumber(next)) {
        return next;
      }
      if (clause.is(next, ";") || clause.is(next, "and") || clause.is(next, "but")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a nearer number stands between, and only one is taken back. */
  private boolean otherBetween(int from) {
    boolean all = clause.is(at + length, "figures") || clause.is(at + length + 1, "figures");
    for (int next = from; next < at && !all; next++) {
      if (isNumber(next)) {
        return true;
      }
    }
    return false;
  }

  private boolean olderBetween(int from) {
    for (int next = from; next < at; next++) {
      if (clause.phrase(next, Around.OLDER) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean isNumber(int index) {
    return clause.tag(index) == Tag.NUM && !clause.isTime(index);
  }
}
