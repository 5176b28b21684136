package org.dateline.extraction.statements;

import java.util.Arrays;

/**
 * Tokens at which a stretch may begin or end, in order, each once. Not safe for several threads.
 */
final class Edges {
  private int[] tokens = new int[16];
  private int size;

  void add(int token) {
    int at = size;
    while (at > 0 && tokens[at - 1] >= token) {
      if (tokens[at - 1] == token) {
        return;
      }
      at--;
    }
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, size * 2);
    }
    System.arraycopy(tokens, at, tokens, at + 1, size - at);
    tokens[at] = token;
    size++;
  }

  int size() {
    return size;
  }

  int[] toArray() {
    return Arrays.copyOf(tokens, size);
  }
}
