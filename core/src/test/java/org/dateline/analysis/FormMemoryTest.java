package org.dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.knowledge.WordClasses;
import org.junit.jupiter.api.Test;

class FormMemoryTest {
  private static final long SEED = 20261127L;

  private final FormMemory memory = new FormMemory(WordClasses.NONE);
  private final ByForm<StringBuilder> notes = new ByForm<>(StringBuilder::new);

  private String noted(WordForm form) {
    StringBuilder note = notes.get(form);
    if (notes.isFresh()) {
      note.setLength(0);
      note.append(form.written);
    }
    return note.toString();
  }

  @Test
  void knowsAFormAgainByWhatIsWritten() {
    memory.begin();
    WordForm met = memory.of("harbour");
    assertThat(memory.of(new StringBuilder("harbour").toString())).isSameAs(met);
    assertThat(memory.of("Harbour")).isNotSameAs(met);
  }

  @Test
  void theNotesOnAFormAreItsOwnHoweverManyAreMet() {
    Random random = new Random(SEED);
    for (int round = 0; round < 400; round++) {
      memory.begin();
      List<WordForm> sentence = new ArrayList<>();
      for (int word = 0; word < 200; word++) {
        sentence.add(memory.of(Integer.toString(random.nextInt(60_000), Character.MAX_RADIX)));
      }
      for (WordForm form : sentence) {
        assertThat(noted(form)).as("seed %d round %d", SEED, round).isEqualTo(form.written);
      }
    }
  }

  @Test
  void keepsTheFormsOfTheSentenceAtHand() {
    memory.begin();
    WordForm first = memory.of("first");
    StringBuilder note = notes.get(first);
    for (int other = 0; other < 4 * FormMemory.PLACES; other++) {
      notes.get(memory.of("w" + other));
    }
    assertThat(notes.get(memory.of("first"))).isSameAs(note);
    assertThat(notes.isFresh()).isFalse();
  }

  @Test
  void endlessWordsAreNotKept() {
    memory.begin();
    String endless = "la".repeat(5_000);
    assertThat(memory.of(endless)).isNotSameAs(memory.of(endless));
    assertThat(memory.of(endless).place).isEqualTo(WordForm.NOWHERE);
  }

  @Test
  void forgetsWhatWasNotMetForLong() {
    memory.begin();
    WordForm first = memory.of("first");
    for (int other = 0; other < 8 * FormMemory.PLACES; other++) {
      memory.begin();
      memory.of("w" + other);
    }
    assertThat(memory.of("first")).isNotSameAs(first);
  }
}
