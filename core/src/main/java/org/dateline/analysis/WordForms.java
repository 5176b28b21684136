package org.dateline.analysis;

import java.util.Arrays;
import org.dateline.knowledge.WordClasses;
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
  private static final int NOUN = Token.Tag.NOUN.ordinal();
  private static final int PROPN = Token.Tag.PROPN.ordinal();
  private static final int PRON = Token.Tag.PRON.ordinal();
  private static final int VERB = Token.Tag.VERB.ordinal();
  private static final int AUX = Token.Tag.AUX.ordinal();
  private static final int CCONJ = Token.Tag.CCONJ.ordinal();
  private static final int PUNCT = Token.Tag.PUNCT.ordinal();
  private static final int FAR = 7; // words; farther verbs are alike
  private static final int COMMA = 10;
  private static final int VERBS_FROM = 32; // meanings of verbs are numbered after those of nouns
  private static final int OTHERS_FROM = 64;

  int size;
  WordForm[] word =
      new WordForm[0]; // the known form of each; the arrays below copy it, down to its sense
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
  private final FormMemory memory;

  /** A workspace that knows these classes of words. */
  public WordForms(WordClasses classes) {
    this(new FormMemory(classes));
  }

  /** A workspace that has its forms from this memory, as others of the same thread may. */
  public WordForms(FormMemory memory) {
    this.memory = memory;
  }

  /** Makes room for a sentence of this many words and marks root and nothing. */
  public void begin(int words) {
    if (form.length < words + 2) {
      grow(words + 2 + words / 2);
    }
    size = words;
    memory.begin();
    mark(words, WordForm.ROOT);
    mark(words + 1, WordForm.NOTHING);
  }

  /** Sets out the words of a sentence. */
  public void fill(Sentence sentence) {
    begin(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      set(i, sentence.token(i).form());
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
    word = Arrays.copyOf(word, capacity);
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

  private void mark(int place, WordForm none) {
    set(place, none);
    meaning[place] = none.sense;
    tag[place] = none.sense;
    universal[place] = none.sense;
  }

  /** Sets one word. */
  public void set(int place, String written) {
    set(place, memory.of(written));
  }

  private void set(int place, WordForm known) {
    word[place] = known;
    form[place] = known.form;
    lower[place] = known.lower;
    ending2[place] = known.ending2;
    ending3[place] = known.ending3;
    ending4[place] = known.ending4;
    ending5[place] = known.ending5;
    beginning[place] = known.beginning;
    shape[place] = known.shape;
    fine[place] = known.fine;
    coarse[place] = known.coarse;
    sense[place] = known.sense;
  }

  /** The name of a word in small letters, for tables of words. */
  public int name(int word) {
    return lower[word];
  }
}
