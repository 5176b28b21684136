package org.dateline.page;

import java.util.Collection;

/** The words that lead to a name: "By", "Text und Fotos:". Immutable. */
final class BylineLeads {
  private static final int LONGEST = 36; // units

  private final UnitTree leads;

  /** These words, written small, with or without their colon. */
  BylineLeads(Collection<String> words) {
    this.leads = new UnitTree(words.stream().map(BylineLeads::withoutColon).distinct().toList());
  }

  private static String withoutColon(String lead) {
    return lead.endsWith(":") ? lead.substring(0, lead.length() - 1) : lead;
  }

  /** What follows the words before a name at the beginning of a line; else the line. */
  String without(String line) {
    int end = leadFrom(line, 0);
    return end < 0 ? line : line.substring(end).strip();
  }

  /** Where the longest words before a name end that begin here, their space or colon passed. */
  private int leadFrom(String line, int start) {
    int longest = -1;
    int last = Math.min(line.length() - 1, start + LONGEST);
    int state = UnitTree.START;
    for (int at = start; at < last; at++) {
      char unit = line.charAt(at);
      boolean ends = unit == ' ' || unit == ':' || unit == '\u00A0';
      longest = ends && at > start && leads.isEnd(state) ? at + 1 : longest;
      state = leads.after(state, Character.toLowerCase(unit));
      if (state == UnitTree.NONE) {
        return longest;
      }
    }
    return longest;
  }

  /** What follows the last such words inside a line; else empty. */
  String afterInner(String line) {
    int end = -1;
    boolean inside = true;
    for (int at = 0; at < line.length(); at++) {
      boolean letter = Character.isLetter(line.charAt(at));
      end = letter && !inside ? Math.max(end, leadFrom(line, at)) : end;
      inside = letter;
    }
    return end < 0 ? "" : line.substring(end).strip();
  }
}
