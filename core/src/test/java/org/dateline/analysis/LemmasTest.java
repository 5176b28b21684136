package org.dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.ResourcePack;
import org.dateline.knowledge.WordClasses;
import org.junit.jupiter.api.Test;

class LemmasTest {
  private static final KnowledgePack KNOWLEDGE = ResourcePack.open();
  private static final Tagger TAGGER = Tagger.open(KNOWLEDGE);

  private final WordForms forms = new WordForms(WordClasses.open(KNOWLEDGE));
  private final Lemmas lemmas = new Lemmas(Lemmatizer.open(KNOWLEDGE));

  private String lemma(String form, String detail) {
    forms.begin(1);
    forms.set(0, form);
    return lemmas.of(forms.word[0], tag(detail), TAGGER);
  }

  private static int tag(String detail) {
    int tag = 0;
    while (!TAGGER.detail(tag).equals(detail)) {
      tag++;
    }
    return tag;
  }

  @Test
  void givesAFormItsWordUnderEachTagAndBackAgain() {
    assertThat(lemma("left", "VBD")).isEqualTo("leave");
    assertThat(lemma("left", "JJ")).isEqualTo("left");
    assertThat(lemma("left", "VBD")).isEqualTo("leave");
  }
}
