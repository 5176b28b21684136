package org.dateline.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one reader noted of each form of a {@link FormMemory}: notes stand at the form's place and
 * are good as long as it is that form that stands there. They are reused; those got in one sentence
 * stay as they are until the next. A workspace for one thread.
 */
final class ByForm<V> {
  private final @Nullable WordForm[] forms = new WordForm[FormMemory.PLACES]; // noted of, by place
  private final int[] numbers = new int[FormMemory.PLACES]; // of the notes, from 1 on
  private final List<V> notes = new ArrayList<>();
  private final Supplier<V> maker;
  private boolean fresh;

  /** Notes made by this maker, blank at first. */
  ByForm(Supplier<V> maker) {
    this.maker = maker;
  }

  /** The notes on a form; when they are {@link #isFresh}, the caller must fill them in. */
  V get(WordForm form) {
    int place = form.place;
    if (place == WordForm.NOWHERE) {
      fresh = true;
      return maker.get();
    }
    fresh = forms[place] != form;
    if (fresh) {
      forms[place] = form;
    }
    if (numbers[place] == 0) {
      notes.add(maker.get());
      numbers[place] = notes.size();
    }
    return notes.get(numbers[place] - 1);
  }

  /** Whether the notes got last hold nothing yet, or what another form left. */
  boolean isFresh() {
    return fresh;
  }
}
