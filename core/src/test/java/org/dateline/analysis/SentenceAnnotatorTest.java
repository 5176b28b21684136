package org.dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.Article.Heading;
import org.dateline.model.Block;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

class SentenceAnnotatorTest {
  private static final SentenceAnnotator ANNOTATOR = new SentenceAnnotator(ResourcePack.open());

  /** The words with bars between, sentences with a double bar between. */
  private static void assertCuts(String expected) {
    String text = expected.replace(" || ", " ").replace("|", "");
    List<Sentence> sentences = ANNOTATOR.read(text, new Span(0, text.length()));
    StringBuilder found = new StringBuilder();
    int last = 0;
    for (Sentence sentence : sentences) {
      found.append(found.isEmpty() ? "" : " || ");
      for (Token token : sentence.tokens()) {
        boolean spaced = token.span().start() > last;
        boolean first = token == sentence.token(0);
        found.append(first ? "" : spaced ? " " : "|").append(token.form());
        last = token.span().end();
      }
    }
    assertThat(found.toString()).isEqualTo(expected);
  }

  @Test
  void keepsTitlesAndInitialsInsideASentence() {
    assertCuts("Gen. Mark A. Novak met Mrs. Orlova in St. Helen|. || They talked|.");
  }

  @Test
  void endsAfterAnAbbreviationOnlyBeforeAWordThatOpensSentences() {
    assertCuts(
        "Troops left the U.S. base|. || He came from the U.S. || The base closed at 5 p.m. || It rained|.");
  }

  @Test
  void takesClosingQuotationMarksIntoTheSentence() {
    assertCuts("“|We will stay|.|” || The minister left|.");
    assertCuts("\"|Why now|?|\" she asked|. || No one spoke|.");
    assertCuts("“|Why now|?|” Orlova demanded|. || “|Who|?|” || The minister left|.");
  }

  @Test
  void cutsContractionsAndPossessives() {
    assertCuts("They do|n't know the Kremlin|'s plan|, and we|’ve no doubt they can|not|.");
    assertCuts("the workers|' union|, O'Neill and the 1990s");
  }

  @Test
  void partsHyphensButKeepsPrefixes() {
    assertCuts("a six|-|nation bloc of pro-Western and ex-Soviet states");
    assertCuts("a 10,000|-|strong force|, call 555-010-2030");
  }

  @Test
  void partsAmounts() {
    assertCuts("It cost $|1.2|bn or 30|% of US$| 5|m|.".replace("$| 5", "$|5"));
  }

  @Test
  void readsHeadlinesAndDatelines() {
    assertCuts("MOSCOW (|AP|) — Rebels took the town|. || Officials denied it|.");
  }

  @Test
  void goesOnOverALineBreakButNotOverABlankLine() {
    String text = "The talks went on\nuntil dawn\n\nThe end";
    assertThat(ANNOTATOR.read(text, new Span(0, text.length()))).hasSize(2);
  }

  @Test
  void neverCrossesTheBorderOfABlockAndLeavesFurnitureOut() {
    Text text = Text.of("A headline\nSubscribe now\nThe story begins");
    Article article =
        new Article(
            "x",
            Heading.of("", "en"),
            text,
            List.of(
                Block.of(Block.Kind.HEADLINE, new Span(0, 10)),
                new Block(Block.Kind.FURNITURE, new Span(11, 24), "appeal"),
                Block.of(Block.Kind.PARAGRAPH, new Span(25, text.length()))),
            List.of(),
            List.of());
    String read =
        ANNOTATOR.annotate(AnnotatedArticle.of(article)).all(Sentence.class).stream()
            .map(sentence -> text.slice(sentence.span()))
            .collect(Collectors.joining("/"));
    assertThat(read).isEqualTo("A headline/The story begins");
  }
}
