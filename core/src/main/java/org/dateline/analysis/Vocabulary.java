package org.dateline.analysis;

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

  int row(int name) {
    int mask = slots.length / 2 - 1;
    int slot = name & mask;
    while (slots[2 * slot] != name && slots[2 * slot] != 0) {
      slot = (slot + 1) & mask;
    }
    return slots[2 * slot + 1];
  }
}
