package org.dateline.page;

import java.util.Arrays;
import java.util.List;

/** A row of named numbers, filled from left to right. */
final class FeatureRow {
  private float[] values = new float[160];
  private String[] names = new String[160];
  private int size;

  void put(String name, double value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
      names = Arrays.copyOf(names, size * 2);
    }
    values[size] = (float) value;
    names[size] = name;
    size++;
  }

  void put(String name, boolean value) {
    put(name, value ? 1 : 0);
  }

  float[] values() {
    return Arrays.copyOf(values, size);
  }

  List<String> names() {
    return List.of(Arrays.copyOf(names, size));
  }

  int size() {
    return size;
  }
}
