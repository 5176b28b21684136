package org.dateline.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Notice;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

class LanguageAnnotatorTest {
  private static final LanguageAnnotator LANGUAGE = new LanguageAnnotator(ResourcePack.open());
  private static final String GERMAN =
      "Die Ministerin sagte am Montag, sie werde mit den Nachbarn über das Wasser reden.";
  private static final String ENGLISH =
      "The minister said on Monday that she would talk to the neighbours about the water.";

  @Test
  void saysThatAnotherLanguageIsNotRead() {
    assertThat(codes(GERMAN, "")).containsExactly("not-english");
    assertThat(codes(GERMAN, "de-AT")).containsExactly("not-english");
  }

  @Test
  void saysNothingOfEnglishOrOfTooFewWords() {
    assertThat(codes(ENGLISH, "")).isEmpty();
    assertThat(codes(ENGLISH, "en-GB")).isEmpty();
    assertThat(codes(ENGLISH, "EN-US")).isEmpty();
    assertThat(codes(ENGLISH, "x-default")).isEmpty();
    assertThat(codes("Lima 2021", "")).isEmpty();
  }

  private static List<String> codes(String words, String said) {
    Text text = Text.of(words);
    Article article =
        new Article(
            "test",
            Article.Heading.of("", said),
            text,
            List.of(Block.of(Block.Kind.PARAGRAPH, text.whole())),
            List.of(),
            List.of());
    AnnotatedArticle read = LANGUAGE.annotate(AnnotatedArticle.of(article));
    return read.article().notices().stream().map(Notice::code).toList();
  }
}
