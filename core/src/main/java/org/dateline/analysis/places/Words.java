package org.dateline.analysis.places;

import java.util.Arrays;
import org.dateline.knowledge.PlaceName;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text as place names need them: "U.S." is one word, "Moscow-backed" two, the "'s"
 * of a genitive none.
 */
final class Words {
  private static final String APOSTROPHES = "'’`ʼ";
  private final String text;
  private int[] starts = new int[512];
  private int[] ends = new int[512];
  private @Nullable String[] folded = new String[512]; // of words that have been asked for
  private int count;

  Words(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      at = Character.isLetterOrDigit(text.charAt(at)) ? addWord(at) : at + 1;
    }
  }

  private int addWord(int start) {
    int end = initialsEnd(start);
    if (end == start) {
      end = plainEnd(start);
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      folded = Arrays.copyOf(folded, 2 * count);
    }
    starts[count] = start;
    ends[count] = end;
    count++;
    return isGenitive(end) ? end + 2 : end;
  }

  /** The end of "U.S." or "D.C", or the start when this is no row of initials. */
  private int initialsEnd(int start) {
    int at = start;
    while (at + 1 < text.length()
        && Character.isUpperCase(text.charAt(at))
        && text.charAt(at + 1) == '.') {
      at += 2;
    }
    if (at - start >= 4) {
      return at;
    }
    boolean isLastOpen =
        at > start
            && at < text.length()
            && Character.isUpperCase(text.charAt(at))
            && !isLetter(at + 1);
    return isLastOpen ? at + 1 : start;
  }

  private int plainEnd(int start) {
    int at = start + 1;
    while (at < text.length() && (isWordPart(at) || isInnerApostrophe(at))) {
      at++;
    }
    return at;
  }

  private boolean isWordPart(int at) {
    char unit = text.charAt(at);
    return Character.isLetterOrDigit(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
  }

  private boolean isInnerApostrophe(int at) {
    return APOSTROPHES.indexOf(text.charAt(at)) >= 0 && isLetter(at + 1) && !isGenitive(at);
  }

  private boolean isGenitive(int at) {
    return at + 1 < text.length()
        && APOSTROPHES.indexOf(text.charAt(at)) >= 0
        && Character.toLowerCase(text.charAt(at + 1)) == 's'
        && !isLetter(at + 2);
  }

  private boolean isLetter(int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  int count() {
    return count;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  String folded(int word) {
    String known = folded[word];
    if (known == null) {
      known = PlaceName.fold(form(word));
      folded[word] = known;
    }
    return known;
  }

  /** The folded word, or a mark for the text's edges. */
  String foldedOrEdge(int word) {
    return word < 0 || word >= count ? "|" : folded(word);
  }

  String form(int word) {
    return text.substring(starts[word], ends[word]);
  }

  boolean isCapital(int word) {
    return word >= 0 && word < count && Character.isUpperCase(text.charAt(starts[word]));
  }

  boolean isAllCapitals(int word) {
    int capitals = 0;
    for (int at = starts[word]; at < ends[word]; at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return false;
      }
      capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
    }
    return capitals > 1;
  }

  /** What stands between a word and the next; a line break when there is none. */
  String gap(int word) {
    return word < 0 || word + 1 >= count ? "\n" : text.substring(ends[word], starts[word + 1]);
  }

  /** Whether a word and the next can belong to one name. */
  boolean isJoined(int word) {
    if (word < 0 || word + 1 >= count) {
      return false;
    }
    int length = starts[word + 1] - ends[word];
    char first = text.charAt(ends[word]);
    if (length == 1) {
      return first == ' ' || first == '-' || first == '\u00a0' || first == '\u2011';
    }
    // A full stop inside a name follows a short form: St. Louis, Mt. Hermon, Ft. Worth.
    boolean isShort = ends[word] - starts[word] <= 3 && isCapital(word);
    return length == 2 && isShort && first == '.' && text.charAt(ends[word] + 1) == ' ';
  }

  /** Whether "'s" follows the word. */
  boolean hasGenitive(int word) {
    return isGenitive(ends[word]);
  }

  /** Whether the word opens a sentence, a line or a quotation. */
  boolean isOpening(int word) {
    int at = starts[word] - 1;
    while (at >= 0 && " \u00a0\"“”‘'(".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at < 0 || ".!?:;\n\r\t•—".indexOf(text.charAt(at)) >= 0;
  }

  /** The character after the word, or a line break at the end. */
  char after(int word) {
    return ends[word] < text.length() ? text.charAt(ends[word]) : '\n';
  }

  /** The last character before the word that is no space, or a line break at the start. */
  char before(int word) {
    int at = starts[word] - 1;
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    return at < 0 ? '\n' : text.charAt(at);
  }

  String text() {
    return text;
  }
}
