package org.dateline.extraction.statements;

import java.io.ByteArrayOutputStream;
import java.util.stream.IntStream;
import org.dateline.learning.FeatureVector;
import org.dateline.learning.QuantizedWeights;

/**
 * A chain over the tokens of an article (a linear conditional random field, Lafferty et al. 2001)
 * that tells sources, cues and contents. Immutable.
 *
 * @param weights of features, eight to a row, one for each label
 * @param steps score of one label after another, by the first
 */
public record RoleModel(QuantizedWeights weights, float[] steps) {
  /** Outside, then first and further tokens of source, cue and content. */
  public static final int LABELS = 7;

  /** Labels of the first tokens; the label of the further ones is one more. */
  public static final int SOURCE = 1;

  public static final int CUE = 3;
  public static final int CONTENT = 5;

  /** Places of a row of weights. */
  public static final int WIDTH = 8;

  /** The labels that each may follow. */
  static final int[][] BEFORE = new int[LABELS][];

  /** The labels that may follow each. */
  static final int[][] AFTER = new int[LABELS][];

  static {
    for (int label = 0; label < LABELS; label++) {
      int its = label;
      BEFORE[label] = IntStream.range(0, LABELS).filter(one -> mayFollow(one, its)).toArray();
      AFTER[label] = IntStream.range(0, LABELS).filter(one -> mayFollow(its, one)).toArray();
    }
  }

  /** Whether one label may follow another: a further token needs one before it. */
  public static boolean mayFollow(int before, int label) {
    boolean further = label > 0 && label % 2 == 0;
    return !further || before == label || before == label - 1;
  }

  /**
   * Probability of every label at every token, {@link #LABELS} a token. The words of a sentence
   * without a likely head and without a quotation are taken to lie outside.
   */
  public float[] probabilities(CueMarks marks, Signals signals) {
    Passage passage = marks.passage();
    FeatureVector features = new FeatureVector();
    RoleFeatures maker = new RoleFeatures(marks, signals, features);
    float[] scores = new float[passage.size() * LABELS];
    int[] whole = new int[WIDTH];
    float[] sums = new float[WIDTH];
    for (TokenRange sentence : passage.sentences()) {
      boolean read = mayHaveRoles(sentence, passage, signals);
      for (int token = sentence.first(); token <= sentence.last(); token++) {
        if (read) {
          maker.of(token);
          weights.score(features, whole, sums);
          System.arraycopy(sums, 0, scores, token * LABELS, LABELS);
        } else {
          Chain.leaveOutside(scores, token);
        }
      }
    }
    return Chain.probabilities(scores, steps);
  }

  private static boolean mayHaveRoles(TokenRange sentence, Passage passage, Signals signals) {
    return signals.anyIn(sentence) || passage.quoted(sentence.first(), sentence.last()) > 0;
  }

  void write(ByteArrayOutputStream out) {
    weights.write(out);
    for (float step : steps) {
      QuantizedWeights.writeInt(out, Float.floatToIntBits(step));
    }
  }

  static RoleModel read(QuantizedWeights.Cursor in) {
    QuantizedWeights weights = QuantizedWeights.read(in);
    float[] steps = new float[LABELS * LABELS];
    for (int index = 0; index < steps.length; index++) {
      steps[index] = Float.intBitsToFloat(in.readInt());
    }
    return new RoleModel(weights, steps);
  }
}
