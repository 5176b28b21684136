package org.dateline.page;

/**
 * The words of a stretch as hashes: lower case, letters and digits with inner apostrophes; every
 * ideograph or kana is a word of its own, so that scripts without spaces can be matched too.
 */
final class Words {
  private static final int FACTOR = 0x01000193; // FNV-1a
  private static final int BASIS = 0x811C9DC5;

  private final int[] hashes;
  private int size;

  private Words(int most) {
    this.hashes = new int[most];
  }

  /** The first words, at most this many. */
  static Words of(CharSequence text, int most) {
    return of(text, 0, text.length(), most);
  }

  /** The first words from here to there, at most this many. */
  static Words of(CharSequence text, int from, int to, int most) {
    Words words = new Words(Math.min(most, (to - from) / 2 + 1));
    words.read(text, from, to);
    return words;
  }

  private void read(CharSequence text, int from, int to) {
    int hash = BASIS;
    for (int at = from; at < to && size < hashes.length; at++) {
      char unit = text.charAt(at);
      if (isAlone(unit)) {
        hash = end(hash);
        hash = end((BASIS ^ unit) * FACTOR);
      } else if (isWordUnit(unit)) {
        hash = (hash ^ Character.toLowerCase(unit)) * FACTOR;
      } else if (!isInner(text, at, to)) {
        hash = end(hash);
      }
    }
    end(hash);
  }

  private int end(int hash) {
    if (hash != BASIS && size < hashes.length) {
      hashes[size++] = hash;
    }
    return BASIS;
  }

  private static boolean isAlone(char unit) {
    return (unit >= '\u3040' && unit <= '\u9FFF') || (unit >= '\u0E00' && unit <= '\u0E7F');
  }

  private static boolean isWordUnit(char unit) {
    if (unit < 128) {
      return (unit >= 'a' && unit <= 'z')
          || (unit >= 'A' && unit <= 'Z')
          || (unit >= '0' && unit <= '9');
    }
    return Character.isLetterOrDigit(unit)
        || Character.isSurrogate(unit)
        || Character.getType(unit) == Character.NON_SPACING_MARK;
  }

  private static boolean isInner(CharSequence text, int at, int to) {
    char unit = text.charAt(at);
    return (unit == '\'' || unit == '\u2019') && at + 1 < to && isWordUnit(text.charAt(at + 1));
  }

  int size() {
    return size;
  }

  int at(int index) {
    return hashes[index];
  }
}
