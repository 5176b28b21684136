package org.dateline.analysis;

import java.util.Arrays;
import org.dateline.analysis.TreeNetwork.Part;

/**
 * Scores the moves of a state with a {@link TreeNetwork}. What a word means in a place of a state
 * is computed once a sentence, when first asked for; a move then costs a few sums. A workspace for
 * one thread.
 */
final class TreeScorer {
  private static final int EDGE = TreeNetwork.FIRST_WINDOW / 2; // empty words around a sentence

  private final TreeNetwork network;
  private final int width;
  private final Vocabulary vocabulary;
  private final TreeInputs inputs = new TreeInputs();
  private final int[] rows = new int[TreeInputs.ROWS];
  private final Product product = new Product();
  private final float[] word; // the word in hand
  private final float[] units;
  private float[] words = new float[0]; // sums of rows, word by word
  private float[] aware = new float[0]; // the same, knowing their neighbours
  private float[] meanings = new float[0];
  private float[][] sums = new float[0][]; // a word in a place
  private boolean[] known = new boolean[0]; // which of them stand already
  private int size;
  private WordForms forms = new WordForms(WordClasses.NONE);

  TreeScorer(TreeNetwork network, Vocabulary vocabulary) {
    this.network = network;
    this.vocabulary = vocabulary;
    this.width = network.shape().word();
    this.word = new float[width];
    this.units = new float[network.shape().hidden()];
  }

  /** Sets out on a sentence of tagged words. */
  void begin(WordForms sentence) {
    forms = sentence;
    size = sentence.size;
    grow();
    Arrays.fill(words, 0, (size + 2 * EDGE) * width, 0);
    Arrays.fill(aware, 0, (size + 2 * EDGE) * width, 0);
    Arrays.fill(known, 0, (size + 2) * TreeInputs.PLACES, false);
    for (int at = 0; at < size; at++) {
      sum(at);
    }
    for (int at = 0; at < size; at++) {
      look(words, at, Part.FIRST, Part.FIRST_BIAS);
      for (int i = 0; i < width; i++) {
        aware[(at + EDGE) * width + i] = words[(at + EDGE) * width + i] + word[i];
      }
    }
    for (int at = 0; at < size; at++) {
      look(aware, at, Part.SECOND, Part.SECOND_BIAS);
      System.arraycopy(word, 0, meanings, at * width, width);
    }
  }

  private void grow() {
    if (meanings.length < size * width) {
      int room = size * 3 / 2;
      words = new float[(room + 2 * EDGE) * width];
      aware = new float[(room + 2 * EDGE) * width];
      meanings = new float[room * width];
    }
    if (known.length < (size + 2) * TreeInputs.PLACES) {
      int before = sums.length;
      sums = Arrays.copyOf(sums, (size + 2) * TreeInputs.PLACES * 3 / 2);
      known = new boolean[sums.length];
      for (int i = before; i < sums.length; i++) {
        sums[i] = new float[units.length];
      }
    }
  }

  private void sum(int at) {
    TreeInputs.rows(forms, at, rows);
    float[][] fixed = network.get(Part.FIXED);
    float[] name = network.get(Part.NAMES)[vocabulary.row(forms.lower[at])];
    System.arraycopy(name, 0, word, 0, width);
    for (int row = 1; row < rows.length; row++) {
      Product.add(fixed[rows[row]], word);
    }
    System.arraycopy(word, 0, words, (at + EDGE) * width, width);
  }

  /** Leaves in hand what a layer makes of a word and its neighbours. */
  private void look(float[] from, int at, Part part, Part bias) {
    int length = network.rows(part);
    int start = (at + EDGE) * width - (length / width / 2) * width;
    System.arraycopy(network.get(bias)[0], 0, word, 0, width);
    product.add(from, start, length, network.get(part), 0, word);
    positive(word);
  }

  private static void positive(float[] numbers) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Math.max(0, numbers[i]);
    }
  }

  private float[] inPlace(int at, int place) {
    int index = at * TreeInputs.PLACES + place;
    float[] sum = sums[index];
    if (!known[index]) {
      known[index] = true;
      if (at < size) {
        Arrays.fill(sum, 0);
        product.add(meanings, at * width, width, network.get(Part.PLACES), place * width, sum);
      } else {
        float[][] fixed = network.get(at == size ? Part.ROOT : Part.NOTHING);
        System.arraycopy(fixed[place], 0, sum, 0, sum.length);
      }
    }
    return sum;
  }

  /** Writes the score of every move, legal or not. */
  void score(ParserState state, float[] scores) {
    int facts = inputs.gather(forms, state);
    System.arraycopy(network.get(Part.HIDDEN_BIAS)[0], 0, units, 0, units.length);
    for (int place = 0; place < TreeInputs.PLACES; place++) {
      Product.add(inPlace(inputs.places[place], place), units);
    }
    float[][] rowsOfFacts = network.get(Part.FACTS);
    for (int fact = 0; fact < facts; fact++) {
      Product.add(rowsOfFacts[inputs.facts[fact]], units);
    }
    positive(units);
    System.arraycopy(network.get(Part.MOVES_BIAS)[0], 0, scores, 0, scores.length);
    product.add(units, 0, units.length, network.get(Part.MOVES), 0, scores);
  }
}
