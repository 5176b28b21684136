package org.dateline.learning;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.DatelineException;
import org.dateline.text.Bytes;

/**
 * Weights of hashed features, one signed byte each times one scale: small, quick to load, the same
 * on every machine. Immutable.
 *
 * <p>Written as the scale's 4 bytes, the number of low bits of a hash that count, and the table as
 * runs: a count of zeros (variable length), then one weight.
 */
public final class QuantizedWeights {
  private static final int STEPS = 127;
  private final byte[] table;
  private final float scale;
  private final int columns; // tables that lie side by side: 1 or 2
  private final int column; // which of them this is

  private QuantizedWeights(byte[] table, float scale) {
    this(table, scale, 1, 0);
  }

  private QuantizedWeights(byte[] table, float scale, int columns, int column) {
    this.table = table;
    this.scale = scale;
    this.columns = columns;
    this.column = column;
  }

  /**
   * Rounds weights to 127 steps on each side of zero; those beyond the limit are cut to it.
   *
   * @param weights a power of two of them
   * @param limit the greatest weight kept apart
   */
  public static QuantizedWeights of(float[] weights, float limit) {
    if (Integer.bitCount(weights.length) != 1) {
      throw new IllegalArgumentException(weights.length + " is no power of two");
    }
    byte[] table = new byte[weights.length];
    for (int index = 0; index < table.length; index++) {
      float cut = Math.max(-limit, Math.min(limit, weights[index]));
      table[index] = (byte) Math.round(cut / limit * STEPS);
    }
    return new QuantizedWeights(table, limit / STEPS);
  }

  /**
   * These weights and others, each as they are, laid out so that the two of one hash stand next to
   * each other: for features that both are asked for one after the other, memory is waited for
   * once.
   */
  public static List<QuantizedWeights> sideBySide(QuantizedWeights left, QuantizedWeights right) {
    int length = Math.max(left.table.length, right.table.length);
    byte[] both = new byte[2 * length];
    for (int index = 0; index < length; index++) {
      both[2 * index] = left.table[index & left.table.length - 1];
      both[2 * index + 1] = right.table[index & right.table.length - 1];
    }
    return List.of(
        new QuantizedWeights(both, left.scale, 2, 0),
        new QuantizedWeights(both, right.scale, 2, 1));
  }

  /** The sum of the weights of these hashes. */
  public float score(int[] hashes) {
    int mask = table.length - columns;
    int sum = 0;
    for (int hash : hashes) {
      sum += table[(hash * columns & mask) + column];
    }
    return sum * scale;
  }

  /** The sum of the weights of these features. */
  public float score(FeatureVector features) {
    if (columns == 1) {
      return features.sum(table) * scale;
    }
    int mask = table.length - columns;
    int sum = 0;
    for (int index = 0; index < features.size(); index++) {
      sum += table[(features.get(index) * columns & mask) + column];
    }
    return sum * scale;
  }

  /**
   * Fills in the sums of the weights of these features for every label of a table with rows of
   * eight.
   *
   * @param whole room for one sum a label
   * @param sums one place a label
   */
  public void score(FeatureVector features, int[] whole, float[] sums) {
    Arrays.fill(whole, 0);
    features.sums(table, whole);
    for (int label = 0; label < whole.length; label++) {
      sums[label] = whole[label] * scale;
    }
  }

  /** Appends the written form. */
  public void write(ByteArrayOutputStream out) {
    writeInt(out, Float.floatToIntBits(scale));
    out.write(Integer.numberOfTrailingZeros(table.length / columns));
    int zeros = 0;
    for (int index = column; index < table.length; index += columns) {
      if (table[index] == 0) {
        zeros++;
      } else {
        writeCount(out, zeros);
        out.write(table[index]);
        zeros = 0;
      }
    }
    writeCount(out, zeros);
  }

  /** Reads the written form from a cursor. */
  public static QuantizedWeights read(Cursor in) {
    float scale = Float.intBitsToFloat(in.readInt());
    byte[] table = new byte[1 << in.readByte()];
    int index = in.readCount();
    while (index < table.length) {
      table[index] = (byte) in.readByte();
      index += 1 + in.readCount();
    }
    return new QuantizedWeights(table, scale);
  }

  /** Writes four bytes, the highest first. */
  public static void writeInt(ByteArrayOutputStream out, int value) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      out.write(value >>> shift);
    }
  }

  /** Writes a count, seven bits a byte, the lowest first. */
  public static void writeCount(ByteArrayOutputStream out, int count) {
    int rest = count;
    while (rest > 0x7F) {
      out.write(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  /** A place in a model's bytes, moved on by reading. */
  public static final class Cursor {
    private final Bytes bytes;
    private int at;

    public Cursor(Bytes bytes) {
      this.bytes = bytes;
    }

    /** The next byte, 0 to 255. */
    public int readByte() {
      if (at >= bytes.length()) {
        throw new DatelineException("a model ends early, after " + at + " bytes");
      }
      return bytes.at(at++) & 0xFF;
    }

    /** The next four bytes, the highest first. */
    public int readInt() {
      return readByte() << 24 | readByte() << 16 | readByte() << 8 | readByte();
    }

    /** The next bytes, after their count. */
    public Bytes readBytes() {
      byte[] read = new byte[readCount()];
      for (int index = 0; index < read.length; index++) {
        read[index] = (byte) readByte();
      }
      return Bytes.of(read);
    }

    /** The next count, seven bits a byte, the lowest first. */
    public int readCount() {
      int count = 0;
      int shift = 0;
      int next = readByte();
      while (next > 0x7F) {
        count |= (next & 0x7F) << shift;
        shift += 7;
        next = readByte();
      }
      return count | next << shift;
    }
  }
}
