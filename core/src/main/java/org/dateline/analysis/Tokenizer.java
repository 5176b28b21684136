package org.dateline.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;

/**
 * Cuts text into syntactic words as Universal Dependencies does for English: {@code do|n't}, {@code
 * Kremlin|'s}, {@code six|-|nation}, {@code $|1.2|bn}; {@code U.S.}, {@code Gen.} and {@code
 * pro-Western} stay whole. Spans are exact; white space belongs to none, every other character to
 * one. Thread-safe.
 */
final class Tokenizer {
  private static final int LONGEST_UNIT = 4;
  private static final int LONGEST_CONTRACTION = 8;

  final Abbreviations abbreviations;
  private final Set<String> prefixes = new HashSet<>();
  private final Set<String> units = new HashSet<>();
  private final Map<String, Integer> contractions = new HashMap<>(); // where the second begins

  Tokenizer(KnowledgePack knowledge) {
    this.abbreviations = new Abbreviations(knowledge);
    for (Lexicon.Row row : knowledge.lexicon("en/lexicon/prefix.tsv").rows()) {
      prefixes.add(row.get("form"));
    }
    for (Lexicon.Row row : knowledge.lexicon("en/lexicon/number-unit.tsv").rows()) {
      units.add(row.get("form"));
    }
    for (Lexicon.Row row : knowledge.lexicon("en/lexicon/contraction.tsv").rows()) {
      String parted = row.get("form");
      contractions.put(parted.replace("|", ""), parted.indexOf('|'));
    }
  }

  /** Adds the words between two offsets of a text. */
  void cut(String text, int from, int to, SpanList words) {
    int at = from;
    while (at < to) {
      while (at < to && Letters.isSpace(text.charAt(at))) {
        at++;
      }
      int start = at;
      while (at < to && !Letters.isSpace(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        cutChunk(text, start, at, to, words);
      }
    }
  }

  /** One stretch without white space; {@code limit} ends what may be looked at beyond it. */
  private void cutChunk(String text, int start, int end, int limit, SpanList words) {
    if (Addresses.isAddress(text, start, end)) {
      int core = Addresses.coreEnd(text, start, end);
      words.add(start, core);
      cutRest(text, core, end, limit, words);
    } else {
      cutRest(text, start, end, limit, words);
    }
  }

  private void cutRest(String text, int start, int end, int limit, SpanList words) {
    int at = start;
    while (at < end) {
      if (at > start && Letters.isWord(text, at) && Addresses.isAddress(text, at, end)) {
        int stop = Addresses.coreEnd(text, at, end);
        words.add(at, stop);
        at = stop;
      } else if (Letters.isWord(text, at)) {
        int stop = wordEnd(text, at, end, limit);
        cutWord(text, at, stop, words);
        at = stop;
      } else {
        int stop =
            Symbols.end(text, at, end, words.size() > 0 && words.end(words.size() - 1) == at);
        words.add(at, stop);
        at = stop;
      }
    }
  }

  /** Where the word that begins here ends, its inner signs and abbreviating stop included. */
  private int wordEnd(String text, int start, int end, int limit) {
    int at = start;
    while (at < end) {
      char unit = text.charAt(at);
      if (Letters.isWord(text, at)) {
        at += Character.charCount(text.codePointAt(at));
      } else if (unit == '.') {
        int after = afterStop(text, start, at, end, limit);
        if (after == at) {
          return at;
        }
        at = after;
      } else if (joins(text, start, at, end)) {
        at++;
      } else {
        return unit == '$' && at > start && isCapitals(text, start, at) ? at + 1 : at;
      }
    }
    return end;
  }

  private int afterStop(String text, int start, int stop, int end, int limit) {
    boolean wordFollows = stop + 1 < end && Letters.isWord(text, stop + 1);
    if (wordFollows) {
      boolean missingSpace =
          stop - start >= 3
              && Character.isLowerCase(text.charAt(stop - 1))
              && Character.isUpperCase(text.charAt(stop + 1))
              && stop + 2 < end
              && Character.isLowerCase(text.charAt(stop + 2));
      return missingSpace ? stop : stop + 1;
    }
    boolean keeps =
        abbreviations
            .kind(text, start, stop + 1)
            .map(kind -> keepsStop(kind, text, stop, end, limit))
            .orElse(false);
    return keeps ? stop + 1 : stop;
  }

  private static boolean keepsStop(
      Abbreviations.Kind kind, String text, int stop, int end, int limit) {
    if (stop + 1 < end) {
      char next = text.charAt(stop + 1);
      return next != '.' && next != '\u2026';
    }
    int next = end;
    while (next < limit && Letters.isSpace(text.charAt(next))) {
      next++;
    }
    return switch (kind) {
      case NUMBER -> next < limit && Character.isDigit(text.charAt(next));
      case MONTH ->
          next < limit
              && (Character.isDigit(text.charAt(next)) || Character.isLowerCase(text.charAt(next)));
      case INITIAL -> next < limit && Character.isUpperCase(text.charAt(next));
      case TITLE, INSIDE -> next < limit;
      case PLACE, END -> true;
    };
  }

  /** Whether the sign at this place holds the word together. */
  private boolean joins(String text, int start, int at, int end) {
    if (at == start || at + 1 >= end || !Letters.isWord(text, at + 1)) {
      return false;
    }
    boolean digitBefore = Letters.isDigit(text.charAt(at - 1));
    boolean digitAfter = Letters.isDigit(text.charAt(at + 1));
    return switch (text.charAt(at)) {
      case '\'', '\u2019', '\u02BC', '`' -> true;
      case ',', ':' -> digitBefore && digitAfter;
      case '&', '_' -> true;
      case '/' -> digitBefore && digitAfter && Figures.isDate(text, start, end);
      case '-', '\u2010', '\u2011' -> joinsAtHyphen(text, start, at, end);
      default -> false;
    };
  }

  private boolean joinsAtHyphen(String text, int start, int at, int end) {
    if (Letters.isDigit(text.charAt(start))) {
      return Figures.isTelephone(text, start, end);
    }
    return at - start <= 8 && prefixes.contains(text.substring(start, at).toLowerCase(Locale.ROOT));
  }

  private static boolean isCapitals(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (!Character.isUpperCase(text.charAt(at))) {
        return false;
      }
    }
    return end - start <= 3;
  }

  /** Cuts contractions, possessives and units off a word. */
  private void cutWord(String text, int start, int end, SpanList words) {
    int second = secondWord(text, start, end);
    if (second > start && second < end) {
      cutWord(text, start, second, words);
      words.add(second, end);
    } else {
      words.add(start, end);
    }
  }

  private int secondWord(String text, int start, int end) {
    if (Letters.isDigit(text.charAt(start))) {
      return unitStart(text, start, end);
    }
    int clitic = Clitics.start(text, start, end);
    if ((clitic > start && clitic < end) || end - start > LONGEST_CONTRACTION || end - start < 2) {
      return clitic;
    }
    String small = text.substring(start, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return start + contractions.getOrDefault(small, 0);
  }

  private int unitStart(String text, int start, int end) {
    int letters = end;
    while (letters > start && Character.isLetter(text.charAt(letters - 1))) {
      letters--;
    }
    boolean isUnit =
        letters > start
            && letters < end
            && end - letters <= LONGEST_UNIT
            && Letters.isDigit(text.charAt(letters - 1))
            && units.contains(text.substring(letters, end).toLowerCase(Locale.ROOT));
    return isUnit ? letters : end;
  }
}
