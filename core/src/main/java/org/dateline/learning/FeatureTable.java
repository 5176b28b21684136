package org.dateline.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The weights of a linear classifier over hashed features, packed to fit a processor's cache.
 *
 * <p>Each feature has a short row of (class, weight) pairs, one pair in 16 bits: 7 bits of class, 9
 * bits of weight in steps of the quantum the trainer chose. Scores are sums of steps: only their
 * order means anything. Immutable and thread-safe; scoring allocates nothing.
 */
public final class FeatureTable {
  /** Most classes a table can tell apart. */
  public static final int MOST_CLASSES = 128;

  /** Largest weight, in steps. */
  public static final int LARGEST_WEIGHT = 255;

  private static final int CLASS_BITS = 7;
  private static final int CLASS_MASK = MOST_CLASSES - 1;
  private static final double FULLEST = 0.6; // share of slots in use; above it, probing gets long

  private final int[] slots; // name and row offset, side by side, so that one line holds both
  private final short[] rows; // length, then pairs
  private final int mask;

  private FeatureTable(int[] slots, short[] rows) {
    this.slots = slots;
    this.rows = rows;
    this.mask = slots.length / 2 - 1;
  }

  /** Adds the weights of these features to the scores of the classes. */
  public void addTo(int[] scores, int[] names, int count) {
    for (int i = 0; i < count; i++) {
      int name = names[i];
      int slot = name & mask;
      int seen = slots[2 * slot];
      while (seen != name && seen != 0) {
        slot = (slot + 1) & mask;
        seen = slots[2 * slot];
      }
      if (seen != 0) {
        addRow(scores, slots[2 * slot + 1]);
      }
    }
  }

  private void addRow(int[] scores, int offset) {
    int end = offset + 1 + rows[offset];
    for (int at = offset + 1; at < end; at++) {
      int pair = rows[at];
      scores[pair & CLASS_MASK] += pair >> CLASS_BITS;
    }
  }

  /** Number of features. */
  public int size() {
    int used = 0;
    for (int slot = 0; slot < slots.length; slot += 2) {
      used += slots[slot] == 0 ? 0 : 1;
    }
    return used;
  }

  /** Reads what {@link Builder#write} wrote. */
  public static FeatureTable read(DataInputStream input) throws IOException {
    int count = input.readInt();
    int pairs = input.readInt();
    int capacity = Integer.highestOneBit(Math.max(1, (int) (count / FULLEST))) * 2;
    int[] slots = new int[capacity * 2];
    short[] rows = new short[pairs + count];
    int name = 0;
    int offset = 0;
    for (int row = 0; row < count; row++) {
      name += readCompact(input);
      place(slots, name, offset);
      int length = readCompact(input);
      rows[offset++] = (short) length;
      for (int pair = 0; pair < length; pair++) {
        rows[offset++] = input.readShort();
      }
    }
    return new FeatureTable(slots, rows);
  }

  private static void place(int[] slots, int name, int offset) {
    int mask = slots.length / 2 - 1;
    int slot = name & mask;
    while (slots[2 * slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[2 * slot] = name;
    slots[2 * slot + 1] = offset;
  }

  private static int readCompact(DataInputStream input) throws IOException {
    int value = 0;
    int shift = 0;
    int part = input.readUnsignedByte();
    while (part >= 0x80) {
      value |= (part & 0x7F) << shift;
      shift += 7;
      part = input.readUnsignedByte();
    }
    return value | part << shift;
  }

  /** Gathers trained rows and writes them in the order of their names. */
  public static final class Builder {
    private final Map<Integer, short[]> rows = new TreeMap<>(Integer::compareUnsigned);
    private int pairs;

    /**
     * Adds a feature.
     *
     * @param name not zero, not added before
     * @param classes below {@link #MOST_CLASSES}
     * @param weights in steps, within plus or minus {@link #LARGEST_WEIGHT}
     */
    public void add(int name, int[] classes, int[] weights) {
      short[] row = new short[classes.length];
      for (int i = 0; i < row.length; i++) {
        row[i] = (short) (weights[i] << CLASS_BITS | classes[i]);
      }
      rows.put(name, row);
      pairs += row.length;
    }

    /** Writes the table: counts, then for each row the step to its name, its length, its pairs. */
    public void write(DataOutputStream output) throws IOException {
      output.writeInt(rows.size());
      output.writeInt(pairs);
      int last = 0;
      for (Map.Entry<Integer, short[]> row : rows.entrySet()) {
        writeCompact(output, row.getKey() - last);
        last = row.getKey();
        writeCompact(output, row.getValue().length);
        for (short pair : row.getValue()) {
          output.writeShort(pair);
        }
      }
    }

    private static void writeCompact(DataOutputStream output, int value) throws IOException {
      int rest = value;
      while ((rest & ~0x7F) != 0) {
        output.writeByte(rest & 0x7F | 0x80);
        rest >>>= 7;
      }
      output.writeByte(rest);
    }
  }
}
