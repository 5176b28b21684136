package org.dateline.analysis.names;

import org.dateline.learning.FeatureHash;

/** What the name tagger looks at for one word. */
public final class NameFeatures {
  /** Room that {@link #gather} needs. */
  public static final int MOST = 80;

  private static final int NOTHING = 3;
  private static final int AFFIX = 3;

  private final NameWords words;
  private final int[] form;
  private final int[] low;
  private final int[] shape;
  private final int[] ending;
  private final int[] tag;

  /** Features of these words. */
  public NameFeatures(NameWords words) {
    this.words = words;
    form = new int[words.size];
    low = new int[words.size];
    shape = new int[words.size];
    ending = new int[words.size];
    tag = new int[words.size];
    for (int at = 0; at < words.size; at++) {
      String lower = words.lower[at];
      form[at] = words.forms[at].hashCode();
      low[at] = lower.hashCode();
      shape[at] = shape(words.forms[at]);
      ending[at] = lower.substring(Math.max(0, lower.length() - AFFIX)).hashCode();
      tag[at] = words.details[at].hashCode();
    }
  }

  private static int shape(String form) {
    int hash = 23;
    int last = -1;
    int runs = 0;
    for (int i = 0; i < form.length() && runs < 6; i++) {
      char unit = form.charAt(i);
      int kind =
          Character.isUpperCase(unit)
              ? 1
              : Character.isLetter(unit) ? 2 : Character.isDigit(unit) ? 3 : unit;
      if (kind != last || i == 1) {
        hash = hash * 31 + kind;
        runs++;
      }
      last = kind;
    }
    return hash;
  }

  /** Whether a name may stand at this word, given the label before. */
  public boolean mayBeName(int at, int before) {
    if (words.capital[at]) {
      return true;
    }
    boolean first = at == words.firstOf[words.sentenceOf[at]];
    if (before == 0 || first) {
      return words.matched[at] != 0 && words.matched[at] / 2 != NameWords.MATCH_TITLE;
    }
    return at + 1 < words.size
        && words.sentenceOf[at + 1] == words.sentenceOf[at]
        && (words.capital[at + 1]
            || words.forms[at].length() <= 2
            || at + 2 < words.size && words.capital[at + 2]);
  }

  /**
   * Writes the names of the features of a word after these two labels; returns their number. A
   * blind look leaves the word's own form out, so that a trainer learns from what stands around it.
   */
  public int gather(int at, int label1, int label2, boolean blind, int[] names) {
    int count = around(at, blind, names);
    int run = words.runLast[at] - words.runFirst[at];
    int place = Math.min(3, at - words.runFirst[at]);
    int runEnd = low[words.runLast[at]];
    int runBefore = value(low, at, words.runFirst[at] - 1);
    int runAfter = value(low, at, words.runLast[at] + 1);
    int matched = words.matched[at];
    int evidence = words.evidence[at];
    int flags = words.flags[at];
    names[count++] = FeatureHash.of(30, Math.min(run, 4), place);
    int head = words.head[words.runLast[at]];
    if (!blind) {
      names[count++] = FeatureHash.of(31, runEnd, words.runLast[at] == at ? 1 : 0);
      names[count++] = FeatureHash.of(32, low[words.runFirst[at]], place);
      names[count++] = FeatureHash.of(52, label1, low[at]);
      names[count++] = FeatureHash.of(57, label1, runEnd);
    }
    names[count++] = FeatureHash.of(60, head, Math.min(run, 2), words.head[at]);
    names[count++] = FeatureHash.of(61, head, label1);
    names[count++] = FeatureHash.of(62, words.head[words.runFirst[at]], head, place);
    names[count++] = FeatureHash.of(63, words.head[at], evidence, matched);
    names[count++] = FeatureHash.of(33, runBefore, Math.min(run, 2));
    names[count++] = FeatureHash.of(34, runAfter, Math.min(run, 2));
    names[count++] = FeatureHash.of(35, matched, words.matched[words.runLast[at]]);
    names[count++] = FeatureHash.of(36, matched, evidence & 31, Math.min(run, 2));
    names[count++] = FeatureHash.of(37, evidence, place, Math.min(run, 2));
    names[count++] =
        FeatureHash.of(
            38,
            evidence & 31,
            words.evidence[words.runFirst[at]] & 7,
            words.evidence[words.runLast[at]] & 31);
    names[count++] = FeatureHash.of(39, value(words.matched, at, at - 1), matched);
    names[count++] = FeatureHash.of(40, value(words.matched, at, at + 1), matched);
    names[count++] = FeatureHash.of(41, value(words.evidence, at, at - 1) & 31, evidence & 31);
    names[count++] = FeatureHash.of(42, value(words.evidence, at, at + 1) & 31, evidence & 31);
    names[count++] = FeatureHash.of(43, flags & 127, Math.min(run, 1));
    for (int bit = 1; bit <= 64; bit <<= 1) {
      if ((flags & bit) != 0) {
        names[count++] = FeatureHash.of(44, bit, matched / 2, Math.min(run, 1));
      }
      if ((evidence & bit) != 0) {
        names[count++] = FeatureHash.of(45, bit, label1);
      }
    }
    names[count++] = FeatureHash.of(50, label1);
    names[count++] = FeatureHash.of(51, label1, label2);
    names[count++] = FeatureHash.of(53, label1, shape[at]);
    names[count++] = FeatureHash.of(54, label1, tag[at]);
    names[count++] = FeatureHash.of(55, label1, matched);
    names[count++] = FeatureHash.of(56, label1, value(low, at, at - 1));
    names[count++] = FeatureHash.of(58, matched, words.matched[words.runFirst[at]], place);
    return count;
  }

  private int around(int at, boolean blind, int[] names) {
    int count = 0;
    int before = value(low, at, at - 1);
    int after = value(low, at, at + 1);
    int first = at == words.firstOf[words.sentenceOf[at]] ? 1 : 0;
    names[count++] = FeatureHash.of(0, 0);
    if (!blind) {
      names[count++] = FeatureHash.of(1, form[at]);
      names[count++] = FeatureHash.of(2, low[at]);
      names[count++] = FeatureHash.of(11, before, low[at]);
      names[count++] = FeatureHash.of(12, low[at], after);
    }
    names[count++] = FeatureHash.of(3, ending[at]);
    names[count++] = FeatureHash.of(4, shape[at], first);
    names[count++] = FeatureHash.of(5, tag[at]);
    names[count++] = FeatureHash.of(6, tag[at], shape[at]);
    names[count++] = FeatureHash.of(7, before);
    names[count++] = FeatureHash.of(8, after);
    names[count++] = FeatureHash.of(9, before, shape[at]);
    names[count++] = FeatureHash.of(10, after, shape[at]);
    names[count++] = FeatureHash.of(13, value(low, at, at - 2), before);
    names[count++] = FeatureHash.of(14, after, value(low, at, at + 2));
    names[count++] = FeatureHash.of(15, value(tag, at, at - 1), tag[at], value(tag, at, at + 1));
    names[count++] = FeatureHash.of(16, value(tag, at, at - 1), value(shape, at, at - 1));
    names[count++] =
        FeatureHash.of(17, value(shape, at, at - 1), shape[at], value(shape, at, at + 1));
    names[count++] = FeatureHash.of(18, value(low, at, at - 2));
    names[count++] = FeatureHash.of(19, value(low, at, at + 2));
    names[count++] = FeatureHash.of(20, value(ending, at, at + 1), first);
    return count;
  }

  private int value(int[] values, int at, int other) {
    return other < 0 || other >= words.size || words.sentenceOf[other] != words.sentenceOf[at]
        ? NOTHING
        : values[other];
  }
}
