package org.dateline.app.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Colours and letters of sources: each keeps its own within a page, in order of first appearance;
 * eight colours, always doubled by a letter. The writer's own claims have none.
 */
public final class SourcePalette {
  private static final int COLOURS = 8;
  private static final int LETTERS = 26;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** Class of the colour: {@code s1} to {@code s8}, {@code s0} for the writer. */
  public String colour(@Nullable String source) {
    return source == null ? "s0" : "s" + (number(source) % COLOURS + 1);
  }

  /** The letter that doubles the colour; empty for the writer. */
  public String letter(@Nullable String source) {
    if (source == null) {
      return "";
    }
    int number = number(source);
    String letter = String.valueOf((char) ('A' + number % LETTERS));
    return number < LETTERS ? letter : letter + (number / LETTERS + 1);
  }

  private int number(String source) {
    return numbers.computeIfAbsent(source, key -> numbers.size());
  }
}
