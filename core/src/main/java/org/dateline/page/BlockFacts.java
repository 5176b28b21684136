package org.dateline.page;

import org.dateline.page.PhraseBook.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What one block's own words tell.
 *
 * @param words the first words
 * @param functionWords how many of them are function words
 * @param furniture the phrase of furniture in it, or null
 * @param related the words before a related link it begins with, or null
 * @param digits share of digits
 * @param upper share of upper case among letters
 * @param commas number of commas and semicolons
 * @param stops number of ends of sentences
 * @param marks number of other punctuation
 */
record BlockFacts(
    Words words,
    int functionWords,
    @Nullable Phrase furniture,
    @Nullable Phrase related,
    double digits,
    double upper,
    int commas,
    int stops,
    int marks) {

  private static final int MOST_WORDS = 80;
  private static final int MOST_SIGNS = 2_000;
  private static final int LONGEST_LABEL =
      420; // units; longer blocks are not furniture by a phrase

  static BlockFacts of(PageBlock block, PageKnowledge knowledge) {
    String text = block.text();
    Words words = Words.of(text, MOST_WORDS);
    Signs signs = Signs.of(text);
    boolean label = text.length() <= LONGEST_LABEL;
    return new BlockFacts(
        words,
        knowledge.functionWords().count(words),
        label ? knowledge.furniture().find(words) : null,
        label ? knowledge.related().find(words) : null,
        (double) signs.digits / signs.seen,
        signs.letters == 0 ? 0 : (double) signs.upper / signs.letters,
        signs.commas,
        signs.stops,
        signs.marks);
  }

  /** How many signs of each kind the beginning of a text has. */
  private record Signs(
      int seen, int digits, int letters, int upper, int commas, int stops, int marks) {
    static Signs of(String text) {
      int digits = 0;
      int upper = 0;
      int letters = 0;
      int commas = 0;
      int stops = 0;
      int marks = 0;
      int seen = Math.min(text.length(), MOST_SIGNS);
      for (int at = 0; at < seen; at++) {
        char unit = text.charAt(at);
        if (unit >= 'a' && unit <= 'z') {
          letters++;
        } else if (unit >= '0' && unit <= '9') {
          digits++;
        } else if (unit == ',' || unit == ';' || unit == '、' || unit == '،' || unit == '，') {
          commas++;
        } else if (unit == '.' || unit == '!' || unit == '?' || unit == '。' || unit == '।') {
          stops++;
        } else if (Character.isLetter(unit)) {
          letters++;
          upper += Character.isUpperCase(unit) ? 1 : 0;
        } else if (unit > ' ') {
          marks++;
        }
      }
      return new Signs(seen, digits, letters, upper, commas, stops, marks);
    }
  }

  double functionShare() {
    return words.size() == 0 ? 0 : (double) functionWords / words.size();
  }
}
