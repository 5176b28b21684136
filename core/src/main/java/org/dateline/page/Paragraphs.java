package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;
import org.dateline.text.Text;

/**
 * The paragraphs of a plain text: stretches between blank lines, and, where a text has a paragraph
 * a line, its lines. Lines that were wrapped at a margin stay together.
 */
final class Paragraphs {
  private static final int MARGIN = 50; // units; shorter lines are not the result of wrapping
  private static final int SHORTEST = 30; // units of a wrapped line that a long word made short
  private static final int WIDEST = 130; // units; longer lines are paragraphs of their own

  private Paragraphs() {}

  static List<Span> of(Text text) {
    List<Span> paragraphs = new ArrayList<>();
    List<Span> lines = new ArrayList<>();
    String content = text.content();
    int start = 0;
    for (int at = 0; at <= content.length(); at++) {
      if (at == content.length() || content.charAt(at) == '\n' || content.charAt(at) == '\f') {
        Span line = text.trim(new Span(start, at));
        if (line.isEmpty()) {
          close(text, lines, paragraphs);
        } else {
          lines.add(line);
        }
        start = at + 1;
      }
    }
    close(text, lines, paragraphs);
    return paragraphs;
  }

  private static void close(Text text, List<Span> lines, List<Span> paragraphs) {
    if (lines.isEmpty()) {
      return;
    }
    if (isWrapped(lines)) {
      paragraphs.add(lines.getFirst().union(lines.getLast()));
    } else {
      int start = 0;
      for (int line = 1; line <= lines.size(); line++) {
        if (line == lines.size() || !runsOn(text, lines.get(line - 1), lines.get(line))) {
          addLine(text, lines.get(start).union(lines.get(line - 1)), paragraphs);
          start = line;
        }
      }
    }
    lines.clear();
  }

  /** A line that ends no sentence, is no label, and goes on in lower case on the next. */
  private static boolean runsOn(Text text, Span one, Span next) {
    return one.length() >= SHORTEST
        && one.length() <= WIDEST
        && !PageBlock.endsSentence(text.slice(one))
        && Character.isLowerCase(text.slice(next).codePointAt(0));
  }

  private static void addLine(Text text, Span line, List<Span> paragraphs) {
    if (!text.slice(line).isBlank()) {
      paragraphs.add(line);
    }
  }

  /** All lines but the last reach about the same margin, as wrapping leaves them. */
  private static boolean isWrapped(List<Span> lines) {
    int widest = 0;
    int narrowest = Integer.MAX_VALUE;
    for (Span line : lines.subList(0, Math.max(1, lines.size() - 1))) {
      widest = Math.max(widest, line.length());
      narrowest = Math.min(narrowest, line.length());
    }
    return lines.size() > 1
        && widest <= WIDEST
        && narrowest >= MARGIN
        && narrowest * 10 >= widest * 6
        && lines.getLast().length() <= widest + 10;
  }
}
