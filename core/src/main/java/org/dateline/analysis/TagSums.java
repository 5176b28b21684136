package org.dateline.analysis;

import java.util.Arrays;
import org.dateline.learning.FeatureTable;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the scores of tags: what depends on one word alone, on the shapes of three or on two tags
 * is remembered, so that only what puts several words together is looked up anew. A workspace for
 * one thread.
 */
final class TagSums {
  private static final int LANES = 16; // sums are padded to a multiple
  private static final int SHAPES = 512; // remembered
  private static final int TAGS = 1024;

  private final FeatureTable table;
  private final int classes;
  private final ByForm<WordSums> ofWords;
  private final ByForm<short[]> ofFirst; // of a form that begins the sentence
  private final Recent<short[]> ofShapes;
  private final Recent<short[]> ofTags;
  private final int[] shapeKey = new int[3];
  private final int[] tagKey = new int[2];
  private final int[] names = new int[TagFeatures.MOST];
  private final short[][] addends = new short[7][];
  private final short[] remembered; // the sum of these
  private final int[] scores;
  private @Nullable WordSums[] sentence =
      new WordSums[0]; // by word, once asked for; nothing's last

  /** Sums of the features of one word, by the place from which it is looked at. */
  private record WordSums(
      short[] itself, short[] asBefore, short[] asAfter, short[] asBefore2, short[] asAfter2) {
    WordSums(int length) {
      this(
          new short[length],
          new short[length],
          new short[length],
          new short[length],
          new short[length]);
    }
  }

  TagSums(FeatureTable table, int classes) {
    int length = (classes + LANES - 1) / LANES * LANES;
    this.table = table;
    this.classes = classes;
    this.ofWords = new ByForm<>(() -> new WordSums(length));
    this.ofFirst = new ByForm<>(() -> new short[length]);
    this.ofShapes = new Recent<>(SHAPES, shapeKey.length, () -> new short[length]);
    this.ofTags = new Recent<>(TAGS, tagKey.length, () -> new short[length]);
    this.remembered = new short[length];
    this.scores = new int[classes];
  }

  /** Sets out on a sentence. */
  void begin(WordForms words) {
    if (sentence.length < words.size + 1) {
      sentence = new WordSums[words.size + 1 + words.size / 2];
    }
    Arrays.fill(sentence, 0, words.size + 1, null);
  }

  /** The class with the highest score, the first of equals; the words before must be tagged. */
  int best(WordForms words, int word) {
    ofShapes.begin();
    ofTags.begin();
    addends[0] = word == 0 ? first(words) : at(words, word).itself;
    addends[1] = at(words, word - 1).asBefore;
    addends[2] = at(words, word + 1).asAfter;
    addends[3] = at(words, word - 2).asBefore2;
    addends[4] = at(words, word + 2).asAfter2;
    addends[5] = shapes(words, word);
    addends[6] = tags(words, word);
    addUp();
    Arrays.fill(scores, 0);
    table.addTo(scores, names, TagFeatures.mixed(words, word, names, 0));
    int best = 0;
    int most = score(0);
    for (int i = 1; i < classes; i++) {
      int score = score(i);
      if (score > most) {
        best = i;
        most = score;
      }
    }
    return best;
  }

  /** By how many steps a class falls behind the best; the words before must be tagged. */
  int behind(WordForms words, int word, int tagClass) {
    int best = best(words, word);
    return score(best) - score(tagClass);
  }

  private int score(int tagClass) {
    return scores[tagClass] + remembered[tagClass];
  }

  /** The sums of a word of the sentence, nothing's where there is none. */
  private WordSums at(WordForms words, int word) {
    int index = word >= 0 && word < words.size ? word : words.size;
    WordSums sums = sentence[index];
    if (sums == null) {
      sums = sums(words, TagFeatures.at(words, word));
      sentence[index] = sums;
    }
    return sums;
  }

  private void addUp() {
    short[] sums0 = addends[0];
    short[] sums1 = addends[1];
    short[] sums2 = addends[2];
    short[] sums3 = addends[3];
    short[] sums4 = addends[4];
    short[] sums5 = addends[5];
    short[] sums6 = addends[6];
    for (int i = 0; i < remembered.length; i++) {
      remembered[i] =
          (short) (sums0[i] + sums1[i] + sums2[i] + sums3[i] + sums4[i] + sums5[i] + sums6[i]);
    }
  }

  private WordSums sums(WordForms words, int word) {
    WordSums sums = ofWords.get(words.word[word]);
    if (ofWords.isFresh()) {
      fill(sums.itself, TagFeatures.itself(words, word, false, names, 0));
      fill(sums.asBefore, TagFeatures.asBefore(words, word, names, 0));
      fill(sums.asAfter, TagFeatures.asAfter(words, word, names, 0));
      fill(sums.asBefore2, TagFeatures.asBefore2(words, word, names, 0));
      fill(sums.asAfter2, TagFeatures.asAfter2(words, word, names, 0));
    }
    return sums;
  }

  private short[] first(WordForms words) {
    short[] sums = ofFirst.get(words.word[0]);
    if (ofFirst.isFresh()) {
      fill(sums, TagFeatures.itself(words, 0, true, names, 0));
    }
    return sums;
  }

  private short[] shapes(WordForms words, int word) {
    shapeKey[0] = words.shape[word];
    shapeKey[1] = words.shape[TagFeatures.at(words, word - 1)];
    shapeKey[2] = words.shape[TagFeatures.at(words, word + 1)];
    short[] sums = ofShapes.get(shapeKey);
    if (ofShapes.isFresh()) {
      fill(sums, TagFeatures.shapes(words, word, names, 0));
    }
    return sums;
  }

  private short[] tags(WordForms words, int word) {
    tagKey[0] = words.tag[TagFeatures.at(words, word - 1)];
    tagKey[1] = words.tag[TagFeatures.at(words, word - 2)];
    short[] sums = ofTags.get(tagKey);
    if (ofTags.isFresh()) {
      fill(sums, TagFeatures.tags(words, word, names, 0));
    }
    return sums;
  }

  private void fill(short[] sums, int count) {
    Arrays.fill(scores, 0);
    table.addTo(scores, names, count);
    for (int i = 0; i < classes; i++) {
      sums[i] = (short) scores[i];
    }
  }
}
