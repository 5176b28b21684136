package org.dateline.learning;

import java.util.Arrays;

/**
 * Names of features of one thing, each once, in the order they came. Reused from one thing to the
 * next by {@link #clear}; not safe for use by several threads.
 */
public final class FeatureNames {
  private static final int FIRST_CAPACITY = 256; // slots, a power of two
  private static final int SPREAD = 0x9E3779B1;

  private int[] slots = new int[FIRST_CAPACITY]; // 0, which is no name, where one is empty
  private int[] names = new int[FIRST_CAPACITY / 2];
  private int size;

  /** Forgets all names. */
  public void clear() {
    Arrays.fill(slots, 0);
    size = 0;
  }

  /** Adds a name unless it is there. */
  public void add(int name) {
    int slot = slot(name);
    if (slots[slot] == 0) {
      if (size == names.length) {
        grow();
        slot = slot(name);
      }
      slots[slot] = name;
      names[size++] = name;
    }
  }

  /** Where a name is, or else the empty slot it belongs in. */
  private int slot(int name) {
    int mask = slots.length - 1;
    int slot = name * SPREAD >>> Integer.numberOfLeadingZeros(mask) & mask;
    while (slots[slot] != 0 && slots[slot] != name) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    slots = new int[2 * slots.length];
    for (int name : names) {
      slots[slot(name)] = name;
    }
    names = Arrays.copyOf(names, 2 * names.length);
  }

  /** The names so far. */
  public int[] toArray() {
    return Arrays.copyOf(names, size);
  }
}
