package org.dateline.extraction.events;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.dateline.text.Span;

/** A sentence whose trigger, actor and recipient are marked: {@code [a:Police] [t:fired] ...}. */
record MarkedExample(String words, List<Span> actors, List<Span> recipients) {
  private record Opened(char role, int start) {}

  static MarkedExample read(String marked) {
    StringBuilder words = new StringBuilder();
    List<Span> actors = new ArrayList<>();
    List<Span> recipients = new ArrayList<>();
    Deque<Opened> opened = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      char letter = marked.charAt(i);
      if (letter == '[') {
        opened.push(new Opened(marked.charAt(i + 1), words.length()));
        i += 2;
      } else if (letter == ']') {
        Opened mark = opened.pop();
        Span span = new Span(mark.start, words.length());
        if (mark.role != 't') {
          (mark.role == 'a' ? actors : recipients).add(span);
        }
      } else {
        words.append(letter);
      }
    }
    return new MarkedExample(words.toString(), List.copyOf(actors), List.copyOf(recipients));
  }
}
