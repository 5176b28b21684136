package org.dateline.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dateline.knowledge.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that show what a block is, found by their words whatever the case and punctuation.
 * Immutable.
 */
final class PhraseBook {
  private final int[] firsts; // sorted hashes of first words
  private final Phrase[] phrases; // in the same order
  private final IntIndex index;

  /** Where in a block a phrase must stand. */
  enum Place {
    START,
    WHOLE,
    END,
    ANYWHERE
  }

  /**
   * A phrase.
   *
   * @param words its words
   * @param place where it must stand
   * @param reason what the block is when it is found
   * @param text as written in the file
   */
  record Phrase(Words words, Place place, String reason, String text) {}

  private PhraseBook(List<Phrase> unsorted) {
    phrases = unsorted.toArray(Phrase[]::new);
    Arrays.sort(
        phrases,
        Comparator.<Phrase>comparingInt(phrase -> phrase.words().at(0))
            .thenComparingInt(phrase -> -phrase.words().size()));
    firsts = Arrays.stream(phrases).mapToInt(phrase -> phrase.words().at(0)).toArray();
    index = new IntIndex(firsts);
  }

  /** The phrases of a lexicon with the columns phrase, place and reason. */
  static PhraseBook of(Lexicon lexicon) {
    List<Phrase> phrases = new ArrayList<>();
    for (Lexicon.Row row : lexicon.rows()) {
      Words words = Words.of(row.get("phrase"), 20);
      if (words.size() > 0) {
        Place place =
            row.get("place").isEmpty()
                ? Place.START
                : Place.valueOf(row.get("place").toUpperCase(Locale.ROOT));
        phrases.add(new Phrase(words, place, row.get("reason"), row.get("phrase")));
      }
    }
    return new PhraseBook(phrases);
  }

  /** The first phrase in these words that stands where it must, or null. */
  @org.jspecify.annotations.Nullable
  Phrase find(Words words) {
    for (int at = 0; at < words.size(); at++) {
      Phrase found = startingAt(words, at);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** How many phrases of any place begin somewhere in these words. */
  int count(Words words) {
    int count = 0;
    for (int at = 0; at < words.size(); at++) {
      count += startingAt(words, at) == null ? 0 : 1;
    }
    return count;
  }

  private @Nullable Phrase startingAt(Words words, int at) {
    int first = words.at(at);
    int place = index.of(first);
    while (place >= 0 && place < firsts.length && firsts[place] == first) {
      if (fits(phrases[place], words, at)) {
        return phrases[place];
      }
      place++;
    }
    return null;
  }

  private static boolean fits(Phrase phrase, Words words, int at) {
    int end = at + phrase.words().size();
    if (end > words.size()) {
      return false;
    }
    boolean placed =
        switch (phrase.place()) {
          case START -> at == 0;
          case WHOLE -> at == 0 && end == words.size();
          case END -> end == words.size();
          case ANYWHERE -> true;
        };
    if (!placed) {
      return false;
    }
    for (int word = 1; word < phrase.words().size(); word++) {
      if (phrase.words().at(word) != words.at(at + word)) {
        return false;
      }
    }
    return true;
  }
}
