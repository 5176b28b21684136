package org.dateline.extraction.statements;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.text.Span;

/**
 * A text with the roles of its statements marked in it, read from {@code statements/kinds.txt}.
 *
 * @param text without the marks, a paragraph a line
 * @param headline whether its first line is one
 * @param marked the statements by number
 * @param claims what else must hold
 */
record MarkedItem(String text, boolean headline, Map<Integer, Roles> marked, List<Claim> claims) {

  /** Where the roles of one statement lie. */
  record Roles(List<Span> source, List<Span> cue, List<Span> content) {
    Roles() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private List<Span> of(char role) {
      return switch (role) {
        case 's' -> source;
        case 'c' -> cue;
        case 'k' -> content;
        default -> throw new IllegalArgumentException("no role: " + role);
      };
    }
  }

  /** Something that must hold of a statement, by its number. */
  record Claim(int number, String field, String value) {
    static Claim parse(String line) {
      String[] parts = line.substring(1).strip().split(" ", 3);
      return new Claim(Integer.parseInt(parts[0]), parts[1], parts[2]);
    }
  }

  private record Open(char role, int number, int start) {}

  static MarkedItem parse(String line, List<Claim> claims) {
    boolean headline = line.startsWith("# ");
    String marks = (headline ? line.substring(2) : line).replace(" ¶ ", "\n");
    StringBuilder text = new StringBuilder();
    Map<Integer, Roles> marked = new TreeMap<>();
    Deque<Open> open = new ArrayDeque<>();
    for (int at = 0; at < marks.length(); at++) {
      char sign = marks.charAt(at);
      if (sign == '{') {
        int bar = marks.indexOf('|', at);
        int number = bar == at + 2 ? 1 : marks.charAt(at + 2) - '0';
        open.push(new Open(marks.charAt(at + 1), number, text.length()));
        at = bar;
      } else if (sign == '}') {
        Open mark = open.pop();
        marked
            .computeIfAbsent(mark.number(), none -> new Roles())
            .of(mark.role())
            .add(new Span(mark.start(), text.length()));
      } else {
        text.append(sign);
      }
    }
    return new MarkedItem(text.toString(), headline, marked, claims);
  }

  boolean has(String field, String value) {
    return claims.stream()
        .anyMatch(claim -> claim.field().equals(field) && claim.value().equals(value));
  }
}
