package org.dateline.analysis;

import org.dateline.learning.FeatureHash;

/**
 * What the tagger looks at: the word, its neighbours, its ending and shape, and the tags already
 * given to the left.
 */
public final class TagFeatures {
  /** Room that {@link #gather} needs. */
  public static final int MOST = 64;

  private TagFeatures() {}

  /** Writes the names of the features of one word and returns how many there are. */
  public static int gather(WordForms words, int word, int[] names) {
    int nothing = words.size + 1;
    int before = word >= 1 ? word - 1 : nothing;
    int before2 = word >= 2 ? word - 2 : nothing;
    int after = word + 1 < words.size ? word + 1 : nothing;
    int after2 = word + 2 < words.size ? word + 2 : nothing;
    int count = itself(words, word, names, 0);
    count = neighbours(words, word, before, after, names, count);
    int tag1 = words.tag[before];
    int tag2 = words.tag[before2];
    names[count++] = FeatureHash.of(30, tag1);
    names[count++] = FeatureHash.of(31, tag1, tag2);
    names[count++] = FeatureHash.of(32, tag1, words.lower[word]);
    names[count++] = FeatureHash.of(33, tag1, tag2, words.lower[word]);
    names[count++] = FeatureHash.of(34, tag2, words.lower[word]);
    names[count++] = FeatureHash.of(35, tag1, words.lower[after]);
    names[count++] = FeatureHash.of(36, tag1, words.ending3[word]);
    names[count++] = FeatureHash.of(37, tag1, words.shape[word]);
    names[count++] = FeatureHash.of(38, tag1, words.ending3[word], words.ending3[after]);
    names[count++] = FeatureHash.of(39, words.lower[before2]);
    names[count++] = FeatureHash.of(40, words.lower[after2]);
    names[count++] = FeatureHash.of(41, words.lower[after], words.lower[after2]);
    names[count++] = FeatureHash.of(42, words.lower[before2], words.lower[before]);
    names[count++] = FeatureHash.of(44, words.fine[word]);
    names[count++] = FeatureHash.of(45, words.fine[before], words.fine[word]);
    names[count++] = FeatureHash.of(46, words.fine[word], words.fine[after]);
    names[count++] = FeatureHash.of(47, words.fine[before], words.fine[after]);
    names[count++] = FeatureHash.of(48, words.fine[after]);
    names[count++] = FeatureHash.of(49, tag1, words.fine[word], words.fine[after]);
    names[count++] = FeatureHash.of(50, tag1, words.ending3[word], words.fine[after]);
    names[count++] = FeatureHash.of(51, tag1, tag2, words.fine[word]);
    names[count++] = FeatureHash.of(52, words.shape[word], words.fine[before], words.fine[after]);
    names[count++] = FeatureHash.of(53, words.fine[after], words.fine[after2]);
    count = senses(words, word, before, after, names, count);
    names[count++] = FeatureHash.of(43, tag1, words.lower[word], words.lower[after]);
    return count;
  }

  private static int itself(WordForms words, int word, int[] names, int from) {
    int count = from;
    int first = word == 0 ? 1 : 0;
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
    return count;
  }

  private static int neighbours(
      WordForms words, int word, int before, int after, int[] names, int from) {
    int count = from;
    names[count++] = FeatureHash.of(10, words.lower[before]);
    names[count++] = FeatureHash.of(11, words.lower[after]);
    names[count++] = FeatureHash.of(12, words.lower[before], words.lower[word]);
    names[count++] = FeatureHash.of(13, words.lower[word], words.lower[after]);
    names[count++] = FeatureHash.of(14, words.lower[before], words.lower[after]);
    names[count++] = FeatureHash.of(15, words.ending3[after]);
    names[count++] = FeatureHash.of(16, words.ending3[before]);
    names[count++] = FeatureHash.of(17, words.shape[word], words.shape[before]);
    names[count++] = FeatureHash.of(18, words.shape[word], words.shape[after]);
    names[count++] = FeatureHash.of(19, words.ending3[word], words.ending3[after]);
    names[count++] = FeatureHash.of(20, words.ending3[word], words.lower[after]);
    names[count++] = FeatureHash.of(21, words.shape[word], words.shape[before], words.shape[after]);
    names[count++] = FeatureHash.of(22, words.lower[word], words.ending3[after]);
    return count;
  }

  private static int senses(
      WordForms words, int word, int before, int after, int[] names, int from) {
    int count = from;
    int sense = words.sense[word];
    int tag1 = words.tag[before];
    names[count++] = FeatureHash.of(60, words.ending5[word]);
    names[count++] = FeatureHash.of(61, sense);
    names[count++] = FeatureHash.of(62, sense, words.shape[word]);
    names[count++] = FeatureHash.of(63, sense, words.ending3[word]);
    names[count++] = FeatureHash.of(64, tag1, sense);
    names[count++] = FeatureHash.of(65, tag1, sense, words.sense[after]);
    names[count++] = FeatureHash.of(66, sense, words.sense[after]);
    names[count++] = FeatureHash.of(67, words.sense[before], sense);
    names[count++] = FeatureHash.of(68, sense, words.lower[after]);
    names[count++] = FeatureHash.of(69, words.lower[before], sense);
    names[count++] = FeatureHash.of(70, words.sense[after]);
    return count;
  }
}
