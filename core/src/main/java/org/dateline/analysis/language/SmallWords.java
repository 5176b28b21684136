package org.dateline.analysis.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The small words of languages, found in a text where they stand, without cutting them out.
 * Unchanging once they are added.
 */
final class SmallWords {
  private static final int FIRST_SIZE = 1 << 8;

  private final List<String> languages = new ArrayList<>();
  private @Nullable Entry[] slots = new Entry[FIRST_SIZE]; // by hash, open addressing
  private int size;

  /** A word and the numbers of the languages that have it. */
  private record Entry(String word, int[] languages) {}

  /** Adds a word of a language. */
  void add(String word, String language) {
    if (!languages.contains(language)) {
      languages.add(language);
    }
    if (2 * size > slots.length) {
      widen();
    }
    int slot = slot(word, 0, word.length(), word.hashCode());
    Entry known = slots[slot];
    size += known == null ? 1 : 0;
    int[] before = known == null ? new int[0] : known.languages();
    int[] its = Arrays.copyOf(before, before.length + 1);
    its[before.length] = languages.indexOf(language);
    slots[slot] = new Entry(word, its);
  }

  private void widen() {
    @Nullable Entry[] old = slots;
    slots = new Entry[2 * old.length];
    for (Entry entry : old) {
      if (entry != null) {
        String word = entry.word();
        slots[slot(word, 0, word.length(), word.hashCode())] = entry;
      }
    }
  }

  /** Names of the languages, by number. */
  List<String> languages() {
    return languages;
  }

  /**
   * Counts the word at this stretch of a text for each language that has it.
   *
   * @param hash the word's, as {@link String#hashCode} has it
   * @param counts one place a language
   */
  void count(String text, int from, int to, int hash, int[] counts) {
    Entry entry = slots[slot(text, from, to, hash)];
    if (entry != null) {
      for (int language : entry.languages()) {
        counts[language]++;
      }
    }
  }

  /** The counts that are not zero, by the name of the language. */
  Map<String, Integer> named(int[] counts) {
    Map<String, Integer> named = new HashMap<>();
    for (int language = 0; language < counts.length; language++) {
      if (counts[language] > 0) {
        named.put(languages.get(language), counts[language]);
      }
    }
    return named;
  }

  /** Where a word stands, or would. */
  private int slot(String text, int from, int to, int hash) {
    int slot = (hash ^ hash >>> 16) & slots.length - 1;
    Entry entry = slots[slot];
    while (entry != null && !is(entry.word(), text, from, to)) {
      slot = slot + 1 & slots.length - 1;
      entry = slots[slot];
    }
    return slot;
  }

  private static boolean is(String word, String text, int from, int to) {
    return word.length() == to - from && text.startsWith(word, from);
  }
}
