package org.dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.knowledge.WordClasses;
import org.dateline.learning.WordNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordFormsTest {
  @ParameterizedTest
  @ValueSource(strings = {"Nairobi", "U.N.", "don’t", "ÉLYSÉE", "4,400", "a", "Kassym-Jomart"})
  void aWordHasOneNameWhetherSetOutOrAlone(String word) {
    WordForms forms = new WordForms(WordClasses.NONE);
    forms.begin(1);
    forms.set(0, word);
    assertThat(WordNames.of(word)).isEqualTo(forms.name(0));
  }
}
