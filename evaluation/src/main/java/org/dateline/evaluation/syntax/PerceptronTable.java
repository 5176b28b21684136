package org.dateline.evaluation.syntax;

import java.util.Arrays;
import org.dateline.learning.FeatureTable;

/**
 * The weights of a perceptron while it learns, averaged lazily: a row for each feature that was
 * ever part of a mistake, grown as classes come in. Not thread-safe.
 */
public final class PerceptronTable {
  private static final int FIRST_ROW = 4;

  private int[] names = new int[1 << 20];
  private int[] rowOf = new int[1 << 20];
  private int used;
  private int[] starts = new int[1 << 18];
  private byte[] lengths = new byte[1 << 18];
  private byte[] capacities = new byte[1 << 18];
  private int pool;
  private byte[] classes = new byte[1 << 21];
  private float[] weights = new float[1 << 21];
  private float[] totals = new float[1 << 21];
  private int[] stamps = new int[1 << 21];
  private int time = 1;

  /** Lets the clock of the average tick. */
  public void tick() {
    time++;
  }

  /** Adds the present weights of these features to the scores. */
  public void addTo(float[] scores, int[] features, int count) {
    int mask = names.length - 1;
    for (int i = 0; i < count; i++) {
      int name = features[i];
      int slot = name & mask;
      while (names[slot] != name && names[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      if (names[slot] != 0) {
        int row = rowOf[slot];
        int end = starts[row] + lengths[row];
        for (int at = starts[row]; at < end; at++) {
          scores[classes[at]] += weights[at];
        }
      }
    }
  }

  /** Adds the step to the weight of this class for all features. */
  public void update(int[] features, int count, int wanted, float step) {
    for (int i = 0; i < count; i++) {
      int cell = cell(row(features[i]), (byte) wanted);
      totals[cell] += (time - stamps[cell]) * weights[cell];
      stamps[cell] = time;
      weights[cell] += step;
    }
  }

  private int row(int name) {
    int mask = names.length - 1;
    int slot = name & mask;
    while (names[slot] != name && names[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    if (names[slot] != 0) {
      return rowOf[slot];
    }
    if (used * 2 > names.length) {
      rehash();
      return row(name);
    }
    names[slot] = name;
    rowOf[slot] = newRow();
    return rowOf[slot];
  }

  private int newRow() {
    if (used == starts.length) {
      starts = Arrays.copyOf(starts, used * 2);
      lengths = Arrays.copyOf(lengths, used * 2);
      capacities = Arrays.copyOf(capacities, used * 2);
    }
    starts[used] = claim(FIRST_ROW);
    capacities[used] = FIRST_ROW;
    return used++;
  }

  private int claim(int cells) {
    if (pool + cells > classes.length) {
      int larger = classes.length + classes.length / 2;
      classes = Arrays.copyOf(classes, larger);
      weights = Arrays.copyOf(weights, larger);
      totals = Arrays.copyOf(totals, larger);
      stamps = Arrays.copyOf(stamps, larger);
    }
    int start = pool;
    pool += cells;
    return start;
  }

  private int cell(int row, byte wanted) {
    int start = starts[row];
    int length = lengths[row];
    for (int at = start; at < start + length; at++) {
      if (classes[at] == wanted) {
        return at;
      }
    }
    if (length == capacities[row]) {
      start = move(row, length);
    }
    int cell = start + length;
    classes[cell] = wanted;
    weights[cell] = 0;
    totals[cell] = 0;
    stamps[cell] = time;
    lengths[row]++;
    return cell;
  }

  private int move(int row, int length) {
    int larger = Math.min(Byte.MAX_VALUE, length * 2);
    int start = claim(larger);
    int old = starts[row];
    System.arraycopy(classes, old, classes, start, length);
    System.arraycopy(weights, old, weights, start, length);
    System.arraycopy(totals, old, totals, start, length);
    System.arraycopy(stamps, old, stamps, start, length);
    starts[row] = start;
    capacities[row] = (byte) larger;
    return start;
  }

  private void rehash() {
    int[] oldNames = names;
    int[] oldRows = rowOf;
    names = new int[oldNames.length * 2];
    rowOf = new int[oldNames.length * 2];
    int mask = names.length - 1;
    for (int i = 0; i < oldNames.length; i++) {
      if (oldNames[i] != 0) {
        int slot = oldNames[i] & mask;
        while (names[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        names[slot] = oldNames[i];
        rowOf[slot] = oldRows[i];
      }
    }
  }

  /**
   * The averaged weights, those below the threshold left out.
   *
   * @param threshold smallest average kept
   * @param largest weights beyond are clipped to it; it takes the largest step of the packed table
   */
  public FeatureTable.Builder average(double threshold, double largest) {
    FeatureTable.Builder packed = new FeatureTable.Builder();
    double quantum = largest / FeatureTable.LARGEST_WEIGHT;
    int[] keptClasses = new int[FeatureTable.MOST_CLASSES];
    int[] keptWeights = new int[FeatureTable.MOST_CLASSES];
    for (int slot = 0; slot < names.length; slot++) {
      if (names[slot] == 0) {
        continue;
      }
      int row = rowOf[slot];
      int kept = 0;
      for (int at = starts[row]; at < starts[row] + lengths[row]; at++) {
        double average = (totals[at] + (double) (time - stamps[at]) * weights[at]) / time;
        int steps = (int) Math.round(Math.max(-largest, Math.min(largest, average)) / quantum);
        if (Math.abs(average) >= threshold && steps != 0) {
          keptClasses[kept] = classes[at];
          keptWeights[kept++] = steps;
        }
      }
      if (kept > 0) {
        packed.add(names[slot], Arrays.copyOf(keptClasses, kept), Arrays.copyOf(keptWeights, kept));
      }
    }
    return packed;
  }

  /** Number of features seen in mistakes. */
  public int size() {
    return used;
  }
}
