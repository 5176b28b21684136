package org.dateline.page;

import java.util.Arrays;
import java.util.Locale;

/** Lines of a page that are asked again and again which of them hold some words, in any case. */
final class LineSearch {
  private static final char END = '\0';

  private final StringBuilder gathered = new StringBuilder();
  private int[] starts = new int[64];
  private int lines;
  private String all = "";

  /** Adds a line behind those that are there. */
  void add(String line) {
    starts = lines + 1 < starts.length ? starts : Arrays.copyOf(starts, starts.length * 2);
    gathered.append(line).append(END);
    starts[++lines] = gathered.length();
  }

  /** The first line from this one on that holds the words, written small; -1 if none does. */
  int from(String words, int line) {
    if (line >= lines) {
      return -1;
    }
    if (all.isEmpty()) {
      fold();
    }
    int at = all.indexOf(words, starts[line]);
    if (at < 0) {
      return -1;
    }
    int found = Arrays.binarySearch(starts, line, lines + 1, at);
    return found >= 0 ? found : -found - 2;
  }

  /** Makes all lines small, and finds their beginnings anew where some grew by it. */
  private void fold() {
    all = gathered.toString().toLowerCase(Locale.ROOT);
    if (all.length() != gathered.length()) {
      int at = 0;
      for (int line = 0; line < lines; line++) {
        starts[line] = at;
        at = all.indexOf(END, at) + 1;
      }
      starts[lines] = at;
    }
  }
}
