package org.dateline.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.knowledge.ResourcePack;
import org.junit.jupiter.api.Test;

class NameFormsTest {
  private static final NameKnowledge KNOWN = NameKnowledge.open(ResourcePack.open());

  @Test
  void knowsAWordByItsForm() {
    NameForm kazakh = new NameForms().of("Kazakh", KNOWN);
    assertThat(kazakh.single).isEqualTo(NameWords.MATCH_ADJECTIVE);
    assertThat(kazakh.capital).isTrue();
    assertThat(kazakh.lower).isEqualTo("kazakh");
    assertThat(new NameForms().of("kazakh", KNOWN).single).isZero();
  }

  @Test
  void speaksCapitalsAsTheyAreElseWritten() {
    NameForms forms = new NameForms();
    assertThat(forms.of("KABUL", KNOWN).spoken).isEqualTo("Kabul");
    assertThat(forms.of("UN", KNOWN).spoken).isEqualTo("UN");
  }

  @Test
  void remembersWordsAndNotWhatIsTooLongForOne() {
    NameForms forms = new NameForms();
    assertThat(forms.of("Kabul", KNOWN)).isSameAs(forms.of("Kabul", KNOWN));
    String noWord = "x".repeat(100);
    assertThat(forms.of(noWord, KNOWN)).isNotSameAs(forms.of(noWord, KNOWN));
    assertThat(forms.of(noWord, KNOWN).folded).isEqualTo(noWord);
  }
}
