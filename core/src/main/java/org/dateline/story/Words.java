package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text cut into the words that stories are compared by: letters and digits only, lower case,
 * without the endings of English plurals and verbs, numbers without their separators.
 */
public final class Words {
  private static final int SHORTEST_STEM = 3; // letters that must be left before an ending
  private static final int MOST = 20_000; // words of one text: a book is not an article

  private Words() {}

  /**
   * One word.
   *
   * @param stem the form it is compared by
   * @param name whether it is capitalised where a sentence does not ask for it
   */
  public record Word(String stem, boolean name) {}

  /** The words of a text in order, at most 20,000 of them. */
  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length() && words.size() < MOST) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = endOf(text, at);
      boolean name = Character.isUpperCase(text.charAt(at)) && !opensSentence(text, at);
      words.add(new Word(stem(text.substring(at, end).toLowerCase(Locale.ROOT)), name));
      at = end;
    }
    return words;
  }

  private static int endOf(String text, int start) {
    int end = start;
    while (end < text.length() && (isWordAt(text, end) || isSeparatorAt(text, end))) {
      end++;
    }
    return end;
  }

  private static boolean isWordAt(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  /** A comma or a point between two digits belongs to the number. */
  private static boolean isSeparatorAt(String text, int at) {
    char unit = text.charAt(at);
    return (unit == ',' || unit == '.')
        && Character.isDigit(text.charAt(at - 1))
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean opensSentence(String text, int at) {
    int before = at - 1;
    while (before >= 0 && isFiller(text.charAt(before))) {
      before--;
    }
    return before < 0 || ".!?\n:".indexOf(text.charAt(before)) >= 0;
  }

  private static boolean isFiller(char unit) {
    return unit == ' ' || unit == '"' || unit == '“' || unit == '‘' || unit == '(';
  }

  private static String stem(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return word.replace(",", "");
    }
    if (word.endsWith("ies")) {
      return without(word, "ies", "y");
    }
    for (String ending : List.of("ing", "ed", "es", "s")) {
      if (word.endsWith(ending) && !word.endsWith("ss")) {
        String stem = without(word, ending, "");
        if (stem.length() < word.length()) {
          return stem;
        }
      }
    }
    return word;
  }

  private static String without(String word, String ending, String replacement) {
    int left = word.length() - ending.length();
    return left < SHORTEST_STEM ? word : word.substring(0, left) + replacement;
  }
}
