package org.dateline.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A row of named numbers, filled from left to right; cleared, it can be filled again. */
final class FeatureRow {
  private static final int CAPACITY = 256;
  private static final int PLAIN = Integer.MIN_VALUE; // the name has no number of its own

  private float[] values = new float[CAPACITY];
  private String[] names = new String[CAPACITY];
  private int[] numbers = new int[CAPACITY];
  private int size;

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
      names = Arrays.copyOf(names, size * 2);
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    values[size] = (float) value;
    names[size] = name;
    numbers[size] = number;
    size++;
  }

  float[] values() {
    return Arrays.copyOf(values, size);
  }

  List<String> names() {
    List<String> whole = new ArrayList<>();
    for (int at = 0; at < size; at++) {
      whole.add(numbers[at] == PLAIN ? names[at] : names[at] + " " + numbers[at]);
    }
    return whole;
  }

  int size() {
    return size;
  }
}
