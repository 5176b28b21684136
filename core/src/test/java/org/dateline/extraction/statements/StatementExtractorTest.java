package org.dateline.extraction.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dateline.Dateline;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Citation;
import org.dateline.model.Statement;
import org.dateline.model.Statement.Mode;
import org.dateline.model.Statement.Stance;
import org.dateline.model.Statement.Tense;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

class StatementExtractorTest {
  private static final Dateline DATELINE = Dateline.open();

  @Test
  void attributesAnIndirectStatementToItsSubject() {
    Statement statement = only("The mayor said on Monday that the bridge would close.");
    assertThat(words(statement.source())).containsExactly("The mayor");
    assertThat(words(statement.content())).containsExactly("that the bridge would close");
    assertThat(statement.mode()).isEqualTo(Mode.INDIRECT);
    assertThat(statement.tense()).isEqualTo(Tense.PAST);
  }

  @Test
  void attributesADirectQuotationWithItsMarks() {
    Statement statement = only("“We will rebuild the dam,” Mr. Okoro said.");
    assertThat(words(statement.source())).containsExactly("Mr. Okoro");
    assertThat(words(statement.content())).containsExactly("“We will rebuild the dam,”");
    assertThat(statement.mode()).isEqualTo(Mode.DIRECT);
  }

  @Test
  void readsAccordingToAsACue() {
    Statement statement = only("The ferry sank at noon, according to the harbour office.");
    assertThat(words(statement.source())).containsExactly("the harbour office");
    assertThat(words(statement.cue())).containsExactly("according to");
  }

  @Test
  void tellsAnAllegationFromAnAssertion() {
    Statement statement = only("The prosecutor alleged that the colonel had sold the rifles.");
    assertThat(statement.stance()).isEqualTo(Stance.ALLEGES);
  }

  @Test
  void tellsADemand() {
    Statement statement = only("The union called on the government to pay the teachers.");
    assertThat(statement.stance()).isEqualTo(Stance.DEMANDS);
  }

  @Test
  void marksANegatedCue() {
    Statement statement = only("The minister did not say that the tax would rise.");
    assertThat(statement.negated()).isTrue();
  }

  @Test
  void givesTheSameIdToTheSameWords() {
    String text = "The mayor said that the bridge would close.";
    assertThat(read(text)).isEqualTo(read(text));
  }

  @Test
  void recordsNothingFromNothing() {
    assertThat(read("")).isEmpty();
  }

  @Test
  void citesOnlyWhatIsThereInAnyText() {
    Random random = new Random(11);
    List<String> pieces =
        List.of("said", "“", "”", "He", ":", " ", "\n", "that", ",", "\uD83D\uDE00", ".", "claim");
    for (int round = 0; round < 60; round++) {
      StringBuilder text = new StringBuilder();
      for (int at = 0; at < 40; at++) {
        text.append(pieces.get(random.nextInt(pieces.size()))).append(' ');
      }
      String whole = text.toString();
      for (Statement statement : read(whole)) {
        for (Citation citation : statement.citations()) {
          Span span = citation.span();
          assertThat(whole.substring(span.start(), span.end())).isEqualTo(citation.quote());
        }
      }
    }
  }

  private static Statement only(String text) {
    List<Statement> outer =
        read(text).stream().filter(statement -> statement.within() == null).toList();
    assertThat(outer).hasSize(1);
    return outer.get(0);
  }

  private static List<Statement> read(String text) {
    List<Block> blocks =
        text.isEmpty()
            ? List.of()
            : List.of(Block.of(Block.Kind.PARAGRAPH, new Span(0, text.length())));
    Article article =
        new Article(
            "example", Article.Heading.of("", "en"), Text.of(text), blocks, List.of(), List.of());
    return DATELINE.read(article).statements();
  }

  private static List<String> words(List<Citation> citations) {
    return citations.stream().map(Citation::quote).toList();
  }
}
