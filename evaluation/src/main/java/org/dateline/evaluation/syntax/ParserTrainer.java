package org.dateline.evaluation.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.dateline.analysis.ParserState;
import org.dateline.analysis.TreeFeatures;
import org.dateline.analysis.WordClasses;
import org.dateline.analysis.WordForms;
import org.dateline.learning.LinearModel;
import org.dateline.model.Token;
import org.dateline.text.Bytes;

/**
 * Trains the parser: an averaged perceptron that follows its own moves and is told which of the
 * possible ones lose nothing more (dynamic oracle with exploration, Goldberg and Nivre 2013).
 */
final class ParserTrainer {
  private static final double EXPLORE = 0.9; // share of own moves followed after the first epoch

  private final List<String> relations;
  private final PerceptronTable table = new PerceptronTable();
  private final WordForms forms;
  private final ParserState state;
  private final TreeFeatures features = new TreeFeatures();
  private final float[] scores;
  private final Shuffle shuffle;

  ParserTrainer(List<String> relations, WordClasses words, long seed) {
    this.forms = new WordForms(words);
    this.relations = relations;
    this.state = new ParserState(relations.size());
    this.scores = new float[state.moves()];
    this.shuffle = new Shuffle(seed);
  }

  /** A sentence with the tags that the parser will see and the tree it shall draw. */
  record Lesson(
      GoldSentence sentence, int[] tags, Token.Tag[] universal, int[] heads, int[] labels) {}

  /** Learns from the lessons once. */
  void epoch(List<Lesson> lessons, boolean explore) {
    for (int index : shuffle.order(lessons.size())) {
      learn(lessons.get(index), explore);
    }
  }

  private void learn(Lesson lesson, boolean explore) {
    lesson.sentence().fill(forms);
    for (int word = 0; word < forms.size(); word++) {
      forms.tag(word, lesson.tags()[word], lesson.universal()[word]);
    }
    forms.lookAround();
    state.begin(forms.size());
    Oracle oracle = new Oracle(lesson.heads(), lesson.labels());
    while (!state.isDone()) {
      Arrays.fill(scores, 0);
      int count = features.gather(forms, state);
      table.addTo(scores, features.names, count);
      oracle.look(state);
      int right = best(oracle, true);
      int wrong = best(oracle, false);
      boolean mistaken = wrong >= 0 && scores[wrong] >= scores[right];
      if (mistaken) {
        table.update(features.names, count, right, 1);
        table.update(features.names, count, wrong, -1);
      }
      state.apply(mistaken && explore && shuffle.happens(EXPLORE) ? wrong : right);
      table.tick();
    }
  }

  /** The best-scored legal move that is free of loss, or that is not; -1 where there is none. */
  private int best(Oracle oracle, boolean free) {
    int best = -1;
    for (int move = 0; move < scores.length; move++) {
      if ((best < 0 || scores[move] > scores[best])
          && state.isLegal(move)
          && oracle.isFree(state, move) == free) {
        best = move;
      }
    }
    return best;
  }

  /** The model file. */
  Bytes model(double threshold) {
    try {
      return LinearModel.write(relations, table.average(threshold, 24));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  int features() {
    return table.size();
  }
}
