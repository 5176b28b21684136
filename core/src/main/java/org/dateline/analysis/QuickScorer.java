package org.dateline.analysis;

import java.util.Arrays;
import org.dateline.analysis.QuickNetwork.Part;

/**
 * Tells the tags that are plain with a {@link QuickNetwork}. What a word adds to the hidden units
 * from each place is remembered from sentence to sentence. A workspace for one thread.
 */
final class QuickScorer {
  private final QuickNetwork network;
  private final Vocabulary vocabulary;
  private final QuickInputs inputs;
  private final ByForm<Share> ofWords;
  private final int[] rows = new int[QuickInputs.ROWS];
  private final float[][] addends;
  private final Product product = new Product();
  private final float[] own;
  private final float[] units;
  private final float[] scores;
  private Share[] words = new Share[0];

  /** What a word adds to the hidden units, by place. */
  private record Share(float[][] told) {}

  QuickScorer(QuickNetwork network) {
    Vocabulary vocabulary = new Vocabulary(network.vocabulary());
    QuickNetwork.Shape shape = network.shape();
    this.network = network;
    this.vocabulary = vocabulary;
    this.inputs = new QuickInputs(shape.facts());
    this.ofWords = new ByForm<>(() -> new Share(new float[QuickInputs.PLACES][shape.hidden()]));
    this.addends = new float[QuickInputs.PLACES + QuickInputs.FACTS][];
    this.own = new float[shape.word()];
    this.units = new float[shape.hidden()];
    this.scores = new float[shape.columns()];
  }

  /** Sets out on a sentence. */
  void begin(WordForms forms) {
    if (words.length < forms.size + 2) {
      words = new Share[(forms.size + 2) * 3 / 2];
    }
    for (int word = 0; word < forms.size + 2; word++) {
      words[word] = share(forms, word);
    }
  }

  private Share share(WordForms forms, int word) {
    Share share = ofWords.get(forms.word[word]);
    if (ofWords.isFresh()) {
      QuickInputs.rows(forms, word, rows);
      float[] name = network.get(Part.NAMES)[vocabulary.row(forms.lower[word])];
      System.arraycopy(name, 0, own, 0, own.length);
      float[][] fixed = network.get(Part.FIXED);
      for (int row = 1; row < rows.length; row++) {
        addends[row - 1] = fixed[rows[row]];
      }
      Product.sum(addends, rows.length - 1, own);
      product.take(own, own.length);
      for (int place = 0; place < share.told.length; place++) {
        Arrays.fill(share.told[place], 0);
        product.add(network.get(Part.PLACES), place * own.length, share.told[place]);
      }
    }
    return share;
  }

  /** The tag of a word where it is plain, else -1; the words before must be tagged. */
  int tag(WordForms forms, int word) {
    inputs.gather(forms, word);
    score();
    int best = 0;
    float most = scores[0];
    float second = Float.NEGATIVE_INFINITY;
    for (int tag = 1; tag < network.shape().choices(); tag++) {
      float score = scores[tag];
      if (score > most) {
        second = most;
        most = score;
        best = tag;
      } else if (score > second) {
        second = score;
      }
    }
    return most - second >= network.margin() ? best : -1;
  }

  private void score() {
    System.arraycopy(network.get(Part.HIDDEN_BIAS)[0], 0, units, 0, units.length);
    for (int place = 0; place < QuickInputs.PLACES; place++) {
      addends[place] = words[inputs.places[place]].told[place];
    }
    float[][] rowsOfFacts = network.get(Part.FACTS);
    for (int fact = 0; fact < QuickInputs.FACTS; fact++) {
      addends[QuickInputs.PLACES + fact] = rowsOfFacts[inputs.facts[fact]];
    }
    Product.sum(addends, addends.length, units);
    System.arraycopy(network.get(Part.CHOICES_BIAS)[0], 0, scores, 0, scores.length);
    product.takePositive(units, units.length);
    product.add(network.get(Part.CHOICES), 0, scores);
  }
}
