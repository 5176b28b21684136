package org.dateline.analysis;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.learning.QuantizedMatrix;
import org.dateline.model.DatelineException;
import org.dateline.text.Bytes;
import org.dateline.text.Unpacked;

/**
 * The weights of a small network that tells the tags that are plain, so that a costly model is
 * asked only about the rest: it learned what that model decides. A word is the sum of its rows,
 * whatever stands beside it, so that what it adds to the hidden units from each place can be
 * remembered; facts add rows of their own; the hidden units choose.
 *
 * @param shape its sizes
 * @param margin by how much the best choice must lead for the network to be sure
 * @param vocabulary names of the words that have a row of their own, ascending
 * @param weights matrices in the order of {@link Part}, each row an array
 */
public record QuickNetwork(Shape shape, float margin, int[] vocabulary, List<float[][]> weights) {
  private static final int MAGIC = 0x444C5131; // "DLQ1"
  private static final int BUFFER = 1 << 16;
  private static final int LANES = 16; // rows of scores are padded to a multiple

  /**
   * Sizes of a network.
   *
   * @param word numbers that stand for a word
   * @param facts rows of facts, a power of two
   * @param hidden units
   * @param choices what it chooses from
   */
  public record Shape(int word, int facts, int hidden, int choices) {
    /** Columns of the matrix of choices: as many as there are, and some that mean nothing. */
    public int columns() {
      return (choices + LANES - 1) / LANES * LANES;
    }
  }

  /** The matrices. */
  public enum Part {
    FIXED,
    NAMES,
    PLACES,
    FACTS,
    HIDDEN_BIAS,
    CHOICES,
    CHOICES_BIAS
  }

  /** Rows of a matrix. */
  public int rows(Part part) {
    return switch (part) {
      case FIXED -> QuickInputs.FIXED_ROWS;
      case NAMES -> vocabulary.length + 1;
      case PLACES -> QuickInputs.PLACES * shape.word; // a word's meaning, place by place
      case FACTS -> shape.facts;
      case CHOICES -> shape.hidden;
      case HIDDEN_BIAS, CHOICES_BIAS -> 1;
    };
  }

  /** Columns of a matrix. */
  public int columns(Part part) {
    return switch (part) {
      case FIXED, NAMES -> shape.word;
      case PLACES, FACTS, HIDDEN_BIAS -> shape.hidden;
      case CHOICES, CHOICES_BIAS -> shape.columns();
    };
  }

  /** A matrix. */
  public float[][] get(Part part) {
    return weights.get(part.ordinal());
  }

  /**
   * Reads a model file.
   *
   * @throws DatelineException naming the file when it is not such a model
   */
  public static QuickNetwork read(String path, Bytes file) {
    try (DataInputStream input = Unpacked.open(file)) {
      if (input.readInt() != MAGIC) {
        throw new DatelineException(path + " is not a quick network");
      }
      Shape shape =
          new Shape(
              input.readUnsignedShort(),
              input.readInt(),
              input.readUnsignedShort(),
              input.readUnsignedShort());
      float margin = input.readFloat();
      int[] vocabulary = Vocabulary.read(input);
      List<float[][]> weights = new ArrayList<>();
      QuickNetwork network = new QuickNetwork(shape, margin, vocabulary, weights);
      for (Part part : Part.values()) {
        weights.add(QuantizedMatrix.read(input, network.rows(part), network.columns(part)));
      }
      return network;
    } catch (IOException broken) {
      throw new DatelineException(path + " is broken", broken);
    }
  }

  /** The bytes of a model file. */
  public Bytes toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream output = new DataOutputStream(new GZIPOutputStream(bytes, BUFFER))) {
      output.writeInt(MAGIC);
      output.writeShort(shape.word);
      output.writeInt(shape.facts);
      output.writeShort(shape.hidden);
      output.writeShort(shape.choices);
      output.writeFloat(margin);
      Vocabulary.write(output, vocabulary);
      for (Part part : Part.values()) {
        QuantizedMatrix.write(output, get(part));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Bytes.of(bytes.toByteArray());
  }
}
