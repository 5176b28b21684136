package org.dateline.analysis;

import java.util.Arrays;
import org.dateline.knowledge.WordClasses;
import org.dateline.learning.FeatureHash;
import org.dateline.learning.WordNames;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/**
 * The words of one sentence as the tagger and the parser see them: numbers that name forms,
 * endings, beginnings and shapes.
 *
 * <p>A workspace, filled anew for each sentence and never shared between threads. Two places past
 * the last word stand for the root and for "nothing there", so that features need no special case.
 */
public final class WordForms {
  private static final int ROOT_NAME = 7;
  private static final int NOTHING_NAME = 3;
  private static final int NOUN = Token.Tag.NOUN.ordinal();
  private static final int PROPN = Token.Tag.PROPN.ordinal();
  private static final int PRON = Token.Tag.PRON.ordinal();
  private static final int VERB = Token.Tag.VERB.ordinal();
  private static final int AUX = Token.Tag.AUX.ordinal();
  private static final int CCONJ = Token.Tag.CCONJ.ordinal();
  private static final int PUNCT = Token.Tag.PUNCT.ordinal();
  private static final int FAR = 7; // words; farther verbs are alike
  private static final int COMMA = 10;
  private static final int LONGEST_AFFIX = 8; // a power of two, of which five are looked at
  private static final int LONGEST_ENDING = 5;
  private static final int VERBS_FROM = 32; // meanings of verbs are numbered after those of nouns
  private static final int OTHERS_FROM = 64;
  private static final int LONGEST_SHAPE = 8;

  int size;
  int[] form = new int[0]; // as written, digits alike
  int[] lower = new int[0]; // lower case, digits alike
  int[] ending2 = new int[0];
  int[] ending3 = new int[0];
  int[] ending4 = new int[0];
  int[] ending5 = new int[0];
  int[] beginning = new int[0]; // first three letters, lower case
  int[] shape = new int[0]; // runs of capitals, small letters, digits, others
  int[] fine = new int[0]; // class of words in like company
  int[] coarse = new int[0];
  int[] sense = new int[0]; // what a dictionary says of it, as WordClasses has it
  int[] tag = new int[0]; // class of the tagger, once tagged
  int[] universal = new int[0]; // number of the universal tag, once tagged
  int[] meaning = new int[0]; // the part of its sense that its tag chooses, once tagged
  int[] marks = new int[0]; // commas, verbs and conjunctions before it, 10 bits each
  int[] nextNoun = new int[0]; // the first noun, name or pronoun from here on
  int[] nextVerb = new int[0]; // the first verb from here on
  int[] verbDistance = new int[0]; // words to it, or a mark that a comma comes before it
  private final char[] last = new char[LONGEST_AFFIX];
  private final WordClasses classes;

  /** A workspace that knows these classes of words. */
  public WordForms(WordClasses classes) {
    this.classes = classes;
  }

  /** Makes room for a sentence of this many words and marks root and nothing. */
  public void begin(int words) {
    if (form.length < words + 2) {
      grow(words + 2 + words / 2);
    }
    size = words;
    fill(words, ROOT_NAME);
    fill(words + 1, NOTHING_NAME);
  }

  /** Sets out the words of a sentence. */
  public void fill(Sentence sentence) {
    begin(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.token(i).form();
      set(i, word, 0, word.length());
    }
  }

  /** Number of words. */
  public int size() {
    return size;
  }

  /** The tagger's class of a word. */
  public int tag(int word) {
    return tag[word];
  }

  /** Sets the tagger's class and the universal tag of a word. */
  public void tag(int word, int value, Token.Tag universalTag) {
    tag[word] = value;
    universal[word] = universalTag.ordinal();
    meaning[word] =
        switch (universalTag) {
          case NOUN, PROPN -> WordClasses.noun(sense[word]);
          case VERB -> VERBS_FROM + WordClasses.verb(sense[word]);
          default -> OTHERS_FROM + universal[word];
        };
  }

  /** Notes what stands before and after each word; all words must be tagged. */
  public void lookAround() {
    lookAhead();
    int seen = 0;
    for (int word = 0; word <= size; word++) {
      marks[word] = seen;
      if (word < size) {
        seen += mark(universal[word]);
      }
    }
    marks[size + 1] = seen;
  }

  private static int mark(int tag) {
    if (tag == PUNCT) {
      return 1;
    }
    if (tag == VERB || tag == AUX) {
      return 1 << 10;
    }
    return tag == CCONJ ? 1 << 20 : 0;
  }

  /**
   * Whether punctuation (1), a verb (2) or a conjunction (4) stands between two words, the second
   * later; two or more of the first (8).
   */
  int between(int first, int second) {
    if (first >= size || second > size || first >= second) {
      return 0;
    }
    int found = marks[second] - marks[first + 1];
    int points = found & 0x3FF;
    return (points > 0 ? 1 : 0)
        | ((found >> 10 & 0x3FF) > 0 ? 2 : 0)
        | (found >> 20 > 0 ? 4 : 0)
        | (points > 1 ? 8 : 0);
  }

  private void lookAhead() {
    int nothing = size + 1;
    int noun = nothing;
    int verb = nothing;
    boolean comma = false;
    nextNoun[nothing] = nothing;
    nextVerb[nothing] = nothing;
    verbDistance[nothing] = -1;
    nextNoun[size] = nothing;
    nextVerb[size] = nothing;
    verbDistance[size] = -1;
    for (int word = size - 1; word >= 0; word--) {
      if (universal[word] == NOUN || universal[word] == PROPN || universal[word] == PRON) {
        noun = word;
      } else if (universal[word] == VERB || universal[word] == AUX) {
        verb = word;
        comma = false;
      } else if (universal[word] == PUNCT) {
        comma = true;
      }
      nextNoun[word] = noun;
      nextVerb[word] = verb;
      verbDistance[word] = verb == nothing ? -1 : Math.min(FAR, verb - word) + (comma ? COMMA : 0);
    }
  }

  private void grow(int capacity) {
    form = Arrays.copyOf(form, capacity);
    lower = Arrays.copyOf(lower, capacity);
    ending2 = Arrays.copyOf(ending2, capacity);
    ending3 = Arrays.copyOf(ending3, capacity);
    ending4 = Arrays.copyOf(ending4, capacity);
    ending5 = Arrays.copyOf(ending5, capacity);
    beginning = Arrays.copyOf(beginning, capacity);
    sense = Arrays.copyOf(sense, capacity);
    meaning = Arrays.copyOf(meaning, capacity);
    marks = Arrays.copyOf(marks, capacity);
    shape = Arrays.copyOf(shape, capacity);
    fine = Arrays.copyOf(fine, capacity);
    coarse = Arrays.copyOf(coarse, capacity);
    tag = Arrays.copyOf(tag, capacity);
    universal = Arrays.copyOf(universal, capacity);
    nextNoun = Arrays.copyOf(nextNoun, capacity);
    nextVerb = Arrays.copyOf(nextVerb, capacity);
    verbDistance = Arrays.copyOf(verbDistance, capacity);
  }

  private void fill(int place, int name) {
    form[place] = name;
    lower[place] = name;
    ending2[place] = name;
    ending3[place] = name;
    ending4[place] = name;
    ending5[place] = name;
    beginning[place] = name;
    sense[place] = -name;
    meaning[place] = -name;
    shape[place] = name;
    fine[place] = -name;
    coarse[place] = -name;
    tag[place] = -name;
    universal[place] = -name;
  }

  /** Sets one word to the characters of a text from {@code start} to {@code end}. */
  public void set(int place, CharSequence text, int start, int end) {
    int formHash = 17;
    int lowerHash = 19;
    int shapeHash = 23;
    int shapeLength = 0;
    int lastKind = -1;
    for (int at = start; at < end; at++) {
      char unit = WordNames.plain(text.charAt(at));
      char small = Character.toLowerCase(unit);
      formHash = formHash * 31 + unit;
      lowerHash = lowerHash * 31 + small;
      int kind = kind(unit);
      if (kind != lastKind && shapeLength < LONGEST_SHAPE) {
        shapeHash = shapeHash * 31 + kind;
        shapeLength++;
        lastKind = kind;
      }
      if (at - start == 2) {
        beginning[place] = FeatureHash.step(lowerHash, 3);
      }
      last[at & (LONGEST_AFFIX - 1)] = small;
    }
    form[place] = FeatureHash.step(formHash, 1);
    lower[place] = FeatureHash.step(lowerHash, 2);
    shape[place] = FeatureHash.step(shapeHash, end - start == 1 ? 1 : 0);
    if (end - start < 3) {
      beginning[place] = lower[place];
    }
    int known = classes.of(lower[place]);
    fine[place] = WordClasses.fine(known);
    coarse[place] = WordClasses.coarse(known);
    sense[place] = WordClasses.sense(known);
    setEndings(place, start, end);
  }

  /** The name of a word in small letters, for tables of words. */
  public int name(int word) {
    return lower[word];
  }

  private void setEndings(int place, int start, int end) {
    int hash = 29;
    int letters = Math.min(LONGEST_ENDING, end - start);
    for (int back = 1; back <= LONGEST_ENDING; back++) {
      if (back <= letters) {
        hash = hash * 31 + last[(end - back) & (LONGEST_AFFIX - 1)];
      }
      switch (back) {
        case 2 -> ending2[place] = FeatureHash.step(hash, 4);
        case 3 -> ending3[place] = FeatureHash.step(hash, 5);
        case 4 -> ending4[place] = FeatureHash.step(hash, 6);
        case 5 -> ending5[place] = FeatureHash.step(hash, 7);
        default -> {}
      }
    }
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
}
