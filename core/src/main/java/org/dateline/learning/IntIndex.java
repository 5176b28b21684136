package org.dateline.learning;

/** Where numbers stand in an array, found in a step or two. Immutable. */
public final class IntIndex {
  /** Of a number that stands nowhere. */
  public static final int NONE = -1;

  private static final int SPREAD = 0x9E3779B1;
  private static final int SPARSE = 4; // slots to a number, at least

  private final int[] keys;
  private final int[] slots; // one more than the place of a number, 0 where none belongs
  private final int shift;

  /** An index of these numbers, each of which stands there once. */
  public IntIndex(int[] keys) {
    this.keys = keys.clone();
    this.shift = Integer.numberOfLeadingZeros(Math.max(1, keys.length) * SPARSE);
    this.slots = new int[1 << (Integer.SIZE - shift)];
    for (int place = 0; place < keys.length; place++) {
      slots[slot(keys[place])] = place + 1;
    }
  }

  /** The place of a number, or {@link #NONE}. */
  public int of(int key) {
    return slots[slot(key)] - 1;
  }

  /** Where a number is, or else the empty slot it belongs in. */
  private int slot(int key) {
    int slot = key * SPREAD >>> shift;
    while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }
}
