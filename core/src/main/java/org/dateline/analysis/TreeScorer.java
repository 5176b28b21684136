package org.dateline.analysis;

import java.util.Arrays;
import java.util.Objects;
import org.dateline.analysis.TreeNetwork.Part;
import org.jspecify.annotations.Nullable;

/**
 * Scores the moves of a state with a {@link TreeNetwork}. What a word means in a place of a state
 * is computed once a sentence, when first asked for; a move then costs a few sums. A workspace for
 * one thread.
 */
final class TreeScorer {
  private final TreeNetwork network;
  private final TreeTables tables;
  private final TreeWords words;
  private final TreeInputs inputs = new TreeInputs();
  private final Product product = new Product();
  private final float[][] addends = new float[TreeInputs.PLACES + TreeInputs.MOST_FACTS][];
  private final float[] units;
  private final float[][] joined = new float[TreeTables.GROUP_COUNT][]; // by group of places
  private float[][] sums = new float[0][]; // a word in a place
  private boolean[] known = new boolean[0]; // which of them stand already, by group
  private int size;
  private @Nullable WordForms forms; // of the sentence at hand

  TreeScorer(TreeTables tables, Vocabulary vocabulary) {
    this.tables = tables;
    this.network = tables.network();
    this.words = new TreeWords(tables, vocabulary);
    this.units = new float[network.shape().hidden()];
    for (int group = 0; group < joined.length; group++) {
      joined[group] = new float[TreeTables.members(group).length * units.length];
    }
  }

  /** Sets out on a sentence of tagged words. */
  void begin(WordForms sentence) {
    forms = sentence;
    size = sentence.size;
    grow();
    Arrays.fill(known, 0, size * TreeTables.GROUP_COUNT, false);
    words.begin(sentence);
  }

  private void grow() {
    if (sums.length < size * TreeInputs.PLACES) {
      int before = sums.length;
      sums = Arrays.copyOf(sums, size * TreeInputs.PLACES * 3 / 2);
      known = new boolean[sums.length];
      for (int i = before; i < sums.length; i++) {
        sums[i] = new float[units.length];
      }
    }
  }

  private float[] inPlace(int at, int place) {
    if (at >= size) {
      return network.get(at == size ? Part.ROOT : Part.NOTHING)[place];
    }
    int group = TreeTables.group(place);
    int index = at * TreeTables.GROUP_COUNT + group;
    if (!known[index]) {
      known[index] = true;
      fill(at, group);
    }
    return sums[at * TreeInputs.PLACES + place];
  }

  private void fill(int at, int group) {
    float[] all = joined[group];
    Arrays.fill(all, 0);
    product.take(words.meaning(at), network.shape().word());
    product.add(tables.places(group), 0, all);
    int[] places = TreeTables.members(group);
    for (int i = 0; i < places.length; i++) {
      float[] sum = sums[at * TreeInputs.PLACES + places[i]];
      System.arraycopy(all, i * units.length, sum, 0, units.length);
    }
  }

  /** Writes the score of every move, legal or not. */
  void score(ParserState state, float[] scores) {
    int facts = inputs.gather(Objects.requireNonNull(forms), state);
    System.arraycopy(network.get(Part.HIDDEN_BIAS)[0], 0, units, 0, units.length);
    int count = 0;
    for (int place = 0; place < TreeInputs.PLACES; place++) {
      addends[count++] = inPlace(inputs.places[place], place);
    }
    float[][] rowsOfFacts = network.get(Part.FACTS);
    for (int fact = 0; fact < facts; fact++) {
      addends[count++] = rowsOfFacts[inputs.facts[fact]];
    }
    Product.sum(addends, count, units);
    System.arraycopy(network.get(Part.MOVES_BIAS)[0], 0, scores, 0, scores.length);
    product.takePositive(units, units.length);
    product.add(network.get(Part.MOVES), 0, scores);
  }
}
