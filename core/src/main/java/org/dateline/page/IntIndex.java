package org.dateline.page;

import java.util.Arrays;

/** Finds whole numbers in a sorted array by their hash: one look where a search takes many. */
final class IntIndex {
  private static final int NONE = -1;

  private final int[] numbers;
  private final int[] places; // in numbers, by hash; NONE where free
  private final int mask;

  /** An index of these numbers; of equal ones the first counts. */
  IntIndex(int[] numbers) {
    this.numbers = numbers;
    this.mask = Integer.highestOneBit(Math.max(1, numbers.length) * 4 - 1) * 2 - 1;
    this.places = new int[mask + 1];
    Arrays.fill(places, NONE);
    for (int at = numbers.length - 1; at >= 0; at--) {
      places[slot(numbers[at])] = at;
    }
  }

  /** Where a number is, or belongs. */
  private int slot(int number) {
    int slot = (number ^ (number >>> 15)) & mask;
    while (places[slot] != NONE && numbers[places[slot]] != number) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** The place of the first of these numbers that is equal; -1 if there is none. */
  int of(int number) {
    return places[slot(number)];
  }
}
