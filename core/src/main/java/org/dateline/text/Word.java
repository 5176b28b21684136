package org.dateline.text;

/**
 * One run of letters, one number or one mark of a text, as it stands before any grammar.
 *
 * @param span where it stands
 * @param lower the letters in lower case; digits and marks as they are, curly quotes and dashes
 *     straightened
 * @param kind what it is made of
 * @param glued whether it follows the word before it without a space
 * @param capital whether it begins with a capital letter
 */
public record Word(Span span, String lower, Kind kind, boolean glued, boolean capital) {

  /** What a word is made of. */
  public enum Kind {
    LETTERS,
    /** Digits, with commas or a point between them: {@code 5,000}, {@code 2.5}. */
    NUMBER,
    /** A single character that is neither letter, digit nor space. */
    MARK
  }

  /** Whether this is the word, already in lower case. */
  public boolean is(String word) {
    return lower.equals(word);
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  public boolean isLetters() {
    return kind == Kind.LETTERS;
  }
}
