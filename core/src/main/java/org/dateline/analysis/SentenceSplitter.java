package org.dateline.analysis;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;

/**
 * Finds where the sentences of a block end, from its words: at full stops, question and exclamation
 * marks and ellipses with the quotation marks and brackets that close after them, at blank lines
 * and at the end of the block. Thread-safe.
 */
final class SentenceSplitter {
  private static final int LONGEST = 400; // words; a longer "sentence" is a table or a list
  private static final int TAIL = 4; // words in which a verb of saying is looked for
  private static final int LONGEST_OPENER = 16; // letters

  private final Abbreviations abbreviations;
  private final Set<String> openers = new HashSet<>();
  private final Set<String> tails = new HashSet<>();

  SentenceSplitter(KnowledgePack knowledge, Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
    for (Lexicon.Row row : knowledge.lexicon("en/lexicon/sentence-opener.tsv").rows()) {
      openers.add(row.get("form"));
    }
    for (Lexicon.Row row : knowledge.lexicon("en/lexicon/quotation-tail.tsv").rows()) {
      tails.add(row.get("form"));
    }
  }

  /** The index after the last word of the sentence that begins with this word. */
  int end(String text, SpanList words, int first) {
    int most = Math.min(words.size(), first + LONGEST);
    for (int word = first; word < most; word++) {
      if (word + 1 < words.size() && isBlankLine(text, words.end(word), words.start(word + 1))) {
        return word + 1;
      }
      if (isEnd(text, words, first, word)) {
        int after = afterClosers(text, words, word);
        if (after >= words.size()
            || (begins(text, words, word, after) && !isTail(text, words, word, after))) {
          return after;
        }
      }
    }
    return most;
  }

  /** Whether a verb of saying stands close after a quoted question or exclamation. */
  private boolean isTail(String text, SpanList words, int stop, int after) {
    char mark = text.charAt(words.start(stop));
    if ((mark != '?' && mark != '!') || !isQuotation(text.charAt(words.start(after - 1)))) {
      return false;
    }
    for (int word = after; word < Math.min(words.size(), after + TAIL); word++) {
      if (tails.contains(text.substring(words.start(word), words.end(word)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuotation(char unit) {
    return unit == '"' || unit == '\u201D' || unit == '\u2019' || unit == '\'';
  }

  private static boolean isBlankLine(String text, int from, int to) {
    int lines = 0;
    for (int at = from; at < to; at++) {
      lines += text.charAt(at) == '\n' || text.charAt(at) == '\u2029' ? 1 : 0;
    }
    return lines > 1;
  }

  private boolean isEnd(String text, SpanList words, int first, int word) {
    int start = words.start(word);
    return switch (text.charAt(start)) {
      case '.', '\u2026', '!', '?', '\u3002' -> word > first || words.length(word) > 1;
      default ->
          text.charAt(words.end(word) - 1) == '.'
              && words.length(word) > 1
              && word + 1 < words.size()
              && endsAfter(text, words, word);
    };
  }

  private boolean endsAfter(String text, SpanList words, int word) {
    Optional<Abbreviations.Kind> kind =
        abbreviations.kind(text, words.start(word), words.end(word));
    if (kind.isEmpty()) {
      return false;
    }
    return switch (kind.get()) {
      case PLACE, END, MONTH, INITIAL -> {
        int next = afterClosers(text, words, word);
        yield next > word + 1 || isOpener(text, words, next) || opensQuotation(text, words, next);
      }
      case TITLE, NUMBER, INSIDE -> false;
    };
  }

  private boolean isOpener(String text, SpanList words, int word) {
    int start = words.start(word);
    return words.length(word) <= LONGEST_OPENER
        && Character.isUpperCase(text.charAt(start))
        && openers.contains(text.substring(start, words.end(word)).toLowerCase(Locale.ROOT));
  }

  private static boolean opensQuotation(String text, SpanList words, int word) {
    char unit = text.charAt(words.start(word));
    return (unit == '"' || unit == '\u201C')
        && word + 1 < words.size()
        && words.start(word + 1) == words.end(word)
        && Character.isUpperCase(text.charAt(words.start(word + 1)));
  }

  /** Past the marks that close quotations and brackets and the stops that stand close by. */
  private static int afterClosers(String text, SpanList words, int word) {
    int next = word + 1;
    while (next < words.size() && closes(text, words, next)) {
      next++;
    }
    return next;
  }

  private static boolean closes(String text, SpanList words, int word) {
    boolean close = words.start(word) == words.end(word - 1);
    boolean beforeSpace =
        word + 1 == words.size() || words.start(word + 1) > words.end(word) || close;
    return switch (text.charAt(words.start(word))) {
      case '\u201D', ')', ']', '\u00BB' -> words.length(word) == 1;
      case '"', '\'', '\u2019' -> close && words.length(word) == 1;
      case '.', '!', '?', '\u2026' -> beforeSpace;
      default -> false;
    };
  }

  /** Whether the word after a full stop may begin a sentence. */
  private boolean begins(String text, SpanList words, int stop, int word) {
    int place = word;
    while (place < words.size() && place < word + 2 && opens(text.charAt(words.start(place)))) {
      place++;
    }
    if (place == words.size()) {
      return true;
    }
    char unit = text.charAt(words.start(place));
    if (Character.isLowerCase(unit)) {
      return false;
    }
    boolean spaced =
        words.start(stop + 1) > words.end(stop) || words.start(word) > words.end(word - 1);
    if (!spaced) {
      return Character.isUpperCase(unit) && text.charAt(words.start(stop)) == '.';
    }
    return Character.isLetterOrDigit(unit)
        || place > word
        || "$\u00A3\u20AC#@".indexOf(unit) >= 0
        || "-\u2013\u2014*\u2022[".indexOf(unit) >= 0;
  }

  private static boolean opens(char unit) {
    return switch (unit) {
      case '"', '\'', '\u201C', '\u2018', '(', '[', '\u00AB' -> true;
      default -> false;
    };
  }
}
