package org.dateline.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A row of named numbers, filled from left to right; cleared, it can be filled again. */
final class FeatureRow {
  private static final int CAPACITY = 256;
  private static final int PLAIN = Integer.MIN_VALUE; // the name has no number of its own

  private float[] values = new float[CAPACITY];
  private String[] names;
  private int[] numbers;
  private int size;

  private FeatureRow(int named) {
    this.names = new String[named];
    this.numbers = new int[named];
  }

  /** A row that keeps the names of its numbers. */
  static FeatureRow named() {
    return new FeatureRow(CAPACITY);
  }

  /** A row of numbers alone: quicker, for they are many. */
  static FeatureRow plain() {
    return new FeatureRow(0);
  }

  void clear() {
    size = 0;
  }

  void put(String name, double value) {
    put(name, PLAIN, value);
  }

  void put(String name, boolean value) {
    put(name, PLAIN, value ? 1 : 0);
  }

  void put(String name, int number, boolean value) {
    put(name, number, value ? 1 : 0);
  }

  /** A number whose name is one of several that are numbered: "length at -1". */
  void put(String name, int number, double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size] = (float) value;
    if (names.length > 0) {
      keep(name, number);
    }
    size++;
  }

  private void keep(String name, int number) {
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2);
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    names[size] = name;
    numbers[size] = number;
  }

  float[] values() {
    return Arrays.copyOf(values, size);
  }

  /** The names of the numbers; none where they were not kept. */
  List<String> names() {
    List<String> whole = new ArrayList<>();
    for (int at = 0; at < Math.min(size, names.length); at++) {
      whole.add(numbers[at] == PLAIN ? names[at] : names[at] + " " + numbers[at]);
    }
    return whole;
  }

  int size() {
    return size;
  }
}
