package org.dateline.analysis.time;

import java.util.List;
import org.dateline.analysis.number.NumberReader;
import org.dateline.analysis.number.Numeral;
import org.dateline.analysis.time.TimeLexicon.Category;
import org.dateline.analysis.time.TimeLexicon.Entry;
import org.dateline.analysis.time.TimeLexicon.Opening;
import org.dateline.text.Word;
import org.jspecify.annotations.Nullable;

/** The words of one sentence, read by the rules of the grammar. Not safe for several threads. */
final class Scan {
  private final List<Word> words;
  private final TimeLexicon lexicon;
  private final NumberReader numbers;
  private final @Nullable Opening[] openings; // of each word, once it is asked for

  /**
   * Reads these words.
   *
   * @param lexicon the words of time
   * @param numbers reads numbers
   */
  Scan(List<Word> words, TimeLexicon lexicon, NumberReader numbers) {
    this.words = words;
    this.lexicon = lexicon;
    this.numbers = numbers;
    this.openings = new Opening[words.size()];
  }

  List<Word> words() {
    return words;
  }

  NumberReader numbers() {
    return numbers;
  }

  boolean is(int at, String word) {
    return at >= 0 && at < words.size() && words.get(at).is(word);
  }

  /** Whether this word stands here, joined to what comes before without a space. */
  boolean glued(int at, String word) {
    return is(at, word) && words.get(at).glued();
  }

  boolean has(int at) {
    return at >= 0 && at < words.size();
  }

  Word word(int at) {
    return words.get(at);
  }

  boolean isLetters(int at) {
    return has(at) && word(at).isLetters();
  }

  boolean isNumber(int at) {
    return has(at) && word(at).isNumber();
  }

  @Nullable Entry find(Category category, int at) {
    if (!has(at)) {
      return null;
    }
    Opening opening = openings[at];
    if (opening == null) {
      opening = lexicon.opening(words.get(at));
      openings[at] = opening;
    }
    return TimeLexicon.find(category, opening, words, at);
  }

  boolean hasBefore(Category category, int at) {
    return find(category, at - 1) != null;
  }

  @Nullable Numeral numeral(int at) {
    return numbers.read(words, at);
  }

  /** A plain number of this many digits at most and at least, else -1. */
  int digits(int at, int least, int most) {
    if (!isNumber(at)) {
      return -1;
    }
    String form = word(at).lower();
    boolean fits = form.length() >= least && form.length() <= most && isPlain(form);
    return fits ? Integer.parseInt(form) : -1;
  }

  private static boolean isPlain(String form) {
    for (int at = 0; at < form.length(); at++) {
      if (form.charAt(at) < '0' || form.charAt(at) > '9') {
        return false;
      }
    }
    return true;
  }

  /** A year in four digits, else -1. */
  int year(int at) {
    int year = digits(at, 4, 4);
    return year >= 1000 && year < 2200 ? year : -1;
  }

  /** After the hyphen, if one stands here without spaces; else the same place. */
  int skipHyphen(int at) {
    return glued(at, "-") && has(at + 1) && word(at + 1).glued() ? at + 1 : at;
  }

  /** After a full stop glued to the word before it. */
  int skipStop(int at) {
    return glued(at, ".") ? at + 1 : at;
  }

  /** After this word, if it stands here. */
  int skip(int at, String word) {
    return is(at, word) ? at + 1 : at;
  }
}
