package org.dateline.analysis.names;

import org.jspecify.annotations.Nullable;

/**
 * The forms of words met lately, so that what is known of one is looked up once for many articles:
 * whether a form is remembered or made anew changes nothing but the time it takes. Thread-safe, for
 * forms are immutable and each slot stands alone.
 */
final class NameForms {
  private static final int SLOTS = 1 << 15; // one word in fifteen of an article is met anew
  private static final int LONGEST = 40; // letters; what is longer is no word and met once

  private final @Nullable NameForm[] slots = new NameForm[SLOTS];

  /** The form of a word as written, with what this knowledge says of it. */
  NameForm of(String written, NameKnowledge known) {
    if (written.length() > LONGEST) {
      return new NameForm(written, known);
    }
    int hash = written.hashCode();
    int slot = (hash ^ hash >>> 15) & SLOTS - 1;
    NameForm form = slots[slot];
    if (form == null || !form.written.equals(written)) {
      form = new NameForm(written, known);
      slots[slot] = form;
    }
    return form;
  }
}
