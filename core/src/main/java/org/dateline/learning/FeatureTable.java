package org.dateline.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The weights of a linear classifier over hashed features, packed to be looked up by the hundred.
 *
 * <p>Each feature has a short row of (class, weight) pairs, one pair in 16 bits: 7 bits of class, 9
 * bits of weight in steps of the quantum the trainer chose. Scores are sums of steps: only their
 * order means anything. Immutable and thread-safe; scoring allocates nothing.
 *
 * <p>Names are kept in buckets of four. The low bits of a name choose the bucket, the others are
 * its mark there, so that one line of memory and no jump tells whether a feature is known; the
 * lines of many features are asked for at once. Where a table is so small that number and mark
 * leave bits of the name over, the row that is found holds them. The few names that find their
 * bucket full stand apart.
 */
public final class FeatureTable {
  /** Most classes a table can tell apart. */
  public static final int MOST_CLASSES = 128;

  /** Largest weight, in steps. */
  public static final int LARGEST_WEIGHT = 255;

  private static final int CLASS_BITS = 7;
  private static final int CLASS_MASK = MOST_CLASSES - 1;
  private static final int BUCKET = 4; // names
  private static final int MARK_BITS = 15;
  private static final int WHOLE_BITS = Integer.SIZE - MARK_BITS; // with the mark they are a name
  private static final int LENGTH_BITS = 8; // of the number before a row, the rest of a name above
  private static final int LENGTH_MASK = (1 << LENGTH_BITS) - 1;
  private static final int FEWEST_BITS = WHOLE_BITS - LENGTH_BITS; // of the bucket's number
  private static final double FULLNESS = 2; // names a bucket, at most, on average
  private static final long LANES = 0x0001_0001_0001_0001L;
  private static final long PRESENT = LANES << MARK_BITS; // of each mark
  private static final int FARTHEST = 255; // pairs from the bucket's first row to another

  private final long[] buckets; // marks of four names; then first row, and the others from there
  private final short[] rows; // length and rest of the name, then pairs
  private final int bits;
  private final int[] crowded; // names and rows that found no room, by open addressing

  private FeatureTable(Layout layout) {
    this.buckets = layout.buckets;
    this.rows = layout.rows;
    this.bits = layout.bits;
    this.crowded = layout.crowded();
  }

  /**
   * Adds the weights of these features to the scores of the classes. All are looked up, and all
   * rows asked for, before any is added, so that memory is waited for once.
   *
   * @param names overwritten
   */
  public void addTo(int[] scores, int[] names, int count) {
    int known = 0;
    for (int i = 0; i < count; i++) {
      int row = row(names[i]);
      names[known] = row;
      known += 1 + (row >> 31);
    }
    int pairs = 0;
    for (int i = 0; i < known; i++) {
      pairs |= rows[names[i]];
    }
    if (pairs != 0) {
      for (int i = 0; i < known; i++) {
        addRow(scores, names[i]);
      }
    }
  }

  private void addRow(int[] scores, int row) {
    int end = row + (rows[row] & LENGTH_MASK);
    for (int at = row + 1; at <= end; at++) {
      int pair = rows[at];
      scores[pair & CLASS_MASK] += pair >> CLASS_BITS;
    }
  }

  /** Where the row of a feature begins, -1 for none; without a jump for all but crowded buckets. */
  private int row(int name) {
    int bucket = 2 * (name & (1 << bits) - 1);
    long marks = buckets[bucket];
    long places = buckets[bucket + 1];
    long differs = marks ^ (mark(name, bits) * LANES);
    long same = (differs - LANES) & ~differs & PRESENT;
    int lane = Long.numberOfTrailingZeros(same) >>> 4;
    int row = ((int) (places >>> 32) & Integer.MAX_VALUE) + (int) (places >>> 8 * lane & 0xFF);
    int found = (int) ((same | -same) >> 63);
    if (bits < WHOLE_BITS) {
      int differing = (rows[row & found] >>> LENGTH_BITS ^ rest(name, bits)) & LENGTH_MASK;
      found &= ~(-differing >> 31);
    }
    return found == 0 && places < 0 ? crowdedRow(name) : row | ~found;
  }

  private static long mark(int name, int bits) {
    return (name >>> bits | 1 << MARK_BITS) & 0xFFFFL;
  }

  /** What bucket and mark do not tell of a name, at most eight bits. */
  private static int rest(int name, int bits) {
    return bits < WHOLE_BITS ? name >>> bits + MARK_BITS : 0;
  }

  private int crowdedRow(int name) {
    int mask = crowded.length / 2 - 1;
    int slot = name >>> 7 & mask;
    while (crowded[2 * slot] != 0) {
      if (crowded[2 * slot] == name) {
        return crowded[2 * slot + 1];
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Reads what {@link Builder#write} wrote. */
  public static FeatureTable read(DataInputStream input) throws IOException {
    int count = input.readInt();
    int pairs = input.readInt();
    int[] names = new int[count];
    int[] starts = new int[count];
    short[] rows = new short[pairs + count];
    int name = 0;
    int end = 0;
    for (int row = 0; row < count; row++) {
      name += readCompact(input);
      names[row] = name;
      starts[row] = end;
      int length = readCompact(input);
      rows[end++] = (short) length;
      for (int pair = 0; pair < length; pair++) {
        rows[end++] = input.readShort();
      }
    }
    Layout layout = new Layout(names.length, rows.length);
    layout.fill(names, starts, rows);
    return new FeatureTable(layout);
  }

  /** Where names and rows come to stand: rows of one bucket side by side. */
  private static final class Layout {
    private final int bits;
    private final long[] buckets;
    private final short[] rows;
    private final Map<Integer, Integer> apart = new TreeMap<>();
    private int end;

    Layout(int names, int length) {
      int needed = (int) Math.ceil(Math.log(Math.max(1, names / FULLNESS)) / Math.log(2));
      this.bits = Math.max(FEWEST_BITS, needed);
      this.buckets = new long[2 << bits];
      this.rows = new short[length + 1]; // one to look at where nothing is found
    }

    void fill(int[] names, int[] starts, short[] from) {
      int[] order = byBucket(names);
      int taken = 0;
      for (int i = 0; i < order.length; i++) {
        boolean opens =
            i == 0 || (names[order[i]] ^ names[order[i - 1]]) << (Integer.SIZE - bits) != 0;
        taken = opens ? 0 : taken + 1;
        int start = starts[order[i]];
        place(names[order[i]], taken);
        int length = from[start] + 1;
        System.arraycopy(from, start, rows, end, length);
        rows[end] |= (short) (rest(names[order[i]], bits) << LENGTH_BITS);
        end += length;
      }
    }

    private void place(int name, int lane) {
      int bucket = 2 * (name & (1 << bits) - 1);
      if (lane == 0) {
        buckets[bucket + 1] = (long) end << 32;
      }
      int distance = end - (int) (buckets[bucket + 1] >>> 32 & Integer.MAX_VALUE);
      if (lane >= BUCKET || distance > FARTHEST || isMarked(bucket, mark(name, bits))) {
        apart.put(name, end);
        buckets[bucket + 1] |= Long.MIN_VALUE;
      } else {
        buckets[bucket] |= mark(name, bits) << 16 * lane;
        buckets[bucket + 1] |= (long) distance << 8 * lane;
      }
    }

    private boolean isMarked(int bucket, long mark) {
      boolean marked = false;
      for (int lane = 0; lane < BUCKET; lane++) {
        marked |= (buckets[bucket] >>> 16 * lane & 0xFFFF) == mark;
      }
      return marked;
    }

    /** Indexes of the names, ordered by bucket (counting sort). */
    private int[] byBucket(int[] names) {
      int mask = (1 << bits) - 1;
      int[] next = new int[mask + 2];
      for (int name : names) {
        next[(name & mask) + 1]++;
      }
      for (int bucket = 1; bucket < next.length; bucket++) {
        next[bucket] += next[bucket - 1];
      }
      int[] order = new int[names.length];
      for (int i = 0; i < names.length; i++) {
        order[next[names[i] & mask]++] = i;
      }
      return order;
    }

    int[] crowded() {
      int capacity = Integer.highestOneBit(Math.max(1, apart.size())) * 4;
      int[] crowded = new int[2 * capacity];
      apart.forEach((name, row) -> {
        int slot = name >>> 7 & (capacity - 1);
        while (crowded[2 * slot] != 0) {
          slot = (slot + 1) & (capacity - 1);
        }
        crowded[2 * slot] = name;
        crowded[2 * slot + 1] = row;
      });
      return crowded;
    }
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
