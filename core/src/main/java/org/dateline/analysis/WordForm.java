package org.dateline.analysis;

import org.dateline.knowledge.WordClasses;
import org.dateline.learning.FeatureHash;
import org.dateline.learning.WordNames;

/**
 * What a word says by its form alone, as the tagger and the parser see it: numbers that name the
 * form, its endings, its beginning and its shape, and what tables say of it. Immutable.
 */
final class WordForm {
  /** The place of a form that is not remembered. */
  static final int NOWHERE = -1;

  /** What stands for the root, past the last word. */
  static final WordForm ROOT = new WordForm(7, 0);

  /** What stands for "nothing there", past the root. */
  static final WordForm NOTHING = new WordForm(3, 1);

  /** First place of a form that is remembered. */
  static final int FIRST_PLACE = 2;

  private static final int LONGEST_ENDING = 5;
  private static final int BEGINNING = 3; // letters
  private static final int LONGEST_SHAPE = 8;

  final int place; // in memories, at which what depends on the form is kept
  final String written;
  final int form; // as written, digits alike
  final int lower; // lower case, digits alike
  final int ending2;
  final int ending3;
  final int ending4;
  final int ending5;
  final int beginning; // first three letters, lower case
  final int shape; // runs of capitals, small letters, digits, others
  final int fine; // class of words in like company
  final int coarse;
  final int sense; // what a dictionary says of it, as WordClasses has it

  private WordForm(int name, int place) {
    this.place = place;
    written = "";
    form = name;
    lower = name;
    ending2 = name;
    ending3 = name;
    ending4 = name;
    ending5 = name;
    beginning = name;
    shape = name;
    fine = -name;
    coarse = -name;
    sense = -name;
  }

  /** The form of a word as written. */
  WordForm(String written, WordClasses classes, int place) {
    this.place = place;
    this.written = written;
    int formHash = 17;
    int lowerHash = 19;
    int begun = 0;
    for (int at = 0; at < written.length(); at++) {
      char unit = WordNames.plain(written.charAt(at));
      formHash = formHash * 31 + unit;
      lowerHash = lowerHash * 31 + Character.toLowerCase(unit);
      if (at == BEGINNING - 1) {
        begun = FeatureHash.step(lowerHash, 3);
      }
    }
    form = FeatureHash.step(formHash, 1);
    lower = FeatureHash.step(lowerHash, 2);
    beginning = written.length() < BEGINNING ? lower : begun;
    shape = shape(written);
    ending2 = ending(written, 2);
    ending3 = ending(written, 3);
    ending4 = ending(written, 4);
    ending5 = ending(written, LONGEST_ENDING);
    int known = classes.of(lower);
    fine = WordClasses.fine(known);
    coarse = WordClasses.coarse(known);
    sense = WordClasses.sense(known);
  }

  private static int shape(String written) {
    int hash = 23;
    int runs = 0;
    int last = -1;
    for (int at = 0; at < written.length() && runs < LONGEST_SHAPE; at++) {
      int kind = kind(WordNames.plain(written.charAt(at)));
      if (kind != last) {
        hash = hash * 31 + kind;
        runs++;
        last = kind;
      }
    }
    return FeatureHash.step(hash, written.length() == 1 ? 1 : 0);
  }

  private static int kind(char unit) {
    if (unit == '0') {
      return 1;
    }
    if (unit < 128) {
      return unit >= 'a' && unit <= 'z' ? 2 : unit >= 'A' && unit <= 'Z' ? 3 : unit;
    }
    return Character.isUpperCase(unit) ? 3 : Character.isLetter(unit) ? 2 : 4;
  }

  private static int ending(String written, int letters) {
    int hash = 29;
    int first = Math.max(0, written.length() - letters);
    for (int at = written.length() - 1; at >= first; at--) {
      hash = hash * 31 + Character.toLowerCase(WordNames.plain(written.charAt(at)));
    }
    return FeatureHash.step(hash, letters + 2);
  }
}
