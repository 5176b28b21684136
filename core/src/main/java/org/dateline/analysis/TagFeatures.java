package org.dateline.analysis;

import org.dateline.learning.FeatureHash;

/**
 * What the tagger looks at: the word, its neighbours, its ending and shape, and the tags already
 * given to the left. The features come in groups by what they depend on, so that the sums of a
 * group can be remembered from word to word.
 */
public final class TagFeatures {
  /** Room that {@link #gather} needs. */
  public static final int MOST = 64;

  private TagFeatures() {}

  /** Writes the names of the features of one word and returns how many there are. */
  public static int gather(WordForms words, int word, int[] names) {
    int count = itself(words, word, word == 0, names, 0);
    count = asBefore(words, at(words, word - 1), names, count);
    count = asAfter(words, at(words, word + 1), names, count);
    count = asBefore2(words, at(words, word - 2), names, count);
    count = asAfter2(words, at(words, word + 2), names, count);
    count = shapes(words, word, names, count);
    count = tags(words, word, names, count);
    return mixed(words, word, names, count);
  }

  /** The place of a word, nothing's where there is none. */
  static int at(WordForms words, int word) {
    return word >= 0 && word < words.size ? word : words.size + 1;
  }

  /** What depends on the word alone, and on whether it is the first. */
  static int itself(WordForms words, int word, boolean opening, int[] names, int from) {
    int count = from;
    int first = opening ? 1 : 0;
    int sense = words.sense[word];
    names[count++] = FeatureHash.of(0, 0);
    names[count++] = FeatureHash.of(1, words.form[word]);
    names[count++] = FeatureHash.of(2, words.lower[word]);
    names[count++] = FeatureHash.of(3, words.ending2[word]);
    names[count++] = FeatureHash.of(4, words.ending3[word]);
    names[count++] = FeatureHash.of(5, words.ending4[word]);
    names[count++] = FeatureHash.of(6, words.beginning[word]);
    names[count++] = FeatureHash.of(7, words.shape[word], first);
    names[count++] = FeatureHash.of(8, words.shape[word], words.ending3[word]);
    names[count++] = FeatureHash.of(9, words.shape[word], words.ending2[word], first);
    names[count++] = FeatureHash.of(44, words.fine[word]);
    names[count++] = FeatureHash.of(60, words.ending5[word]);
    names[count++] = FeatureHash.of(61, sense);
    names[count++] = FeatureHash.of(62, sense, words.shape[word]);
    names[count++] = FeatureHash.of(63, sense, words.ending3[word]);
    return count;
  }

  /** What a word says of the tag of the next. */
  static int asBefore(WordForms words, int before, int[] names, int from) {
    names[from] = FeatureHash.of(10, words.lower[before]);
    names[from + 1] = FeatureHash.of(16, words.ending3[before]);
    return from + 2;
  }

  /** What a word says of the tag of the one before it. */
  static int asAfter(WordForms words, int after, int[] names, int from) {
    names[from] = FeatureHash.of(11, words.lower[after]);
    names[from + 1] = FeatureHash.of(15, words.ending3[after]);
    names[from + 2] = FeatureHash.of(48, words.fine[after]);
    names[from + 3] = FeatureHash.of(70, words.sense[after]);
    return from + 4;
  }

  /** What a word says of the tag of the next but one. */
  static int asBefore2(WordForms words, int before2, int[] names, int from) {
    names[from] = FeatureHash.of(39, words.lower[before2]);
    return from + 1;
  }

  /** What a word says of the tag of the last but one. */
  static int asAfter2(WordForms words, int after2, int[] names, int from) {
    names[from] = FeatureHash.of(40, words.lower[after2]);
    return from + 1;
  }

  /** What depends on the shapes of the word and its neighbours. */
  static int shapes(WordForms words, int word, int[] names, int from) {
    int shape = words.shape[word];
    int before = words.shape[at(words, word - 1)];
    int after = words.shape[at(words, word + 1)];
    names[from] = FeatureHash.of(17, shape, before);
    names[from + 1] = FeatureHash.of(18, shape, after);
    names[from + 2] = FeatureHash.of(21, shape, before, after);
    return from + 3;
  }

  /** What depends on the tags to the left. */
  static int tags(WordForms words, int word, int[] names, int from) {
    int tag1 = words.tag[at(words, word - 1)];
    names[from] = FeatureHash.of(30, tag1);
    names[from + 1] = FeatureHash.of(31, tag1, words.tag[at(words, word - 2)]);
    return from + 2;
  }

  /** All others: they put together what stands in different places. */
  static int mixed(WordForms words, int word, int[] names, int from) {
    int before = at(words, word - 1);
    int after = at(words, word + 1);
    int count = neighbours(words, word, before, after, names, from);
    count = tagged(words, word, before, after, names, count);
    return senses(words, word, before, after, names, count);
  }

  private static int neighbours(
      WordForms words, int word, int before, int after, int[] names, int from) {
    int count = from;
    int before2 = at(words, word - 2);
    int after2 = at(words, word + 2);
    names[count++] = FeatureHash.of(12, words.lower[before], words.lower[word]);
    names[count++] = FeatureHash.of(13, words.lower[word], words.lower[after]);
    names[count++] = FeatureHash.of(14, words.lower[before], words.lower[after]);
    names[count++] = FeatureHash.of(19, words.ending3[word], words.ending3[after]);
    names[count++] = FeatureHash.of(20, words.ending3[word], words.lower[after]);
    names[count++] = FeatureHash.of(22, words.lower[word], words.ending3[after]);
    names[count++] = FeatureHash.of(41, words.lower[after], words.lower[after2]);
    names[count++] = FeatureHash.of(42, words.lower[before2], words.lower[before]);
    names[count++] = FeatureHash.of(45, words.fine[before], words.fine[word]);
    names[count++] = FeatureHash.of(46, words.fine[word], words.fine[after]);
    names[count++] = FeatureHash.of(47, words.fine[before], words.fine[after]);
    names[count++] = FeatureHash.of(52, words.shape[word], words.fine[before], words.fine[after]);
    names[count++] = FeatureHash.of(53, words.fine[after], words.fine[after2]);
    return count;
  }

  private static int tagged(
      WordForms words, int word, int before, int after, int[] names, int from) {
    int count = from;
    int tag1 = words.tag[before];
    int tag2 = words.tag[at(words, word - 2)];
    names[count++] = FeatureHash.of(32, tag1, words.lower[word]);
    names[count++] = FeatureHash.of(33, tag1, tag2, words.lower[word]);
    names[count++] = FeatureHash.of(34, tag2, words.lower[word]);
    names[count++] = FeatureHash.of(35, tag1, words.lower[after]);
    names[count++] = FeatureHash.of(36, tag1, words.ending3[word]);
    names[count++] = FeatureHash.of(37, tag1, words.shape[word]);
    names[count++] = FeatureHash.of(38, tag1, words.ending3[word], words.ending3[after]);
    names[count++] = FeatureHash.of(43, tag1, words.lower[word], words.lower[after]);
    names[count++] = FeatureHash.of(49, tag1, words.fine[word], words.fine[after]);
    names[count++] = FeatureHash.of(50, tag1, words.ending3[word], words.fine[after]);
    names[count++] = FeatureHash.of(51, tag1, tag2, words.fine[word]);
    return count;
  }

  private static int senses(
      WordForms words, int word, int before, int after, int[] names, int from) {
    int count = from;
    int sense = words.sense[word];
    int tag1 = words.tag[before];
    names[count++] = FeatureHash.of(64, tag1, sense);
    names[count++] = FeatureHash.of(65, tag1, sense, words.sense[after]);
    names[count++] = FeatureHash.of(66, sense, words.sense[after]);
    names[count++] = FeatureHash.of(67, words.sense[before], sense);
    names[count++] = FeatureHash.of(68, sense, words.lower[after]);
    names[count++] = FeatureHash.of(69, words.lower[before], sense);
    return count;
  }
}
