package org.dateline.learning;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Hashed binary features of one thing to be scored. Reused from one thing to the next by {@link
 * #clear}; not safe for use by several threads.
 *
 * <p>A feature is a template with up to three values, mixed into 32 bits (MurmurHash3's constants);
 * tables of weights take as many of the low bits as they have.
 */
public final class FeatureVector {
  /** Labels of a row of weights. */
  static final int LABELS = Long.BYTES;

  private static final int FIRST_CAPACITY = 128;
  private static final VarHandle ROW =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long POSITIVE = 0x8080_8080_8080_8080L;
  private static final long EVEN = 0x00FF_00FF_00FF_00FFL;
  private static final int LANE = 16; // bits of a sum
  private static final long LANE_MASK = 0xFFFF;
  private static final int MOST_ROWS = 256; // that a lane can add up

  private int[] hashes = new int[FIRST_CAPACITY];
  private int size;

  /** Forgets all features. */
  public void clear() {
    size = 0;
  }

  /** Number of features. */
  public int size() {
    return size;
  }

  /** The hash of the feature at this index. */
  public int get(int index) {
    return hashes[index];
  }

  /** The sum of the weights at the low bits of the hashes; the table's length is a power of two. */
  int sum(byte[] table) {
    int mask = table.length - 1;
    int[] all = hashes;
    int sum = 0;
    for (int index = 0; index < size; index++) {
      sum += table[all[index] & mask];
    }
    return sum;
  }

  /** The same for a table whose rows hold one weight for each of {@link #LABELS} labels. */
  void sums(byte[] table, int[] sums) {
    for (int from = 0; from < size; from += MOST_ROWS) {
      addRows(table, from, Math.min(size, from + MOST_ROWS), sums);
    }
  }

  /**
   * Adds rows as wholes, four sums to a number; weights are made positive first, so none borrows.
   */
  private void addRows(byte[] table, int from, int to, int[] sums) {
    int mask = table.length - LABELS;
    int[] all = hashes;
    long even = 0;
    long odd = 0;
    for (int index = from; index < to; index++) {
      long row = (long) ROW.get(table, all[index] * LABELS & mask) ^ POSITIVE;
      even += row & EVEN;
      odd += row >>> Byte.SIZE & EVEN;
    }
    int added = (to - from) << Byte.SIZE - 1;
    for (int pair = 0; pair < LABELS / 2; pair++) {
      sums[2 * pair] += (int) (even >>> LANE * pair & LANE_MASK) - added;
      sums[2 * pair + 1] += (int) (odd >>> LANE * pair & LANE_MASK) - added;
    }
  }

  /** The hashes so far. */
  public int[] toArray() {
    return Arrays.copyOf(hashes, size);
  }

  /** Adds a template that holds. */
  public void add(int template) {
    append(finish(template * 0x9E3779B1));
  }

  /** Adds a template with one value. */
  public void add(int template, int value) {
    append(finish(mix(template * 0x9E3779B1, value)));
  }

  /** Adds a template with two values. */
  public void add(int template, int first, int second) {
    append(finish(mix(mix(template * 0x9E3779B1, first), second)));
  }

  /** Adds a template with three values. */
  public void add(int template, int first, int second, int third) {
    append(finish(mix(mix(mix(template * 0x9E3779B1, first), second), third)));
  }

  /** Mixes one more value into a hash. */
  public static int mix(int hash, int value) {
    int mixed = (hash ^ value * 0xCC9E2D51) * 0x85EBCA6B;
    return mixed ^ mixed >>> 15;
  }

  private static int finish(int hash) {
    int mixed = (hash ^ hash >>> 16) * 0xC2B2AE35;
    return mixed ^ mixed >>> 13;
  }

  private void append(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
  }
}
