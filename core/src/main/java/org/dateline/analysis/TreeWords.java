package org.dateline.analysis;

import java.util.Arrays;
import org.dateline.analysis.TreeNetwork.Part;

/**
 * What the words of a sentence mean, each knowing its neighbours: the two windowed layers of a
 * {@link TreeNetwork}. The first is linear in what stands in its window, so that what a word or a
 * tag adds to it is remembered (as in Chen and Manning 2014). A workspace for one thread.
 */
final class TreeWords {
  private static final int TAG = 6; // among the rows of a word
  private static final int TAGS = 256;
  private static final int REACH = TreeNetwork.FIRST_WINDOW / 2; // words to either side
  private static final int LATER_REACH = TreeNetwork.SECOND_WINDOW / 2;

  private final TreeNetwork network;
  private final TreeTables tables;
  private final Vocabulary vocabulary;
  private final int width;
  private final ByForm<Share> ofWords;
  private final Share[] ofTags = new Share[TAGS];
  private final int[] rows = new int[TreeInputs.ROWS];
  private final Product product = new Product();
  private final float[][] addends = new float[2 * TreeNetwork.FIRST_WINDOW][];
  private final float[] own; // numbers of a word that is new
  private final float[] joined;
  private Share[] words = new Share[0];
  private Share[] tags = new Share[0];
  private float[][] meanings = new float[0][];
  private float[][] before = new float[0][]; // what a word tells the one before it
  private float[][] here = new float[0][];
  private float[][] after = new float[0][];

  /**
   * What a word or a tag adds to its neighbours, and what its own numbers add to the layer after.
   */
  private record Share(float[][] told, float[] later) {
    Share(int width) {
      this(
          new float[TreeNetwork.FIRST_WINDOW][width], new float[TreeNetwork.SECOND_WINDOW * width]);
    }
  }

  TreeWords(TreeTables tables, Vocabulary vocabulary) {
    this.tables = tables;
    this.network = tables.network();
    this.vocabulary = vocabulary;
    this.width = network.shape().word();
    this.ofWords = new ByForm<>(() -> new Share(width));
    this.own = new float[width];
    this.joined = new float[TreeNetwork.SECOND_WINDOW * width];
  }

  /** The numbers of a word, once set out. */
  float[] meaning(int word) {
    return meanings[word];
  }

  /** Works out what the tagged words of a sentence mean. */
  void begin(WordForms forms) {
    grow(forms.size);
    for (int word = 0; word < forms.size; word++) {
      words[word] = ofWord(forms, word);
      tags[word] = ofTag(forms, word);
    }
    for (int word = 0; word < forms.size; word++) {
      look(word, forms.size);
    }
    for (int word = 0; word < forms.size; word++) {
      lookAgain(word, forms.size);
    }
  }

  private void grow(int size) {
    if (words.length < size) {
      int room = size * 3 / 2;
      words = new Share[room];
      tags = new Share[room];
      meanings = new float[room][width];
      before = new float[room][width];
      here = new float[room][width];
      after = new float[room][width];
    }
  }

  private Share ofWord(WordForms forms, int word) {
    Share share = ofWords.get(forms.word[word]);
    if (ofWords.isFresh()) {
      TreeInputs.rows(forms, word, rows);
      float[] name = network.get(Part.NAMES)[vocabulary.row(forms.lower[word])];
      System.arraycopy(name, 0, own, 0, width);
      float[][] fixed = network.get(Part.FIXED);
      int count = 0;
      for (int row = 1; row < rows.length; row++) {
        if (row != TAG) {
          addends[count++] = fixed[rows[row]];
        }
      }
      Product.sum(addends, count, own);
      tell(own, share);
    }
    return share;
  }

  private Share ofTag(WordForms forms, int word) {
    int tag = forms.tag[word] & (TAGS - 1);
    Share share = ofTags[tag];
    if (share == null) {
      TreeInputs.rows(forms, word, rows);
      share = new Share(width);
      tell(network.get(Part.FIXED)[rows[TAG]], share);
      ofTags[tag] = share;
    }
    return share;
  }

  private void tell(float[] numbers, Share share) {
    product.take(numbers, width);
    for (int place = 0; place < share.told.length; place++) {
      Arrays.fill(share.told[place], 0);
      product.add(network.get(Part.FIRST), place * width, share.told[place]);
    }
    Arrays.fill(share.later, 0);
    product.add(tables.second(), 0, share.later);
  }

  /** Leaves what a word knows of its neighbours, and what it then tells them. */
  private void look(int word, int size) {
    float[] aware = meanings[word];
    System.arraycopy(network.get(Part.FIRST_BIAS)[0], 0, aware, 0, width);
    int count = 0;
    for (int place = 0; place < TreeNetwork.FIRST_WINDOW; place++) {
      int other = word + place - REACH;
      if (other >= 0 && other < size) {
        addends[count++] = words[other].told[place];
        addends[count++] = tags[other].told[place];
      }
    }
    Product.sum(addends, count, aware);
    addends[0] = words[word].later;
    addends[1] = tags[word].later;
    Arrays.fill(joined, 0);
    Product.sum(addends, 2, joined);
    product.takePositive(aware, width);
    product.add(tables.second(), 0, joined);
    System.arraycopy(joined, 0, after[word], 0, width);
    System.arraycopy(joined, width, here[word], 0, width);
    System.arraycopy(joined, 2 * width, before[word], 0, width);
  }

  private void lookAgain(int word, int size) {
    float[] meaning = meanings[word];
    System.arraycopy(network.get(Part.SECOND_BIAS)[0], 0, meaning, 0, width);
    int count = 0;
    if (word >= LATER_REACH) {
      addends[count++] = after[word - LATER_REACH];
    }
    addends[count++] = here[word];
    if (word + LATER_REACH < size) {
      addends[count++] = before[word + LATER_REACH];
    }
    Product.sum(addends, count, meaning);
    positive(meaning);
  }

  private static void positive(float[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Math.max(0, numbers[i]);
    }
  }
}
