package org.dateline.evaluation.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.dateline.analysis.TagFeatures;
import org.dateline.analysis.WordForms;
import org.dateline.knowledge.WordClasses;
import org.dateline.learning.LinearModel;
import org.dateline.model.Token;
import org.dateline.text.Bytes;

/** Trains the tagger: an averaged perceptron that sees its own tags to the left. */
final class TaggerTrainer {
  private final List<String> classes;
  private final PerceptronTable table = new PerceptronTable();
  private final WordForms forms;
  private final int[] names = new int[TagFeatures.MOST];
  private final float[] scores;

  TaggerTrainer(List<String> classes, WordClasses words) {
    this.forms = new WordForms(words);
    this.classes = classes;
    this.scores = new float[classes.size()];
  }

  /** All pairs of tags in these sentences that occur often enough to learn. */
  static List<String> classes(List<GoldSentence> sentences, int rarest) {
    java.util.TreeMap<String, Integer> counts = new java.util.TreeMap<>();
    for (GoldSentence sentence : sentences) {
      for (GoldSentence.Word word : sentence.words()) {
        counts.merge(word.tags(), 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < rarest);
    return List.copyOf(counts.keySet());
  }

  /** Learns from the sentences, so many times over. */
  TaggerTrainer train(List<GoldSentence> sentences, int epochs) {
    Shuffle shuffle = new Shuffle(1);
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int index : shuffle.order(sentences.size())) {
        learn(sentences.get(index));
      }
    }
    return this;
  }

  private void learn(GoldSentence sentence) {
    sentence.fill(forms);
    for (int word = 0; word < sentence.size(); word++) {
      int gold = classes.indexOf(sentence.words().get(word).tags());
      Arrays.fill(scores, 0);
      int count = TagFeatures.gather(forms, word, names);
      table.addTo(scores, names, count);
      int best = best();
      if (gold >= 0 && best != gold) {
        table.update(names, count, gold, 1);
        table.update(names, count, best, -1);
      }
      table.tick();
      forms.tag(word, best, Token.Tag.X);
    }
  }

  private int best() {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }

  /** The model file. */
  Bytes model(double threshold) {
    try {
      return LinearModel.write(classes, table.average(threshold, 16));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
