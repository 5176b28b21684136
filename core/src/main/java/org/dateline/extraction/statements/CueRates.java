package org.dateline.extraction.statements;

import java.io.ByteArrayOutputStream;
import org.dateline.learning.FeatureVector;
import org.dateline.learning.IntIndex;
import org.dateline.learning.QuantizedWeights;

/**
 * How often words have been heads of cues where they stood in the training set, by lemma and by
 * lemma and Penn tag. Immutable.
 */
public final class CueRates {
  private static final float STEPS = 65535;
  private static final float UNKNOWN = 0.02f;

  private final int[] keys;
  private final IntIndex places; // of the keys
  private final char[] rates;

  /**
   * @param keys sorted
   * @param rates of each key, 0 to 1
   */
  public CueRates(int[] keys, float[] rates) {
    this(keys.clone(), inSteps(rates));
  }

  private CueRates(int[] keys, char[] rates) {
    this.keys = keys;
    this.places = new IntIndex(keys);
    this.rates = rates;
  }

  private static char[] inSteps(float[] rates) {
    char[] steps = new char[rates.length];
    for (int index = 0; index < rates.length; index++) {
      steps[index] = (char) Math.round(rates[index] * STEPS);
    }
    return steps;
  }

  /** The key of a token's lemma with its Penn tag; that of the lemma is the lemma's hash. */
  public static int key(Passage passage, int token) {
    return FeatureVector.mix(passage.lemma(token), passage.detail(token));
  }

  float of(int key) {
    int at = places.of(key);
    return at == IntIndex.NONE ? UNKNOWN : rates[at] / STEPS;
  }

  void write(ByteArrayOutputStream out) {
    QuantizedWeights.writeCount(out, keys.length);
    for (int index = 0; index < keys.length; index++) {
      QuantizedWeights.writeInt(out, keys[index]);
      QuantizedWeights.writeCount(out, rates[index]);
    }
  }

  static CueRates read(QuantizedWeights.Cursor in) {
    int size = in.readCount();
    int[] keys = new int[size];
    char[] rates = new char[size];
    for (int index = 0; index < size; index++) {
      keys[index] = in.readInt();
      rates[index] = (char) in.readCount();
    }
    return new CueRates(keys, rates);
  }
}
