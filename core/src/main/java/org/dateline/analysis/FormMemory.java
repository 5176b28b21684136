package org.dateline.analysis;

import org.dateline.knowledge.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * The forms of words met lately, so that what depends on a form alone is worked out once: a form is
 * looked up by what is written and has a place, at which each reader keeps its own notes ({@link
 * ByForm}). The form that was not met for longest makes room, never one of the sentence at hand.
 * For one thread.
 */
public final class FormMemory {
  private static final int WAYS = 4; // places at which a form may stand
  private static final int SETS = 1 << 12;
  private static final int LONGEST = 80; // letters; what is longer is no word and met once

  /** Places of forms, those of root and nothing among them. */
  static final int PLACES = WordForm.FIRST_PLACE + SETS * WAYS;

  private final WordClasses classes;
  private final int[] hashes = new int[SETS * WAYS];
  private final long[] met = new long[SETS * WAYS]; // the sentence that each was met in last
  private final @Nullable WordForm[] forms = new WordForm[SETS * WAYS];
  private long sentence;

  /** A memory of forms that knows these classes of words. */
  public FormMemory(WordClasses classes) {
    this.classes = classes;
  }

  /** Begins a sentence: its forms stay where they are until the next. */
  void begin() {
    sentence++;
  }

  /** The form of a word as written. */
  WordForm of(String written) {
    if (written.length() > LONGEST) {
      return new WordForm(written, classes, WordForm.NOWHERE);
    }
    int hash = written.hashCode();
    int set = (hash ^ hash >>> 15) & (SETS - 1);
    int oldest = set * WAYS;
    for (int way = set * WAYS; way < (set + 1) * WAYS; way++) {
      WordForm form = forms[way];
      if (hashes[way] == hash && form != null && form.written.equals(written)) {
        met[way] = sentence;
        return form;
      }
      oldest = met[way] < met[oldest] ? way : oldest;
    }
    return met[oldest] == sentence
        ? new WordForm(written, classes, WordForm.NOWHERE)
        : remember(written, hash, oldest);
  }

  private WordForm remember(String written, int hash, int way) {
    WordForm form = new WordForm(written, classes, WordForm.FIRST_PLACE + way);
    forms[way] = form;
    hashes[way] = hash;
    met[way] = sentence;
    return form;
  }
}
