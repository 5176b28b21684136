package org.dateline.learning;

import java.util.Arrays;

/**
 * Hashed binary features of one thing to be scored. Reused from one thing to the next by {@link
 * #clear}; not safe for use by several threads.
 *
 * <p>A feature is a template with up to three values, mixed into 32 bits (MurmurHash3's constants);
 * tables of weights take as many of the low bits as they have.
 */
public final class FeatureVector {
  private static final int FIRST_CAPACITY = 128;
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

  /** The same for a table whose rows hold one weight for each of several labels. */
  void sums(byte[] table, int[] sums) {
    int mask = table.length - 1;
    int[] all = hashes;
    for (int index = 0; index < size; index++) {
      int from = all[index] * sums.length & mask;
      for (int label = 0; label < sums.length; label++) {
        sums[label] += table[from + label];
      }
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
