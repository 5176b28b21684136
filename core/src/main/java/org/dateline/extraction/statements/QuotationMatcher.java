package org.dateline.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import org.dateline.text.Span;

/**
 * Pairs quotation marks: straight, curly, angled, double and single. An apostrophe is told from a
 * single mark by the letters around it; a double quotation that its paragraph leaves open goes on
 * where the next paragraph begins with a mark, as newspapers print long quotations.
 */
final class QuotationMatcher {
  private static final String OPENING_DOUBLE = "“„«";
  private static final String CLOSING_DOUBLE = "”»";
  private static final String BEFORE_OPENING = "([{—–-/“\"‘";

  private final String text;
  private final List<Quotation> found = new ArrayList<>();

  private QuotationMatcher(String text) {
    this.text = text;
  }

  /** The outermost quotations of these paragraphs, in order. */
  static List<Quotation> match(String text, List<Span> paragraphs) {
    QuotationMatcher matcher = new QuotationMatcher(text);
    boolean open = false;
    for (Span paragraph : paragraphs) {
      open = matcher.match(paragraph, open);
    }
    return List.copyOf(matcher.found);
  }

  /** Matches inside one paragraph; whether a double quotation is left open at its end. */
  private boolean match(Span paragraph, boolean openBefore) {
    int at = paragraph.start();
    boolean first = true;
    while (at < paragraph.end()) {
      if (opensDouble(at, paragraph)) {
        int close = closingDouble(at, paragraph);
        boolean closed = close >= 0;
        int end = closed ? close + 1 : trimmedEnd(paragraph);
        found.add(new Quotation(new Span(at, end), false, closed, first && openBefore));
        if (!closed) {
          return true;
        }
        at = end;
      } else if (opensSingle(at, paragraph)) {
        int close = closingSingle(at, paragraph);
        if (close >= 0) {
          found.add(new Quotation(new Span(at, close + 1), true, true, false));
          at = close;
        }
        at++;
      } else {
        at++;
      }
      first = first && Character.isWhitespace(text.charAt(at - 1));
    }
    return false;
  }

  private int trimmedEnd(Span paragraph) {
    int end = paragraph.end();
    while (end > paragraph.start() + 1 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean opensDouble(int at, Span paragraph) {
    char mark = text.charAt(at);
    if (OPENING_DOUBLE.indexOf(mark) >= 0) {
      return true;
    }
    // A straight mark after a digit is a sign for inches, or the end of something cut off.
    return mark == '"' && beginsWord(at, paragraph);
  }

  private boolean beginsWord(int at, Span paragraph) {
    if (at + 1 >= paragraph.end() || Character.isWhitespace(text.charAt(at + 1))) {
      return false;
    }
    if (at == paragraph.start()) {
      return true;
    }
    char before = text.charAt(at - 1);
    return isSpace(before) || BEFORE_OPENING.indexOf(before) >= 0;
  }

  /**
   * Where the double quotation ends, nested ones stepped over; -1 when the paragraph does not say.
   */
  private int closingDouble(int open, Span paragraph) {
    boolean straight = text.charAt(open) == '"';
    for (int at = open + 1; at < paragraph.end(); at++) {
      char mark = text.charAt(at);
      boolean closes = straight ? mark == '"' : CLOSING_DOUBLE.indexOf(mark) >= 0;
      if (closes || mark == '"' && !beginsWord(at, paragraph)) {
        return at;
      }
    }
    return -1;
  }

  private boolean opensSingle(int at, Span paragraph) {
    char mark = text.charAt(at);
    return mark == '‘' && at + 1 < paragraph.end() || mark == '\'' && beginsWord(at, paragraph);
  }

  private int closingSingle(int open, Span paragraph) {
    char closing = text.charAt(open) == '‘' ? '’' : '\'';
    for (int at = open + 2; at < paragraph.end(); at++) {
      char mark = text.charAt(at);
      if (opensDouble(at, paragraph) || CLOSING_DOUBLE.indexOf(mark) >= 0) {
        return -1; // quotations do not cross
      }
      boolean wordGoesOn = at + 1 < paragraph.end() && isWord(text.charAt(at + 1));
      if (mark == closing && !wordGoesOn && !isSpace(text.charAt(at - 1))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  private static boolean isWord(char unit) {
    return Character.isLetterOrDigit(unit);
  }
}
