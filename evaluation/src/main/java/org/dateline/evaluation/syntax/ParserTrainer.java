package org.dateline.evaluation.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.analysis.ParserState;
import org.dateline.analysis.TreeNetwork;
import org.dateline.analysis.WordForms;
import org.dateline.knowledge.WordClasses;
import org.dateline.model.Token;

/**
 * Trains the parser: it follows its own moves and is told which of the possible ones lose nothing
 * more (dynamic oracle with exploration, Goldberg and Nivre 2013); these are to be likelier than
 * all others.
 */
final class ParserTrainer {
  private static final double EXPLORE = 0.9; // share of own moves followed after the first epoch
  private static final int BATCH = 8; // sentences
  private static final double RATE = 0.001;
  private static final int SAMPLE_EVERY = 10; // batches

  private final WordForms forms;
  private final ParserState state;
  private final LearningNetwork network;
  private final float[] scores;
  private final float[] slopes;
  private final Shuffle chance;

  ParserTrainer(Plan plan, long seed) {
    this.chance = new Shuffle(seed);
    this.forms = new WordForms(plan.classes());
    this.state = new ParserState(plan.relations().size());
    Map<Integer, Integer> counts = counts(plan.lessons());
    TreeNetwork shape = new TreeNetwork(plan.relations(), plan.shape(), names(counts), List.of());
    this.network = new LearningNetwork(shape, counts, chance);
    this.scores = new float[shape.columns()];
    this.slopes = new float[shape.columns()];
  }

  /**
   * What is to be learned.
   *
   * @param relations names, root first
   * @param shape widths of the layers
   */
  record Plan(
      List<String> relations, WordClasses classes, TreeNetwork.Shape shape, List<Lesson> lessons) {}

  /** The words of a sentence, the tags that the parser will see and the tree it shall draw. */
  record Lesson(List<String> words, int[] tags, Token.Tag[] universal, int[] heads, int[] labels) {
    private void fill(WordForms forms) {
      forms.begin(words.size());
      for (int word = 0; word < words.size(); word++) {
        forms.set(word, words.get(word));
      }
    }
  }

  private Map<Integer, Integer> counts(List<Lesson> lessons) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (Lesson lesson : lessons) {
      lesson.fill(forms);
      for (int word = 0; word < forms.size(); word++) {
        counts.merge(forms.name(word), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static int[] names(Map<Integer, Integer> counts) {
    return counts.entrySet().stream()
        .filter(word -> word.getValue() > 1)
        .mapToInt(Map.Entry::getKey)
        .toArray();
  }

  /** Learns from the lessons, so many times over. */
  void train(List<Lesson> lessons, int epochs) {
    int batches = epochs * lessons.size() / BATCH;
    int seen = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int index : chance.order(lessons.size())) {
        learn(lessons.get(index), epoch > 0);
        seen++;
        if (seen % BATCH == 0) {
          int batch = seen / BATCH;
          double done = batch / (double) batches;
          network.step(RATE * pace(done));
          if (done > .4 && batch % SAMPLE_EVERY == 0) {
            network.sample();
          }
        }
      }
    }
  }

  /** Slow at first, then full, then ever slower. */
  private static double pace(double done) {
    if (done < .02) {
      return done / .02;
    }
    return done < .6 ? 1 : Math.max(.03, 1 - (done - .6) / .4);
  }

  private void learn(Lesson lesson, boolean explore) {
    lesson.fill(forms);
    for (int word = 0; word < forms.size(); word++) {
      forms.tag(word, lesson.tags()[word], lesson.universal()[word]);
    }
    forms.lookAround();
    state.begin(forms.size());
    network.begin(forms);
    Oracle oracle = new Oracle(lesson.heads(), lesson.labels());
    while (!state.isDone()) {
      network.score(forms, state, scores);
      oracle.look(state);
      int right = best(oracle, true);
      int likeliest = best(oracle, false);
      slopes(oracle, scores[likeliest]);
      network.blame(slopes);
      state.apply(explore && chance.happens(EXPLORE) ? likeliest : right);
    }
    network.end();
  }

  /** The best-scored legal move, or that of those free of loss. */
  private int best(Oracle oracle, boolean free) {
    int best = -1;
    for (int move = 0; move < state.moves(); move++) {
      if ((best < 0 || scores[move] > scores[best])
          && state.isLegal(move)
          && (!free || oracle.isFree(state, move))) {
        best = move;
      }
    }
    return best;
  }

  /** Slopes of the loss, minus the logarithm of the probability that the move is a free one. */
  private void slopes(Oracle oracle, float highest) {
    Arrays.fill(slopes, 0);
    double all = 0;
    double free = 0;
    for (int move = 0; move < state.moves(); move++) {
      if (state.isLegal(move)) {
        double odds = StrictMath.exp(scores[move] - highest);
        slopes[move] = (float) odds;
        all += odds;
        free += oracle.isFree(state, move) ? odds : 0;
      }
    }
    for (int move = 0; move < state.moves(); move++) {
      if (slopes[move] != 0) {
        double among = oracle.isFree(state, move) ? slopes[move] / Math.max(free, 1e-12) : 0;
        slopes[move] = (float) (slopes[move] / all - among);
      }
    }
  }

  /** What was learned. */
  TreeNetwork network() {
    return network.network();
  }
}
