package org.dateline.analysis;

import java.util.Arrays;
import org.dateline.text.Span;

/** Spans as they are cut, in order, without an object for each. Grows; not thread-safe. */
final class SpanList {
  private int[] bounds = new int[512];
  private int size;

  void add(int start, int end) {
    if (2 * size == bounds.length) {
      bounds = Arrays.copyOf(bounds, bounds.length * 2);
    }
    bounds[2 * size] = start;
    bounds[2 * size + 1] = end;
    size++;
  }

  int size() {
    return size;
  }

  int start(int index) {
    return bounds[2 * index];
  }

  int end(int index) {
    return bounds[2 * index + 1];
  }

  int length(int index) {
    return end(index) - start(index);
  }

  Span span(int index) {
    return new Span(start(index), end(index));
  }
}
