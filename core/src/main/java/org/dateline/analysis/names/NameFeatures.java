package org.dateline.analysis.names;

import org.dateline.knowledge.WordClasses;
import org.dateline.learning.FeatureHash;
import org.jspecify.annotations.Nullable;

/** What the name tagger looks at for one word. */
public final class NameFeatures {
  /** Room that {@link #gather} needs. */
  public static final int MOST = 160;

  /** Number of ways in which one word may follow another, for {@link #step}. */
  public static final int STEPS = 8;

  private static final int NOTHING = 3;

  private final NameWords words;
  private final @Nullable InnerFeatures inner; // none when whole names are sought
  private final int[] form;
  private final int[] low;
  private final int[] shape;
  private final int[] ending;
  private final int[] tag;

  /** Features of these words. */
  public NameFeatures(NameWords words) {
    this.words = words;
    inner = null;
    form = new int[words.size];
    low = new int[words.size];
    shape = new int[words.size];
    ending = new int[words.size];
    tag = new int[words.size];
    for (int at = 0; at < words.size; at++) {
      NameForm known = words.word[at];
      form[at] = known.form;
      low[at] = known.low;
      shape[at] = known.shape;
      ending[at] = known.ending;
      tag[at] = words.details[at].hashCode();
    }
  }

  private NameFeatures(NameFeatures whole, InnerFeatures inner) {
    this.words = whole.words;
    this.inner = inner;
    form = whole.form;
    low = whole.low;
    shape = whole.shape;
    ending = whole.ending;
    tag = whole.tag;
  }

  /** The same of the words of names with these labels, to find the names inside them. */
  public NameFeatures inside(int[] labels) {
    return new NameFeatures(this, new InnerFeatures(words, labels));
  }

  /** Whether a name may begin at this word. */
  public boolean mayBegin(int at) {
    return words.capital[at]
        || words.matched[at] != 0 && words.matched[at] / 2 != NameWords.MATCH_TITLE;
  }

  private boolean mayGoOn(int at) {
    return at + 1 < words.size
        && words.sentenceOf[at + 1] == words.sentenceOf[at]
        && (words.capital[at + 1]
            || words.forms[at].length() <= 2
            || at + 2 < words.size && words.capital[at + 2]);
  }

  /**
   * The last of the words in a row from this one on that may hold names; less than it when none may
   * begin there.
   *
   * @param end after the last word of the sentence
   */
  public int lastOfStretch(int at, int end) {
    if (inner != null) {
      return inner.lastOfName(at);
    }
    int last = mayBegin(at) ? at : at - 1;
    while (last >= at && last + 1 < end && (mayBegin(last + 1) || mayGoOn(last + 1))) {
      last++;
    }
    return last;
  }

  /** In which way a word follows the one before it. */
  public int step(int at) {
    if (words.capital[at]) {
      return at > 0 && words.capital[at - 1] ? 0 : 1;
    }
    return switch (words.lower[at]) {
      case "of" -> 2;
      case "and", "&" -> 3;
      case "-", "/" -> 4;
      case "." -> 5;
      default -> words.matched[at] % 2 == 1 ? 6 : 7;
    };
  }

  /** The name of the feature that one label follows another in this way. */
  public static int step(int before, int way) {
    return FeatureHash.of(50, before, way);
  }

  /**
   * Writes the names of the features of a word; returns their number. A blind look leaves the
   * word's own form out, so that a trainer learns from what stands around it.
   */
  public int gather(int at, boolean blind, int[] names) {
    int count = around(at, blind, names);
    count = inRun(at, blind, names, count);
    count = known(at, names, count);
    count = company(at, names, count);
    count = listed(at, names, count);
    return inner == null ? count : inner.gather(at, blind, names, count);
  }

  // The run of capitals that the word stands in.
  private int inRun(int at, boolean blind, int[] names, int from) {
    int count = from;
    int run = Math.min(2, words.runLast[at] - words.runFirst[at]);
    int first = words.runFirst[at];
    int last = words.runLast[at];
    int head = words.head[last];
    names[count++] = FeatureHash.of(30, Math.min(last - first, 4), place(at));
    if (!blind) {
      names[count++] = FeatureHash.of(31, low[last], last == at ? 1 : 0);
      names[count++] = FeatureHash.of(32, low[first], place(at));
    }
    names[count++] = FeatureHash.of(60, head, run, words.head[at]);
    names[count++] = FeatureHash.of(62, words.head[first], head, place(at));
    names[count++] = FeatureHash.of(63, words.head[at], words.evidence[at], words.matched[at]);
    names[count++] = FeatureHash.of(80, words.relation[at], words.governor[at]);
    names[count++] = FeatureHash.of(81, words.relation[at], run);
    return besideRun(at, names, count);
  }

  // What stands before and after the run: "the … River", "Mr …", "… said".
  private int besideRun(int at, int[] names, int from) {
    int count = from;
    int first = words.runFirst[at];
    int last = words.runLast[at];
    int run = Math.min(2, last - first);
    int prior = value(low, at, first - 1);
    int next = value(low, at, last + 1);
    int lists = words.evidence[at] & 31;
    names[count++] = FeatureHash.of(33, prior, run);
    names[count++] = FeatureHash.of(34, next, run);
    names[count++] = FeatureHash.of(148, prior, next, run);
    names[count++] = FeatureHash.of(149, prior, words.head[last], words.head[at]);
    names[count++] = FeatureHash.of(150, prior, lists, place(at));
    names[count++] = FeatureHash.of(151, next, lists);
    names[count++] = FeatureHash.of(152, prior, WordClasses.noun(words.sense[last]));
    names[count++] = FeatureHash.of(153, prior, words.matched[at]);
    names[count++] = FeatureHash.of(154, next, words.matched[at]);
    return count;
  }

  // What the entities, the lists of names and the rest of the article say of the word.
  private int known(int at, int[] names, int from) {
    int count = from;
    int run = Math.min(2, words.runLast[at] - words.runFirst[at]);
    int place = place(at);
    int first = words.runFirst[at];
    int last = words.runLast[at];
    int matched = words.matched[at];
    int evidence = words.evidence[at];
    int lists = evidence & 31;
    int flags = words.flags[at];
    names[count++] = FeatureHash.of(35, matched, words.matched[last]);
    names[count++] = FeatureHash.of(36, matched, lists, run);
    names[count++] = FeatureHash.of(37, evidence, place, run);
    names[count++] =
        FeatureHash.of(38, lists, words.evidence[first] & 7, words.evidence[last] & 31);
    names[count++] = FeatureHash.of(39, value(words.matched, at, at - 1), matched);
    names[count++] = FeatureHash.of(40, value(words.matched, at, at + 1), matched);
    names[count++] = FeatureHash.of(41, value(words.evidence, at, at - 1) & 31, lists);
    names[count++] = FeatureHash.of(42, value(words.evidence, at, at + 1) & 31, lists);
    names[count++] = FeatureHash.of(43, flags & 127, Math.min(run, 1));
    for (int bit = 1; bit <= 64; bit <<= 1) {
      if ((flags & bit) != 0) {
        names[count++] = FeatureHash.of(44, bit, matched / 2, Math.min(run, 1));
      }
      if ((evidence & bit) != 0) {
        names[count++] = FeatureHash.of(45, bit, place);
      }
    }
    names[count++] = FeatureHash.of(58, matched, words.matched[first], place);
    return count;
  }

  // The company that the word and its neighbours keep in raw news, and what a dictionary says.
  private int company(int at, int[] names, int from) {
    int count = from;
    int where = where(at);
    int first = words.runFirst[at];
    int last = words.runLast[at];
    int[] fine = words.fine;
    int[] coarse = words.coarse;
    int[] sense = words.sense;
    names[count++] = FeatureHash.of(70, value(fine, at, at - 1), where);
    names[count++] = FeatureHash.of(71, value(fine, at, at + 1), where);
    names[count++] = FeatureHash.of(72, value(fine, at, first - 1), where);
    names[count++] = FeatureHash.of(73, value(fine, at, last + 1), where);
    names[count++] = FeatureHash.of(74, fine[at], where);
    names[count++] = FeatureHash.of(75, fine[last], where);
    names[count++] = FeatureHash.of(76, coarse[at], coarse[last], where);
    names[count++] =
        FeatureHash.of(82, value(coarse, at, at - 1), value(coarse, at, at + 1), shape[at]);
    names[count++] = FeatureHash.of(84, coarse[at], words.evidence[at] & 31);
    names[count++] = FeatureHash.of(77, sense[at], where);
    names[count++] = FeatureHash.of(78, WordClasses.noun(sense[last]), where);
    names[count++] = FeatureHash.of(79, value(sense, at, last + 1));
    names[count++] = FeatureHash.of(83, value(sense, at, first - 1));
    return count;
  }

  // What the long lists say of the word, or of the phrase that it belongs to.
  private int listed(int at, int[] names, int from) {
    int count = from;
    int listed = words.listed[at];
    int first = words.runFirst[at];
    int last = words.runLast[at];
    names[count++] = FeatureHash.of(85, listed, words.evidence[at] & 31, where(at));
    names[count++] = FeatureHash.of(86, listed, words.listed[first], words.listed[last]);
    names[count++] = FeatureHash.of(87, value(words.listed, at, at - 1), listed);
    names[count++] = FeatureHash.of(88, value(words.listed, at, at + 1), listed);
    for (int bit = NameWords.LEAST_LISTED; bit <= NameWords.MOST_LISTED; bit <<= 1) {
      if ((listed & bit) != 0) {
        names[count++] = FeatureHash.of(89, bit, place(at), listed & 3);
        names[count++] =
            FeatureHash.of(90, bit, WordClasses.noun(words.sense[at]), Math.min(last - first, 1));
      }
    }
    return count;
  }

  private int place(int at) {
    return Math.min(3, at - words.runFirst[at]);
  }

  private int where(int at) {
    return Math.min(words.runLast[at] - words.runFirst[at], 3) * 4 + place(at);
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
