package org.dateline.extraction.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.Dateline;
import org.dateline.knowledge.Lexicon;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Statement.Stance;
import org.dateline.model.Token.Tag;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

class CueLexiconTest {
  /** Tagging errors leave a few examples without their cue. */
  private static final double FOUND = 0.9;

  private final Lexicon table = ResourcePack.open().lexicon("en/lexicon/cue.tsv");

  @Test
  void hasAThousandCuesEachWithStanceFrameAndExample() {
    assertThat(table.rows()).hasSizeGreaterThan(1000);
    for (Lexicon.Row row : table.rows()) {
      assertThat(row.get("phrase")).as(row.where()).isNotEmpty();
      assertThat(row.get("stance", Stance.class)).as(row.where()).isNotNull();
      assertThat(row.get("pos", Tag.class)).as(row.where()).isNotNull();
      assertThat(row.list("frame")).as(row.where()).isNotEmpty();
      assertThat(row.get("example")).as(row.where()).isNotEmpty();
    }
  }

  @Test
  void everyExampleHoldsTheWordsOfItsCue() {
    for (Lexicon.Row row : table.rows()) {
      String example = row.get("example").toLowerCase(Locale.ROOT);
      List<String> words = List.of(row.get("phrase").toLowerCase(Locale.ROOT).split(" "));
      for (String word : words.subList(1, words.size())) {
        assertThat(example).as(row.where()).contains(word);
      }
    }
  }

  @Test
  void examplesAreReadWithTheStanceOfTheirRow() {
    CueLexicon lexicon = CueLexicon.of(table);
    List<String> missed = new ArrayList<>();
    Dateline dateline = Dateline.open();
    for (Lexicon.Row row : table.rows()) {
      if (!reads(dateline, lexicon, row)) {
        missed.add(row.where() + ": " + row.get("example"));
      }
    }
    assertThat(missed).hasSizeLessThan((int) (table.rows().size() * (1 - FOUND)));
  }

  private static boolean reads(Dateline dateline, CueLexicon lexicon, Lexicon.Row row) {
    Passage passage = Passage.of(annotate(dateline, row.get("example")));
    for (int token = 0; token < passage.size(); token++) {
      boolean same =
          lexicon
              .at(passage, token)
              .filter(cue -> cue.stance() == row.get("stance", Stance.class))
              .isPresent();
      if (same) {
        return true;
      }
    }
    return false;
  }

  private static AnnotatedArticle annotate(Dateline dateline, String text) {
    return dateline
        .pipeline()
        .annotate(
            new Article(
                "example",
                Article.Heading.of("", "en"),
                Text.of(text),
                List.of(Block.of(Block.Kind.PARAGRAPH, new Span(0, text.length()))),
                List.of(),
                List.of()));
  }
}
