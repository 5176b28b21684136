package org.dateline.evaluation.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.analysis.names.NameFeatures;
import org.dateline.analysis.names.NameTagger;
import org.dateline.evaluation.syntax.Shuffle;
import org.dateline.learning.FeatureTable;
import org.dateline.learning.LinearModel;
import org.dateline.text.Bytes;

/**
 * Learns the weights of a linear chain of labels: the likelihood of the right sequence given the
 * words, less a penalty on squared weights (a conditional random field, climbed by AdaGrad).
 */
final class NameChain {
  private static final double PENALTY = 8;
  private static final double RATE = 0.1;
  private static final int EPOCHS = 20;
  private static final double BLIND = 0.2; // share of looks that leave the word itself out
  private static final double THRESHOLD = 0.02;
  private static final double LARGEST = 4;
  private static final double SLIGHT = 1e-4; // a slope not worth a step
  private static final double NEVER = -1e9;
  private static final int KINDS = NameTagger.LABELS.size();

  /** Words in a row that may hold names: features whole and blind, ways, whether one may begin. */
  private record Stretch(int[][] seen, int[][] blind, int[] ways, boolean[] begins, int[] gold) {}

  private final List<Stretch> stretches = new ArrayList<>();
  private final Map<Integer, Integer> rows = new HashMap<>();
  private final List<Integer> names = new ArrayList<>();
  private final Shuffle chance = new Shuffle(11);
  private final int[] room = new int[NameFeatures.MOST];
  private int[] uses = new int[1 << 10];
  private float[] weights = new float[0];
  private float[] squares = new float[0];

  NameChain() {
    for (int way = 0; way < NameFeatures.STEPS; way++) {
      for (int before = 0; before < KINDS; before++) {
        row(NameFeatures.step(before, way)); // these are the first rows, in this order
      }
    }
  }

  private int row(int name) {
    int row =
        rows.computeIfAbsent(
            name,
            unseen -> {
              names.add(name);
              return names.size() - 1;
            });
    if (row >= uses.length) {
      uses = Arrays.copyOf(uses, 2 * uses.length);
    }
    uses[row]++;
    return row;
  }

  /** Takes in a lesson. */
  NameChain add(NameTrainer.Lesson lesson) {
    for (int sentence = 0; sentence < lesson.words().sentences(); sentence++) {
      int end = lesson.words().firstOf(sentence + 1);
      for (int at = lesson.words().firstOf(sentence); at < end; at++) {
        int last = lesson.features().lastOfStretch(at, end);
        if (last >= at) {
          stretches.add(stretch(lesson, at, last));
          at = last;
        }
      }
    }
    return this;
  }

  private Stretch stretch(NameTrainer.Lesson lesson, int first, int last) {
    int length = last - first + 1;
    NameFeatures features = lesson.features();
    Stretch stretch =
        new Stretch(
            new int[length][],
            new int[length][],
            new int[length],
            new boolean[length],
            new int[length]);
    int before = 0;
    for (int i = 0; i < length; i++) {
      stretch.seen[i] = look(features, first + i, false);
      stretch.blind[i] = look(features, first + i, true);
      stretch.ways[i] = features.step(first + i);
      stretch.begins[i] = features.mayBegin(first + i);
      before = reachable(before, lesson.gold()[first + i], stretch.begins[i]);
      stretch.gold[i] = before;
    }
    return stretch;
  }

  private int[] look(NameFeatures features, int at, boolean blind) {
    int[] found = new int[features.gather(at, blind, room)];
    for (int i = 0; i < found.length; i++) {
      found[i] = row(room[i]);
    }
    return found;
  }

  // A name that begins where none may begins at its next word.
  private static int reachable(int before, int gold, boolean begins) {
    if (begins || gold == 0) {
      return NameTagger.isLegal(before, gold) ? gold : gold - 1;
    }
    return gold % 2 == 0 && NameTagger.isLegal(before, gold) ? gold : 0;
  }

  /** Climbs. */
  NameChain learn() {
    weights = new float[names.size() * KINDS];
    squares = new float[names.size() * KINDS];
    Shuffle shuffle = new Shuffle(7);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      for (int index : shuffle.order(stretches.size())) {
        learn(stretches.get(index));
      }
    }
    return this;
  }

  private void learn(Stretch stretch) {
    int length = stretch.gold.length;
    int[][] looks = new int[length][];
    double[][] own = new double[length][KINDS];
    for (int i = 0; i < length; i++) {
      looks[i] = chance.happens(BLIND) ? stretch.blind[i] : stretch.seen[i];
      for (int row : looks[i]) {
        for (int label = 0; label < KINDS; label++) {
          own[i][label] += weights[row * KINDS + label];
        }
      }
    }
    double[][] ahead = ahead(stretch, own);
    double[][] back = back(stretch, own);
    double all = sum(ahead[length - 1]);
    double[][][] likely = steps(stretch, own, ahead, back, all);
    int before = 0;
    for (int i = 0; i < length; i++) {
      correctWord(stretch.gold[i], looks[i], likely[i]);
      correctSteps(stretch, i, before, likely[i]);
      before = stretch.gold[i];
    }
  }

  private double[][] ahead(Stretch stretch, double[][] own) {
    double[][] ahead = new double[own.length][KINDS];
    for (int i = 0; i < own.length; i++) {
      for (int label = 0; label < KINDS; label++) {
        double[] terms = new double[i == 0 ? 1 : KINDS];
        for (int before = 0; before < terms.length; before++) {
          terms[before] = (i == 0 ? 0 : ahead[i - 1][before]) + step(stretch, i, before, label);
        }
        ahead[i][label] = own[i][label] + sum(terms);
      }
    }
    return ahead;
  }

  private double[][] back(Stretch stretch, double[][] own) {
    double[][] back = new double[own.length][KINDS];
    for (int i = own.length - 2; i >= 0; i--) {
      for (int label = 0; label < KINDS; label++) {
        double[] terms = new double[KINDS];
        for (int next = 0; next < KINDS; next++) {
          terms[next] = step(stretch, i + 1, label, next) + own[i + 1][next] + back[i + 1][next];
        }
        back[i][label] = sum(terms);
      }
    }
    return back;
  }

  /** How likely each step from label to label is, by word. */
  private double[][][] steps(
      Stretch stretch, double[][] own, double[][] ahead, double[][] back, double all) {
    double[][][] likely = new double[own.length][KINDS][KINDS];
    for (int i = 0; i < own.length; i++) {
      for (int before = 0; before < (i == 0 ? 1 : KINDS); before++) {
        double until = (i == 0 ? 0 : ahead[i - 1][before]) - all;
        for (int label = 0; label < KINDS; label++) {
          double whole = until + step(stretch, i, before, label) + own[i][label] + back[i][label];
          likely[i][before][label] = StrictMath.exp(whole);
        }
      }
    }
    return likely;
  }

  private void correctWord(int gold, int[] look, double[][] likely) {
    for (int label = 0; label < KINDS; label++) {
      double wrong = label == gold ? -1 : 0;
      for (double[] from : likely) {
        wrong += from[label];
      }
      if (Math.abs(wrong) > SLIGHT) {
        for (int row : look) {
          update(row, label, wrong);
        }
      }
    }
  }

  private void correctSteps(Stretch stretch, int i, int goldBefore, double[][] likely) {
    for (int before = 0; before < (i == 0 ? 1 : KINDS); before++) {
      for (int label = 0; label < KINDS; label++) {
        boolean gold = before == goldBefore && label == stretch.gold[i];
        double wrong = likely[before][label] - (gold ? 1 : 0);
        if (Math.abs(wrong) > SLIGHT) {
          update(stretch.ways[i] * KINDS + before, label, wrong);
        }
      }
    }
  }

  private void update(int row, int label, double wrong) {
    int cell = row * KINDS + label;
    double slope = wrong + PENALTY / uses[row] * weights[cell];
    squares[cell] += (float) (slope * slope);
    weights[cell] -= (float) (RATE * slope / StrictMath.sqrt(squares[cell] + 1e-6));
  }

  private double step(Stretch stretch, int i, int before, int label) {
    boolean legal = NameTagger.isLegal(before, label) && (label % 2 == 0 || stretch.begins[i]);
    return legal ? weights[(stretch.ways[i] * KINDS + before) * KINDS + label] : NEVER;
  }

  private static double sum(double[] logs) {
    double most = Arrays.stream(logs).max().orElseThrow();
    double sum = 0;
    for (double log : logs) {
      sum += StrictMath.exp(log - most);
    }
    return most + StrictMath.log(sum);
  }

  /** The model file. */
  Bytes model() {
    FeatureTable.Builder table = new FeatureTable.Builder();
    for (int row = 0; row < names.size(); row++) {
      add(table, row);
    }
    try {
      return LinearModel.write(NameTagger.LABELS, table);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void add(FeatureTable.Builder table, int row) {
    double quantum = LARGEST / FeatureTable.LARGEST_WEIGHT;
    int[] labels = new int[KINDS];
    int[] steps = new int[KINDS];
    int kept = 0;
    for (int label = 0; label < KINDS; label++) {
      float weight = weights[row * KINDS + label];
      int rounded = (int) Math.round(Math.clamp(weight, -LARGEST, LARGEST) / quantum);
      if (Math.abs(weight) >= THRESHOLD && rounded != 0) {
        labels[kept] = label;
        steps[kept++] = rounded;
      }
    }
    if (kept > 0) {
      table.add(names.get(row), Arrays.copyOf(labels, kept), Arrays.copyOf(steps, kept));
    }
  }
}
