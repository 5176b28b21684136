package org.dateline.evaluation.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.learning.FeatureTable;
import org.dateline.learning.LinearModel;
import org.dateline.text.Bytes;

/** Learned weights by feature and class, and how they are written: as whole steps. */
final class WeightTable {
  private final List<String> classes;
  private final Map<Integer, float[]> weights = new TreeMap<>();

  WeightTable(List<String> classes) {
    this.classes = List.copyOf(classes);
  }

  void put(int name, float[] row) {
    weights.put(name, row);
  }

  float @org.jspecify.annotations.Nullable [] get(int name) {
    return weights.get(name);
  }

  Map<Integer, float[]> rows() {
    return weights;
  }

  /** The bytes of a model file, with so many steps to one unit of weight. */
  Bytes write(float steps) {
    FeatureTable.Builder table = new FeatureTable.Builder();
    weights.forEach((name, row) -> add(table, name, row, steps));
    try {
      return LinearModel.write(classes, table);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void add(FeatureTable.Builder table, int name, float[] row, float steps) {
    int[] kinds = new int[row.length];
    int[] whole = new int[row.length];
    int count = 0;
    for (int kind = 0; kind < row.length; kind++) {
      int step = Math.round(row[kind] * steps);
      if (step != 0) {
        kinds[count] = kind;
        whole[count++] =
            Math.clamp(step, -FeatureTable.LARGEST_WEIGHT, FeatureTable.LARGEST_WEIGHT);
      }
    }
    if (count > 0) {
      table.add(name, Arrays.copyOf(kinds, count), Arrays.copyOf(whole, count));
    }
  }
}
