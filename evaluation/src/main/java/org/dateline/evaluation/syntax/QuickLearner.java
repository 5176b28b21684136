package org.dateline.evaluation.syntax;

import static org.dateline.evaluation.syntax.Descent.add;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.analysis.QuickInputs;
import org.dateline.analysis.QuickNetwork;
import org.dateline.analysis.QuickNetwork.Part;
import org.dateline.analysis.WordForms;

/**
 * A quick network while it learns: for each sentence {@link #begin}, then {@link #learn} for each
 * decision, then {@link #end}; now and then {@link #step}. Not thread-safe.
 */
final class QuickLearner {
  private static final double RARE = .5; // a word so rare is left out half the time
  private static final double LEFT_OUT = .05; // of the hidden units
  private static final float LEAST = 1e-4f; // a smaller part of a gradient is passed over

  private final QuickNetwork plan;
  private final QuickNetwork.Shape shape;
  private final Map<Integer, Integer> rowsOfNames = new HashMap<>();
  private final int[] frequency;
  private final List<Layer> layers = new ArrayList<>(); // in the order of the parts
  private final Descent descent;
  private final float[][] placesTurned;
  private final float[][] choicesTurned;
  private final Shuffle chance;
  private int size;
  private int[] rows = new int[0];
  private float[][] words = new float[0][];
  private float[][] wordSlopes = new float[0][];
  private float[][] sums = new float[0][]; // a word in a place
  private float[][] sumSlopes = new float[0][];
  private boolean[] asked = new boolean[0];
  private final float[] units;
  private final float[] kept; // 0 for a unit left out
  private final float[] blame;
  private final float[] scores;

  /** A learner of a network of this shape over words that occur so often. */
  QuickLearner(QuickNetwork.Shape shape, Map<Integer, Integer> counts, int rarest, Shuffle chance) {
    int[] names =
        counts.entrySet().stream()
            .filter(word -> word.getValue() >= rarest)
            .mapToInt(Map.Entry::getKey)
            .sorted()
            .toArray();
    this.plan = new QuickNetwork(shape, 0, names, List.of());
    this.shape = shape;
    this.chance = chance;
    this.frequency = new int[names.length + 1];
    for (int name : names) {
      rowsOfNames.put(name, rowsOfNames.size() + 1);
      frequency[rowsOfNames.size()] = counts.getOrDefault(name, 0);
    }
    for (Part part : Part.values()) {
      boolean sparse = part == Part.FIXED || part == Part.NAMES || part == Part.FACTS;
      layers.add(new Layer(plan.rows(part), plan.columns(part), sparse, spread(part), chance));
    }
    this.descent = new Descent(layers);
    this.placesTurned = new float[QuickInputs.PLACES * shape.hidden()][shape.word()];
    this.choicesTurned = new float[shape.columns()][shape.hidden()];
    this.units = new float[shape.hidden()];
    this.kept = new float[shape.hidden()];
    this.blame = new float[shape.hidden()];
    this.scores = new float[shape.columns()];
    turn();
  }

  private double spread(Part part) {
    return switch (part) {
      case FIXED, NAMES -> .1;
      case FACTS -> .05;
      case PLACES -> Math.sqrt(2.0 / plan.rows(part));
      case CHOICES -> Math.sqrt(1.0 / shape.hidden());
      case HIDDEN_BIAS, CHOICES_BIAS -> 0;
    };
  }

  private void turn() {
    layer(Part.PLACES).turn(shape.word(), placesTurned);
    layer(Part.CHOICES).turn(shape.hidden(), choicesTurned);
  }

  private Layer layer(Part part) {
    return layers.get(part.ordinal());
  }

  /** The network as learned so far, sure when it leads by this margin. */
  QuickNetwork network(float margin) {
    List<float[][]> weights = new ArrayList<>();
    layers.forEach(layer -> weights.add(layer.result()));
    return new QuickNetwork(shape, margin, plan.vocabulary(), weights);
  }

  /** Sets out on a sentence. */
  void begin(WordForms forms) {
    size = forms.size() + 2;
    grow();
    Arrays.fill(asked, 0, size * QuickInputs.PLACES, false);
    int[] own = new int[QuickInputs.ROWS];
    for (int word = 0; word < size; word++) {
      QuickInputs.rows(forms, word, own);
      own[0] = rowOf(forms.name(word));
      System.arraycopy(own, 0, rows, word * QuickInputs.ROWS, QuickInputs.ROWS);
      Arrays.fill(words[word], 0);
      Arrays.fill(wordSlopes[word], 0);
      for (int row = 0; row < own.length; row++) {
        add(1, layer(row == 0 ? Part.NAMES : Part.FIXED).weights[own[row]], words[word]);
      }
    }
    for (int unit = 0; unit < kept.length; unit++) {
      kept[unit] = chance.happens(LEFT_OUT) ? 0 : (float) (1 / (1 - LEFT_OUT));
    }
  }

  private void grow() {
    if (words.length < size) {
      int room = 2 * size;
      rows = new int[room * QuickInputs.ROWS];
      words = new float[room][shape.word()];
      wordSlopes = new float[room][shape.word()];
      sums = new float[room * QuickInputs.PLACES][shape.hidden()];
      sumSlopes = new float[room * QuickInputs.PLACES][shape.hidden()];
      asked = new boolean[room * QuickInputs.PLACES];
    }
  }

  private int rowOf(int name) {
    int row = rowsOfNames.getOrDefault(name, 0);
    return row > 0 && chance.happens(RARE / (RARE + frequency[row])) ? 0 : row;
  }

  private float[] inPlace(int word, int place) {
    int index = word * QuickInputs.PLACES + place;
    float[] sum = sums[index];
    if (!asked[index]) {
      asked[index] = true;
      Arrays.fill(sum, 0);
      Arrays.fill(sumSlopes[index], 0);
      float[][] weights = layer(Part.PLACES).weights;
      for (int at = 0; at < shape.word(); at++) {
        add(words[word][at], weights[place * shape.word() + at], sum);
      }
    }
    return sum;
  }

  /** Learns one decision from what was gathered for it. */
  void learn(QuickInputs inputs, int choice) {
    score(inputs);
    Arrays.fill(blame, 0);
    slopes(choice);
    for (int i = 0; i < shape.choices(); i++) {
      add(scores[i], choicesTurned[i], blame);
    }
    add(1, scores, layer(Part.CHOICES_BIAS).gradient[0]);
    for (int unit = 0; unit < units.length; unit++) {
      add(units[unit], scores, layer(Part.CHOICES).gradient[unit]);
      blame[unit] = units[unit] > 0 ? blame[unit] * kept[unit] : 0;
    }
    add(1, blame, layer(Part.HIDDEN_BIAS).gradient[0]);
    for (int place = 0; place < QuickInputs.PLACES; place++) {
      add(1, blame, sumSlopes[inputs.places[place] * QuickInputs.PLACES + place]);
    }
    Layer known = layer(Part.FACTS);
    for (int fact = 0; fact < QuickInputs.FACTS; fact++) {
      known.touch(inputs.facts[fact]);
      add(1, blame, known.gradient[inputs.facts[fact]]);
    }
  }

  private void score(QuickInputs inputs) {
    System.arraycopy(layer(Part.HIDDEN_BIAS).weights[0], 0, units, 0, units.length);
    for (int place = 0; place < QuickInputs.PLACES; place++) {
      add(1, inPlace(inputs.places[place], place), units);
    }
    for (int fact = 0; fact < QuickInputs.FACTS; fact++) {
      add(1, layer(Part.FACTS).weights[inputs.facts[fact]], units);
    }
    System.arraycopy(layer(Part.CHOICES_BIAS).weights[0], 0, scores, 0, scores.length);
    for (int unit = 0; unit < units.length; unit++) {
      units[unit] = Math.max(0, units[unit]) * kept[unit];
      add(units[unit], layer(Part.CHOICES).weights[unit], scores);
    }
  }

  /** Puts in place of the scores the slopes of the loss. */
  private void slopes(int choice) {
    float highest = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < shape.choices(); i++) {
      highest = Math.max(highest, scores[i]);
    }
    double all = 0;
    for (int i = 0; i < shape.choices(); i++) {
      scores[i] = (float) StrictMath.exp(scores[i] - highest);
      all += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      float share = i < shape.choices() ? (float) (scores[i] / all) : 0;
      float slope = i == choice ? share - 1 : share;
      scores[i] = Math.abs(slope) < LEAST ? 0 : slope;
    }
  }

  /** Carries the blame of the sentence's decisions back to all weights. */
  void end() {
    Layer places = layer(Part.PLACES);
    for (int index = 0; index < size * QuickInputs.PLACES; index++) {
      if (asked[index]) {
        int word = index / QuickInputs.PLACES;
        int place = index % QuickInputs.PLACES;
        for (int at = 0; at < shape.word(); at++) {
          add(words[word][at], sumSlopes[index], places.gradient[place * shape.word() + at]);
        }
        for (int unit = 0; unit < shape.hidden(); unit++) {
          add(
              sumSlopes[index][unit],
              placesTurned[place * shape.hidden() + unit],
              wordSlopes[word]);
        }
      }
    }
    for (int at = 0; at < size * QuickInputs.ROWS; at++) {
      Layer table = layer(at % QuickInputs.ROWS == 0 ? Part.NAMES : Part.FIXED);
      table.touch(rows[at]);
      add(1, wordSlopes[at / QuickInputs.ROWS], table.gradient[rows[at]]);
    }
  }

  /** Moves all weights a little, at this rate. */
  void step(double rate) {
    descent.step(rate);
    turn();
  }

  /** Takes the present weights into the mean that {@link #network} gives. */
  void sample() {
    layers.forEach(Layer::sample);
  }
}
