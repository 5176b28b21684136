package org.dateline.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * What was worked out lately, by the numbers it depends on and nothing else: whether a value is
 * remembered or worked out again changes nothing but the time it takes. Values are reused; one that
 * was got stays as it is until {@link #begin}. A workspace for one thread.
 */
final class Recent<V> {
  private final int width;
  private final int[] keys;
  private final int[] held; // by slot: one more than the number of its value, 0 for none
  private final List<V> values = new ArrayList<>();
  private final Supplier<V> maker;
  private int[] free = new int[16]; // values that no slot holds, those got since begin() last
  private int idle;
  private int retired;
  private boolean fresh;

  /**
   * Remembers up to so many values.
   *
   * @param slots a power of two
   * @param width numbers in a key, the first of them well mixed
   */
  Recent(int slots, int width, Supplier<V> maker) {
    this.width = width;
    this.keys = new int[slots * width];
    this.held = new int[slots];
    this.maker = maker;
  }

  /** Lets go of the values got so far: those that were driven out may be overwritten. */
  void begin() {
    idle = retired;
  }

  /** The value of this key; when it {@link #isFresh}, the caller must fill it before the next. */
  V get(int[] key) {
    int slot = mix(key) & (held.length - 1);
    fresh = held[slot] == 0 || !holds(slot, key);
    if (fresh) {
      System.arraycopy(key, 0, keys, slot * width, width);
      int out = held[slot];
      held[slot] = take() + 1;
      if (out != 0) {
        retire(out - 1);
      }
    }
    return values.get(held[slot] - 1);
  }

  /** Whether the value got last holds nothing yet, or something else. */
  boolean isFresh() {
    return fresh;
  }

  private int mix(int[] key) {
    int mixed = key[0];
    for (int i = 1; i < width; i++) {
      mixed = mixed * 31 + key[i];
    }
    return mixed ^ mixed >>> 15;
  }

  private boolean holds(int slot, int[] key) {
    int from = slot * width;
    return Arrays.equals(keys, from, from + width, key, 0, width);
  }

  private int take() {
    if (idle > 0) {
      int taken = free[--idle];
      free[idle] = free[--retired];
      return taken;
    }
    values.add(maker.get());
    return values.size() - 1;
  }

  private void retire(int value) {
    if (retired == free.length) {
      free = Arrays.copyOf(free, free.length * 2);
    }
    free[retired++] = value;
  }
}
