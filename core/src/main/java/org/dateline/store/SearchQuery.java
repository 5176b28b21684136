package org.dateline.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.text.Span;

/**
 * What a reader looks for: words that must all be there, those in double quotation marks as one
 * phrase. Case and diacritics do not count.
 *
 * @param phrases each at least one folded word
 */
public record SearchQuery(List<List<String>> phrases) {
  private static final int MOST_WORDS = 64; // a longer query is cut: nobody types it

  public SearchQuery {
    phrases = phrases.stream().map(List::copyOf).toList();
  }

  /** Reads what a person typed; without any word the query is empty. */
  public static SearchQuery parse(String typed) {
    List<List<String>> phrases = new ArrayList<>();
    boolean quoted = false;
    for (String part : typed.split("\"", -1)) {
      List<String> words = words(part).stream().map(Word::folded).limit(MOST_WORDS).toList();
      if (quoted && !words.isEmpty()) {
        phrases.add(words);
      } else {
        words.forEach(word -> phrases.add(List.of(word)));
      }
      quoted = !quoted;
    }
    return new SearchQuery(phrases.subList(0, Math.min(MOST_WORDS, phrases.size())));
  }

  public boolean isEmpty() {
    return phrases.isEmpty();
  }

  /** The words of a text: runs of letters and digits, folded. */
  public static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean inside = at < text.length() && isWordUnit(text.charAt(at));
      if (inside && start < 0) {
        start = at;
      } else if (!inside && start >= 0) {
        words.add(new Word(fold(text.substring(start, at)), new Span(start, at)));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isWordUnit(char unit) {
    return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit) || isCombining(unit);
  }

  private static boolean isCombining(char unit) {
    return Character.getType(unit) == Character.NON_SPACING_MARK;
  }

  private static String fold(String word) {
    String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    decomposed
        .chars()
        .filter(unit -> !isCombining((char) unit))
        .forEach(unit -> folded.append((char) unit));
    return folded.toString();
  }

  /**
   * One word of a text.
   *
   * @param folded lower case, without diacritics
   * @param span where it stands
   */
  public record Word(String folded, Span span) {}
}
