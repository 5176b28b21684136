package org.dateline.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something about each of many words, for texts that ask for far more words than it holds: nearly
 * all of the others are told by one bit of their hash, and memory is not looked through for them.
 * Thread-safe once it is filled.
 */
public final class WordTable<V> {
  private static final int FIRST_CAPACITY = 1 << 10; // bits
  private static final int SPARSE = 16; // bits to a word, at least

  private final Map<String, V> values = new HashMap<>();
  private long[] seen = new long[FIRST_CAPACITY / Long.SIZE];

  /** What is kept of a word; null for nothing. */
  public @Nullable V get(String word) {
    return mayHold(word) ? values.get(word) : null;
  }

  /** Whether anything is kept of a word. */
  public boolean holds(String word) {
    return mayHold(word) && values.containsKey(word);
  }

  /** What is kept of a word, or this where nothing is. */
  public V getOrDefault(String word, V otherwise) {
    return mayHold(word) ? values.getOrDefault(word, otherwise) : otherwise;
  }

  /** Keeps this of a word and forgets what was kept. */
  public void put(String word, V value) {
    values.put(word, value);
    note(word);
  }

  /** Keeps this of a word of which nothing is kept. */
  public void putIfAbsent(String word, V value) {
    values.putIfAbsent(word, value);
    note(word);
  }

  /** What is kept of a word, made where there is nothing. */
  public V computeIfAbsent(String word, Supplier<V> maker) {
    V value = values.computeIfAbsent(word, unseen -> maker.get());
    note(word);
    return value;
  }

  /** Forgets what was kept of a word. */
  public void remove(String word) {
    values.remove(word);
  }

  /** Keeps this of a word, joined with what was kept. */
  public void merge(String word, V value, BinaryOperator<V> join) {
    values.merge(word, value, join);
    note(word);
  }

  private void note(String word) {
    if (values.size() * SPARSE <= seen.length * Long.SIZE) {
      mark(word);
    } else {
      seen = new long[2 * seen.length];
      values.keySet().forEach(this::mark);
    }
  }

  private void mark(String word) {
    int bit = bit(word);
    seen[bit / Long.SIZE] |= 1L << bit;
  }

  private boolean mayHold(String word) {
    int bit = bit(word);
    return (seen[bit / Long.SIZE] & 1L << bit) != 0;
  }

  private int bit(String word) {
    int hash = word.hashCode();
    return (hash ^ hash >>> 15) & seen.length * Long.SIZE - 1;
  }
}
