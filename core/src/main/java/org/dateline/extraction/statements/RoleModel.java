package org.dateline.extraction.statements;

import java.io.ByteArrayOutputStream;
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

  /** Whether one label may follow another: a further token needs one before it. */
  public static boolean mayFollow(int before, int label) {
    boolean further = label > 0 && label % 2 == 0;
    return !further || before == label || before == label - 1;
  }

  /** Probability of every label at every token, {@link #LABELS} a token. */
  public float[] probabilities(CueMarks marks, Signals signals) {
    int size = marks.passage().size();
    FeatureVector features = new FeatureVector();
    RoleFeatures maker = new RoleFeatures(marks, signals, features);
    float[] scores = new float[size * LABELS];
    int[] whole = new int[WIDTH];
    float[] sums = new float[WIDTH];
    for (int token = 0; token < size; token++) {
      maker.of(token);
      weights.score(features, whole, sums);
      System.arraycopy(sums, 0, scores, token * LABELS, LABELS);
    }
    return Chain.probabilities(scores, steps);
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
