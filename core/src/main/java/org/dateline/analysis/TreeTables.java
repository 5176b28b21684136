package org.dateline.analysis;

import java.util.List;
import org.dateline.analysis.TreeNetwork.Part;

/**
 * The network's matrices set out for parsing: what belongs together stands side by side in one row,
 * so that one long loop does the work of several short ones. Immutable.
 */
final class TreeTables {
  /** Places of a state, those together that a word mostly comes to together. */
  private static final List<int[]> GROUPS =
      List.of(
          new int[] {0, 3, 4, 12},
          new int[] {1, 2},
          new int[] {5, 7},
          new int[] {6},
          new int[] {8},
          new int[] {9},
          new int[] {10},
          new int[] {11});

  /** Number of groups of places. */
  static final int GROUP_COUNT = GROUPS.size();

  private static final int[] GROUP_OF = groupOf();

  private final TreeNetwork network;
  private final float[][] second;
  private final float[][][] places = new float[GROUP_COUNT][][];

  TreeTables(TreeNetwork network) {
    this.network = network;
    int[] windows = new int[TreeNetwork.SECOND_WINDOW];
    for (int i = 0; i < windows.length; i++) {
      windows[i] = i;
    }
    this.second = sideBySide(network.get(Part.SECOND), windows);
    for (int group = 0; group < GROUP_COUNT; group++) {
      places[group] = sideBySide(network.get(Part.PLACES), GROUPS.get(group));
    }
  }

  private float[][] sideBySide(float[][] blocks, int[] wanted) {
    int rows = network.shape().word();
    int columns = blocks[0].length;
    float[][] joined = new float[rows][wanted.length * columns];
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < wanted.length; i++) {
        float[] block = blocks[wanted[i] * rows + row];
        System.arraycopy(block, 0, joined[row], i * columns, columns);
      }
    }
    return joined;
  }

  private static int[] groupOf() {
    int[] groupOf = new int[TreeInputs.PLACES];
    for (int group = 0; group < GROUP_COUNT; group++) {
      for (int place : GROUPS.get(group)) {
        groupOf[place] = group;
      }
    }
    return groupOf;
  }

  /** The group of a place. */
  static int group(int place) {
    return GROUP_OF[place];
  }

  /** The places of a group, in the order of {@link #places}. */
  static int[] members(int group) {
    return GROUPS.get(group);
  }

  TreeNetwork network() {
    return network;
  }

  /** What each number of a word says of the one before, of itself and of the next. */
  float[][] second() {
    return second;
  }

  /** What each number of a word says in each place of a group. */
  float[][] places(int group) {
    return places[group];
  }
}
