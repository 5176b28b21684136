package org.dateline.learning;

import java.util.Arrays;
import java.util.function.Function;

/**
 * Two ensembles, of which the second sees the rows of the first and further numbers behind them.
 * What both ask of the rows is asked once. Thread-safe.
 */
public final class TwoPasses {
  private final TreeEnsemble first;
  private final TreeEnsemble second;
  private final TreeQuestions questions;
  private final TreeWalks firstWalks;
  private final TreeWalks secondWalks;

  /** These two ensembles. */
  public TwoPasses(TreeEnsemble first, TreeEnsemble second) {
    this.first = first;
    this.second = second;
    long[] firstKeys = first.keys();
    long[] secondKeys = second.keys();
    long[] all = Arrays.copyOf(firstKeys, firstKeys.length + secondKeys.length);
    System.arraycopy(secondKeys, 0, all, firstKeys.length, secondKeys.length);
    this.questions = new TreeQuestions(Arrays.stream(all).filter(key -> key >= 0).toArray());
    this.firstWalks = first.walks(questions, firstKeys);
    this.secondWalks = second.walks(questions, secondKeys);
  }

  /**
   * The probabilities of many rows by the second ensemble; the same as asking one after the other.
   *
   * @param rows the rows
   * @param more the further numbers of each row, from the probabilities by the first ensemble
   * @throws IllegalArgumentException if a row has another number of features
   */
  public float[] probabilities(float[][] rows, Function<float[], float[][]> more) {
    for (float[] row : rows) {
      first.requireFits(row);
    }
    int width = first.features();
    long[][] answers = new long[(rows.length + TreeQuestions.ROWS - 1) / TreeQuestions.ROWS][];
    float[] sums = first.biases(rows.length);
    for (int some = 0; some < answers.length; some++) {
      int from = some * TreeQuestions.ROWS;
      int count = Math.min(TreeQuestions.ROWS, rows.length - from);
      answers[some] = new long[questions.size()];
      questions.ask(rows, from, count, 0, answers[some]);
      firstWalks.add(answers[some], sums, from, count);
    }
    float[][] further = more.apply(TreeEnsemble.asProbabilities(sums));
    float[] again = second.biases(rows.length);
    for (int some = 0; some < answers.length; some++) {
      int from = some * TreeQuestions.ROWS;
      int count = Math.min(TreeQuestions.ROWS, rows.length - from);
      second.requireWidth(width + further[from].length);
      questions.ask(further, from, count, width, answers[some]);
      secondWalks.add(answers[some], again, from, count);
    }
    return TreeEnsemble.asProbabilities(again);
  }
}
