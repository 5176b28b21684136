package org.dateline.evaluation.syntax;

import static org.dateline.evaluation.syntax.Descent.add;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.analysis.ParserState;
import org.dateline.analysis.TreeInputs;
import org.dateline.analysis.TreeNetwork;
import org.dateline.analysis.TreeNetwork.Part;
import org.dateline.analysis.WordForms;

/**
 * The parser's network while it learns: what {@code TreeScorer} computes, with some of the words'
 * numbers and of the hidden units left out by chance, and the way back. For each sentence: {@link
 * #begin}, then {@link #score} and {@link #blame} for each state, then {@link #end}; now and then
 * {@link #step}.
 */
final class LearningNetwork {
  private static final double LEFT_OUT = .2; // of the numbers of a word
  private static final double UNITS_LEFT_OUT = .3;
  private static final double RARE = .25; // a word so rare is left out half the time
  private static final float LEAST = 1e-4f; // a smaller part of a gradient is passed over

  private static final Set<Part> SENT_BACK =
      Set.of(Part.FIRST, Part.SECOND, Part.PLACES, Part.MOVES);

  private final TreeNetwork plan;
  private final Map<Integer, Integer> rowsOfNames = new HashMap<>();
  private final int[] frequency;
  private final List<Layer> layers = new ArrayList<>(); // in the order of the parts
  private final Descent descent;
  private final List<float[][]> turned = new ArrayList<>(); // of those that are sent back through
  private final Shuffle chance;
  private final int width;
  private final int hidden;
  private final TreeInputs inputs = new TreeInputs();
  private int facts;
  private int size;
  private int[] rows = new int[0];
  private final Sheet words;
  private final Sheet aware;
  private final Sheet meaning;
  private final Sheet sums; // a word in a place
  private final Sheet kept; // which numbers of a meaning are not left out
  private boolean[] asked = new boolean[0];
  private final float[] units;
  private final float[] unitsKept;
  private final float[] blame;

  /** Rows of numbers, what a layer gave of them, and their gradients. */
  private static final class Sheet {
    private final int columns;
    private float[][] values = new float[0][];
    private float[][] active = new float[0][];
    private float[][] slopes = new float[0][];

    Sheet(int columns) {
      this.columns = columns;
    }

    void clear(int length) {
      if (values.length < length) {
        values = new float[2 * length][columns];
        active = new float[2 * length][columns];
        slopes = new float[2 * length][columns];
      }
      for (int row = 0; row < length; row++) {
        Arrays.fill(values[row], 0);
        Arrays.fill(slopes[row], 0);
      }
    }
  }

  /** A network of this plan, whose words occur so often. */
  LearningNetwork(TreeNetwork plan, Map<Integer, Integer> counts, Shuffle chance) {
    this.plan = plan;
    this.chance = chance;
    this.width = plan.shape().word();
    this.hidden = plan.shape().hidden();
    this.words = new Sheet(width);
    this.aware = new Sheet(width);
    this.meaning = new Sheet(width);
    this.kept = new Sheet(width);
    this.sums = new Sheet(hidden);
    this.units = new float[hidden];
    this.unitsKept = new float[hidden];
    this.blame = new float[hidden];
    this.frequency = new int[plan.vocabulary().length + 1];
    for (int name : plan.vocabulary()) {
      rowsOfNames.put(name, rowsOfNames.size() + 1);
      frequency[rowsOfNames.size()] = counts.getOrDefault(name, 0);
    }
    for (Part part : Part.values()) {
      boolean sparse = part == Part.FIXED || part == Part.NAMES || part == Part.FACTS;
      layers.add(new Layer(plan.rows(part), plan.columns(part), sparse, spread(part), chance));
    }
    this.descent = new Descent(layers);
    for (Part part : Part.values()) {
      int blocks = SENT_BACK.contains(part) ? plan.rows(part) / height(part) : 0;
      turned.add(new float[blocks * plan.columns(part)][height(part)]);
    }
    turn();
  }

  private double spread(Part part) {
    return switch (part) {
      case FIXED, NAMES, NOTHING, ROOT -> .1;
      case FACTS -> .05;
      case FIRST, PLACES -> Math.sqrt(2.0 / plan.rows(part));
      case SECOND -> Math.sqrt(1.0 / plan.rows(part));
      case MOVES -> Math.sqrt(1.0 / hidden);
      case FIRST_BIAS, SECOND_BIAS, HIDDEN_BIAS, MOVES_BIAS -> 0;
    };
  }

  private void turn() {
    SENT_BACK.forEach(part -> layer(part).turn(height(part), turned.get(part.ordinal())));
  }

  /** Rows that belong to one neighbour, one place. */
  private int height(Part part) {
    return part == Part.MOVES ? hidden : width;
  }

  private Layer layer(Part part) {
    return layers.get(part.ordinal());
  }

  private float[] bias(Part part) {
    return layer(part).weights[0];
  }

  /** The network as learned so far. */
  TreeNetwork network() {
    List<float[][]> weights = new ArrayList<>();
    layers.forEach(layer -> weights.add(layer.result()));
    return new TreeNetwork(plan.relations(), plan.shape(), plan.vocabulary(), weights);
  }

  /** Sets out on a sentence of tagged words. */
  void begin(WordForms forms) {
    size = forms.size();
    words.clear(size);
    aware.clear(size);
    meaning.clear(size);
    kept.clear(size);
    sums.clear((size + 2) * TreeInputs.PLACES);
    asked = new boolean[(size + 2) * TreeInputs.PLACES];
    rows = rows.length < size * TreeInputs.ROWS ? new int[2 * size * TreeInputs.ROWS] : rows;
    int[] own = new int[TreeInputs.ROWS];
    for (int word = 0; word < size; word++) {
      TreeInputs.rows(forms, word, own);
      own[0] = rowOf(forms.name(word));
      System.arraycopy(own, 0, rows, word * TreeInputs.ROWS, TreeInputs.ROWS);
      for (int row = 0; row < own.length; row++) {
        Layer table = layer(row == 0 ? Part.NAMES : Part.FIXED);
        add(1, table.weights[own[row]], words.values[word]);
      }
    }
    window(words, aware, Part.FIRST, Part.FIRST_BIAS);
    window(aware, meaning, Part.SECOND, Part.SECOND_BIAS);
    leaveOut(unitsKept, UNITS_LEFT_OUT);
    for (int word = 0; word < size; word++) {
      leaveOut(kept.values[word], LEFT_OUT);
      for (int at = 0; at < width; at++) {
        // No detour past the second layer.
        meaning.values[word][at] = meaning.active[word][at] * kept.values[word][at];
      }
    }
  }

  private int rowOf(int name) {
    int row = rowsOfNames.getOrDefault(name, 0);
    return row > 0 && chance.happens(RARE / (RARE + frequency[row])) ? 0 : row;
  }

  private void leaveOut(float[] mask, double share) {
    float rest = (float) (1 / (1 - share));
    for (int at = 0; at < mask.length; at++) {
      mask[at] = chance.happens(share) ? 0 : rest;
    }
  }

  private void window(Sheet from, Sheet to, Part part, Part bias) {
    float[][] matrix = layer(part).weights;
    int reach = plan.rows(part) / width;
    for (int word = 0; word < size; word++) {
      float[] result = to.active[word];
      System.arraycopy(bias(bias), 0, result, 0, width);
      for (int near = 0; near < reach; near++) {
        int other = word + near - reach / 2;
        for (int at = 0; other >= 0 && other < size && at < width; at++) {
          add(from.values[other][at], matrix[near * width + at], result);
        }
      }
      for (int at = 0; at < width; at++) {
        result[at] = Math.max(0, result[at]);
        to.values[word][at] = from.values[word][at] + result[at];
      }
    }
  }

  private float[] inPlace(int word, int place) {
    int index = word * TreeInputs.PLACES + place;
    float[] sum = sums.values[index];
    if (!asked[index]) {
      asked[index] = true;
      if (word >= size) {
        add(1, layer(word == size ? Part.ROOT : Part.NOTHING).weights[place], sum);
      }
      for (int at = 0; word < size && at < width; at++) {
        add(meaning.values[word][at], layer(Part.PLACES).weights[place * width + at], sum);
      }
    }
    return sum;
  }

  /** Writes the scores of the moves in a state. */
  void score(WordForms forms, ParserState state, float[] scores) {
    facts = inputs.gather(forms, state);
    System.arraycopy(bias(Part.HIDDEN_BIAS), 0, units, 0, hidden);
    for (int place = 0; place < TreeInputs.PLACES; place++) {
      add(1, inPlace(inputs.places[place], place), units);
    }
    for (int fact = 0; fact < facts; fact++) {
      add(1, layer(Part.FACTS).weights[inputs.facts[fact]], units);
    }
    System.arraycopy(bias(Part.MOVES_BIAS), 0, scores, 0, scores.length);
    for (int unit = 0; unit < hidden; unit++) {
      units[unit] = Math.max(0, units[unit]) * unitsKept[unit];
      add(units[unit], layer(Part.MOVES).weights[unit], scores);
    }
  }

  /** Takes the slope of the loss by each score of the state just scored. */
  void blame(float[] slopes) {
    Arrays.fill(blame, 0);
    for (int move = 0; move < plan.moves(); move++) {
      if (Math.abs(slopes[move]) < LEAST) {
        slopes[move] = 0;
      }
      add(slopes[move], turned.get(Part.MOVES.ordinal())[move], blame);
    }
    add(1, slopes, layer(Part.MOVES_BIAS).gradient[0]);
    for (int unit = 0; unit < hidden; unit++) {
      add(units[unit], slopes, layer(Part.MOVES).gradient[unit]);
      blame[unit] = units[unit] > 0 ? blame[unit] * unitsKept[unit] : 0;
    }
    add(1, blame, layer(Part.HIDDEN_BIAS).gradient[0]);
    for (int place = 0; place < TreeInputs.PLACES; place++) {
      add(1, blame, sums.slopes[inputs.places[place] * TreeInputs.PLACES + place]);
    }
    Layer known = layer(Part.FACTS);
    for (int fact = 0; fact < facts; fact++) {
      known.touch(inputs.facts[fact]);
      add(1, blame, known.gradient[inputs.facts[fact]]);
    }
  }

  /** Carries the blame of the sentence's states back to all weights. */
  void end() {
    for (int index = 0; index < asked.length; index++) {
      if (asked[index]) {
        unplace(index / TreeInputs.PLACES, index % TreeInputs.PLACES);
      }
    }
    for (int word = 0; word < size; word++) {
      for (int at = 0; at < width; at++) {
        meaning.slopes[word][at] *= kept.values[word][at];
      }
    }
    unwindow(meaning, aware, Part.SECOND, Part.SECOND_BIAS);
    for (int word = 0; word < size; word++) {
      System.arraycopy(aware.slopes[word], 0, words.slopes[word], 0, width);
    }
    unwindow(aware, words, Part.FIRST, Part.FIRST_BIAS);
    for (int at = 0; at < size * TreeInputs.ROWS; at++) {
      Layer table = layer(at % TreeInputs.ROWS == 0 ? Part.NAMES : Part.FIXED);
      table.touch(rows[at]);
      add(1, words.slopes[at / TreeInputs.ROWS], table.gradient[rows[at]]);
    }
  }

  private void unplace(int word, int place) {
    float[] slopes = sums.slopes[word * TreeInputs.PLACES + place];
    if (word >= size) {
      add(1, slopes, layer(word == size ? Part.ROOT : Part.NOTHING).gradient[place]);
      return;
    }
    Layer places = layer(Part.PLACES);
    for (int at = 0; at < width; at++) {
      add(meaning.values[word][at], slopes, places.gradient[place * width + at]);
    }
    float[][] back = turned.get(Part.PLACES.ordinal());
    for (int at = 0; at < hidden; at++) {
      add(slopes[at], back[place * hidden + at], meaning.slopes[word]);
    }
  }

  private void unwindow(Sheet to, Sheet from, Part part, Part bias) {
    int reach = plan.rows(part) / width;
    Layer layer = layer(part);
    float[][] back = turned.get(part.ordinal());
    float[] slopes = new float[width];
    for (int word = 0; word < size; word++) {
      for (int at = 0; at < width; at++) {
        slopes[at] = to.active[word][at] > 0 ? to.slopes[word][at] : 0;
      }
      add(1, slopes, layer(bias).gradient[0]);
      for (int near = 0; near < reach; near++) {
        int other = word + near - reach / 2;
        for (int at = 0; other >= 0 && other < size && at < width; at++) {
          int row = near * width + at;
          add(from.values[other][at], slopes, layer.gradient[row]);
          add(slopes[at], back[row], from.slopes[other]);
        }
      }
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
