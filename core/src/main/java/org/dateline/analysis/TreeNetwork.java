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
 * The weights of the network that scores the parser's moves. Each word is the sum of its rows; two
 * windowed layers make it know its neighbours; from there it adds to the hidden units what it means
 * in each place of the state; facts about the state add theirs; the hidden units choose the move.
 *
 * @param relations names of the relations, root first
 * @param shape widths of the layers
 * @param vocabulary names of the words that have a row of their own, ascending; the first row of
 *     names is for all others
 * @param weights matrices in the order of {@link Part}, each row an array
 */
public record TreeNetwork(
    List<String> relations, Shape shape, int[] vocabulary, List<float[][]> weights) {
  private static final int MAGIC = 0x444C4E31; // "DLN1"
  private static final int BUFFER = 1 << 16;
  private static final int LANES = 16; // rows of scores are padded to a multiple
  static final int FIRST_WINDOW = 5; // words
  static final int SECOND_WINDOW = 3;

  /**
   * Widths of the layers.
   *
   * @param word numbers that stand for a word
   * @param hidden units of the hidden layer
   */
  public record Shape(int word, int hidden) {}

  /** The matrices. */
  public enum Part {
    FIXED,
    NAMES,
    FIRST,
    FIRST_BIAS,
    SECOND,
    SECOND_BIAS,
    PLACES,
    NOTHING,
    ROOT,
    FACTS,
    HIDDEN_BIAS,
    MOVES,
    MOVES_BIAS
  }

  /** Number of moves, legal or not, as {@link ParserState} numbers them. */
  public int moves() {
    return 1 + 2 * relations.size();
  }

  /** Columns of the matrix of moves: as many as there are, and some more that mean nothing. */
  public int columns() {
    return (moves() + LANES - 1) / LANES * LANES;
  }

  /** Rows of a matrix. */
  public int rows(Part part) {
    return switch (part) {
      case FIXED -> TreeInputs.FIXED_ROWS;
      case NAMES -> vocabulary.length + 1;
      case FIRST -> FIRST_WINDOW * shape.word;
      case SECOND -> SECOND_WINDOW * shape.word;
      case PLACES -> TreeInputs.PLACES * shape.word; // a word's meaning, place by place
      case NOTHING, ROOT -> TreeInputs.PLACES;
      case FACTS -> TreeInputs.FACT_ROWS;
      case MOVES -> shape.hidden;
      case FIRST_BIAS, SECOND_BIAS, HIDDEN_BIAS, MOVES_BIAS -> 1;
    };
  }

  /** Columns of a matrix. */
  public int columns(Part part) {
    return switch (part) {
      case FIXED, NAMES, FIRST, FIRST_BIAS, SECOND, SECOND_BIAS -> shape.word;
      case PLACES, NOTHING, ROOT, FACTS, HIDDEN_BIAS -> shape.hidden;
      case MOVES, MOVES_BIAS -> columns();
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
  public static TreeNetwork read(String path, Bytes file) {
    try (DataInputStream input = Unpacked.open(file)) {
      if (input.readInt() != MAGIC) {
        throw new DatelineException(path + " is not a parser's model");
      }
      int count = input.readUnsignedShort();
      List<String> relations = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        relations.add(input.readUTF().intern()); // trees are asked for their names without end
      }
      Shape shape = new Shape(input.readUnsignedShort(), input.readUnsignedShort());
      int[] vocabulary = Vocabulary.read(input);
      List<float[][]> weights = new ArrayList<>();
      TreeNetwork network = new TreeNetwork(List.copyOf(relations), shape, vocabulary, weights);
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
      output.writeShort(relations.size());
      for (String relation : relations) {
        output.writeUTF(relation);
      }
      output.writeShort(shape.word);
      output.writeShort(shape.hidden);
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
