package org.dateline.analysis;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Numbers words by their names: 1 and up in the order given, 0 for all others. Immutable. */
final class Vocabulary {
  private final int[] slots; // name and number

  Vocabulary(int[] names) {
    int capacity = Integer.highestOneBit(Math.max(1, names.length)) * 4;
    this.slots = new int[2 * capacity];
    for (int i = 0; i < names.length; i++) {
      int slot = names[i] & (capacity - 1);
      while (slots[2 * slot] != 0) {
        slot = (slot + 1) & (capacity - 1);
      }
      slots[2 * slot] = names[i];
      slots[2 * slot + 1] = i + 1;
    }
  }

  /** Reads names: a count, then for each the step from the one before. */
  static int[] read(DataInputStream input) throws IOException {
    int[] names = new int[input.readInt()];
    int name = Integer.MIN_VALUE;
    for (int i = 0; i < names.length; i++) {
      name += input.readInt();
      names[i] = name;
    }
    return names;
  }

  /** Writes names, ascending, as {@link #read} takes them. */
  static void write(DataOutputStream output, int[] names) throws IOException {
    output.writeInt(names.length);
    int last = Integer.MIN_VALUE;
    for (int name : names) {
      output.writeInt(name - last);
      last = name;
    }
  }

  int row(int name) {
    int mask = slots.length / 2 - 1;
    int slot = name & mask;
    while (slots[2 * slot] != name && slots[2 * slot] != 0) {
      slot = (slot + 1) & mask;
    }
    return slots[2 * slot + 1];
  }
}
