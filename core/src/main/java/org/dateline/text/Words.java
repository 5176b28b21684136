package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a text into runs of letters, numbers and single marks. Coarser knowledge than a tokenizer's
 * and safer where numbers and dates are concerned: hyphens, slashes and full stops always stand
 * alone, thousands separators never do.
 */
public final class Words {
  private static final String APOSTROPHES = "’‘ʼ";
  private static final String HYPHENS = "‐‑‒–−";

  private Words() {}

  /** The words of this stretch of the text, in order. */
  public static List<Word> cut(Text text, Span stretch) {
    String content = text.content();
    List<Word> words = new ArrayList<>(stretch.length() / 5 + 1);
    int at = stretch.start();
    boolean glued = false;
    while (at < stretch.end()) {
      int point = content.codePointAt(at);
      if (isSpace(point)) {
        at += Character.charCount(point);
        glued = false;
        continue;
      }
      int end = Math.min(end(content, at, stretch.end()), stretch.end());
      words.add(word(content, new Span(at, end), glued));
      at = end;
      glued = true;
    }
    return words;
  }

  /**
   * A word in lower case: itself where it is so already, as most words of a text are, which one
   * look at its letters tells sooner than {@link String#toLowerCase(Locale)} does.
   */
  public static String lower(String word) {
    for (int at = 0; at < word.length(); at++) {
      char unit = word.charAt(at);
      if (unit >= 'A' && (unit <= 'Z' || unit > '~')) {
        return word.toLowerCase(Locale.ROOT);
      }
    }
    return word;
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  private static int end(String content, int at, int limit) {
    int point = content.codePointAt(at);
    if (Character.isDigit(point)) {
      return numberEnd(content, at, limit);
    }
    int end = at + Character.charCount(point);
    while (Character.isLetter(point) && end < limit) {
      int next = content.codePointAt(end);
      if (!Character.isLetter(next) && Character.getType(next) != Character.NON_SPACING_MARK) {
        break;
      }
      end += Character.charCount(next);
    }
    return end;
  }

  private static int numberEnd(String content, int at, int limit) {
    int end = at;
    while (end < limit) {
      char here = content.charAt(end);
      boolean separates =
          (here == ',' || here == '.')
              && end + 1 < limit
              && Character.isDigit(content.charAt(end + 1));
      if (!Character.isDigit(here) && !separates) {
        break;
      }
      end++;
    }
    return Math.max(end, at + Character.charCount(content.codePointAt(at)));
  }

  private static Word word(String content, Span span, boolean glued) {
    int first = content.codePointAt(span.start());
    String form = content.substring(span.start(), span.end());
    if (Character.isDigit(first)) {
      return new Word(span, form, Word.Kind.NUMBER, glued, false);
    }
    if (Character.isLetter(first)) {
      String lower = form.toLowerCase(Locale.ROOT);
      return new Word(span, lower, Word.Kind.LETTERS, glued, Character.isUpperCase(first));
    }
    return new Word(span, straight(form), Word.Kind.MARK, glued, false);
  }

  private static String straight(String mark) {
    if (APOSTROPHES.contains(mark)) {
      return "'";
    }
    return HYPHENS.contains(mark) ? "-" : mark;
  }
}
