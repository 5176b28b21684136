package org.dateline.extraction.statements;

import java.io.ByteArrayOutputStream;
import org.dateline.learning.QuantizedWeights;
import org.dateline.learning.TreeEnsemble;
import org.dateline.model.DatelineException;
import org.dateline.text.Bytes;

/**
 * Trained weights of everything that decides about attributions. Immutable.
 *
 * @param known sorted hashes of lemmas that have been heads of cues
 * @param rates how often words have been heads of cues
 * @param head whether a token is the head of a cue
 * @param roles which role each token has, whosever
 * @param cue how far the cue reaches
 * @param source who is credited
 * @param content the content, or its first piece
 * @param another one more piece of it
 * @param keep whether the whole stands
 * @param threshold logit from which the whole stands
 */
public record StatementModel(
    int[] known,
    CueRates rates,
    QuantizedWeights head,
    RoleModel roles,
    QuantizedWeights cue,
    QuantizedWeights source,
    QuantizedWeights content,
    QuantizedWeights another,
    TreeEnsemble keep,
    float threshold) {
  private static final int FORM = 2;

  /** The same, more or less easily convinced. */
  public StatementModel withThreshold(float logit) {
    return new StatementModel(
        known, rates, head, roles, cue, source, content, another, keep, logit);
  }

  /** The same with other weights for keeping. */
  public StatementModel withKeep(TreeEnsemble other) {
    return new StatementModel(
        known, rates, head, roles, cue, source, content, another, other, threshold);
  }

  /** Reads the form that {@link #write} writes. */
  public static StatementModel read(Bytes bytes) {
    QuantizedWeights.Cursor in = new QuantizedWeights.Cursor(bytes);
    int form = in.readByte();
    if (form != FORM) {
      throw new DatelineException("a statement model of form " + form + ", not " + FORM);
    }
    int[] known = new int[in.readCount()];
    for (int index = 0; index < known.length; index++) {
      known[index] = in.readInt();
    }
    float threshold = Float.intBitsToFloat(in.readInt());
    return new StatementModel(
        known,
        CueRates.read(in),
        QuantizedWeights.read(in),
        RoleModel.read(in),
        QuantizedWeights.read(in),
        QuantizedWeights.read(in),
        QuantizedWeights.read(in),
        QuantizedWeights.read(in),
        TreeEnsemble.read("model/statements.bin", in.readBytes()),
        threshold);
  }

  /** The bytes of a model file, not yet compressed. */
  public Bytes write() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(FORM);
    QuantizedWeights.writeCount(out, known.length);
    for (int lemma : known) {
      QuantizedWeights.writeInt(out, lemma);
    }
    QuantizedWeights.writeInt(out, Float.floatToIntBits(threshold));
    rates.write(out);
    head.write(out);
    roles.write(out);
    cue.write(out);
    source.write(out);
    content.write(out);
    another.write(out);
    byte[] trees = keep.toBytes().toArray();
    QuantizedWeights.writeCount(out, trees.length);
    out.writeBytes(trees);
    return Bytes.of(out.toByteArray());
  }
}
