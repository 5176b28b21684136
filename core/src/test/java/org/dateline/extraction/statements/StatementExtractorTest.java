package org.dateline.extraction.statements;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.dateline.Dateline;
import org.dateline.knowledge.Lexicon;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Capture;
import org.dateline.model.Citation;
import org.dateline.model.Statement;
import org.dateline.model.Statement.Mode;
import org.dateline.model.Statement.Stance;
import org.dateline.model.Statement.Tense;
import org.dateline.text.Bytes;
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
  void leavesTheDayOutOfWhoSpeaks() {
    assertThat(words(only("A survey in April found that most ferries run late.").source()))
        .containsExactly("A survey");
    assertThat(words(only("A survey of sailors found that most ferries run late.").source()))
        .containsExactly("A survey of sailors");
    assertThat(words(only("The rebels of 1968 said that the port was lost.").source()))
        .containsExactly("The rebels of 1968");
  }

  @Test
  void givesACallToTheOneWhoRefusesNotToOneNamedInTheRefusal() {
    List<Statement> read =
        read(
            "The opposition refused to recognise a vote that the ruling party says it won, and"
                + " called on farmers to stay at home.");
    assertThat(read)
        .filteredOn(each -> words(each.cue()).contains("called on"))
        .singleElement()
        .satisfies(each -> assertThat(words(each.source())).containsExactly("The opposition"));
  }

  @Test
  void endsWhatIsBackedWhereTheWriterGoesOn() {
    assertThat(read("The guild rejected the tariff, although it had asked for one in May."))
        .filteredOn(each -> words(each.cue()).contains("rejected"))
        .singleElement()
        .satisfies(each -> assertThat(words(each.content())).containsExactly("the tariff"));
  }

  @Test
  void readsEveryClassOfNegation() {
    for (Lexicon.Row row : ResourcePack.open().lexicon("en/lexicon/negation.tsv").rows()) {
      boolean denied = !row.get("class").equals("MORE");
      assertThat(read(row.get("example")))
          .as(row.get("example"))
          .isNotEmpty()
          .allMatch(each -> each.negated() == denied);
    }
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
  void readsAHeadlineLabelOnlyWhereItNamesSomebody() {
    assertThat(read("Harbour blaze: crews search the ruins for workers")).isEmpty();
    assertThat(words(only("Minister: crews search the ruins for workers").source()))
        .containsExactly("Minister");
  }

  @Test
  void leavesTheDatelineOutOfWhatIsSaid() {
    String copy =
        "Ferry sinks\n\nJINJA, Uganda (Reuters) - A ferry with forty people sank in the lake on"
            + " Monday, the coast guard said.\n";
    Capture page = Capture.of("text/plain", Bytes.of(copy, StandardCharsets.UTF_8));
    List<Statement> read = DATELINE.read(page).getFirst().statements();
    assertThat(read).hasSize(1);
    assertThat(words(read.get(0).content()))
        .containsExactly("A ferry with forty people sank in the lake on Monday");
  }

  @Test
  void endsWhatARelativeClauseReportsWithTheClause() {
    List<Statement> read =
        read(
            "The coast guard, which had earlier said 45 people died, revised the toll down to 43,"
                + " saying two bodies had been counted twice.");
    assertThat(read)
        .anySatisfy(one -> assertThat(words(one.content())).containsExactly("45 people died"));
  }

  @Test
  void takesTheBodyThatSpokeBeforeForIt() {
    List<Statement> read =
        read("The United Nations said the camp was full. It said food would run out soon.");
    assertThat(read).extracting(Statement::speaker).hasSize(2).doesNotContainNull();
    assertThat(read.get(1).speaker()).isEqualTo(read.get(0).speaker());
  }

  @Test
  void givesTwoCuesOfOneSourceTheSameWords() {
    List<Statement> read =
        read("Party Secretary-General Ana Reis condemned the raid and called for an inquiry.");
    assertThat(read).hasSize(2);
    assertThat(read)
        .allSatisfy(one ->
            assertThat(words(one.source())).containsExactly("Party Secretary-General Ana Reis"));
  }

  @Test
  void findsWhoSpeaksWhereANounOpensTheSentence() {
    Statement statement = only("Witnesses told AFP they saw the plane catch fire over the lake.");
    assertThat(words(statement.source())).containsExactly("Witnesses");
  }

  @Test
  void findsWhoSpeaksBehindAParticiple() {
    Statement statement = only("Aid workers based in the port said fuel had run out.");
    assertThat(words(statement.source())).containsExactly("Aid workers based in the port");
  }

  @Test
  void asksForWhatAVerbPraises() {
    assertThat(read("The home side defended bravely against the champions.")).isEmpty();
    assertThat(only("The mayor defended the plan.").stance()).isEqualTo(Stance.PRAISES);
  }

  @Test
  void takesNoWarningFromWhatCameWithoutOne() {
    assertThat(read("The flood came without warning on Tuesday night.")).isEmpty();
    assertThat(only("He left the room without saying that he would resign.").negated()).isTrue();
  }

  @Test
  void leavesOutOfTheSourceWhatTellsWhen() {
    Statement statement =
        only("Varga won the race on Sunday, hours after a newspaper alleged she had missed tests.");
    assertThat(words(statement.source())).containsExactly("a newspaper");
  }

  @Test
  void endsWhatIsPromisedBeforeWhatTellsWhen() {
    Statement statement =
        only("The premier promised new pumps for the valley, two days after the dam burst.");
    assertThat(words(statement.content())).containsExactly("new pumps for the valley");
  }

  @Test
  void leavesToASecondSpeakerTheClauseOfTheirOwn() {
    List<Statement> read =
        read("The ferry sank near Jinja, officials said; relatives said 20 were missing.");
    assertThat(read)
        .extracting(one -> words(one.source()), one -> words(one.content()), Statement::within)
        .containsExactly(
            tuple(List.of("officials"), List.of("The ferry sank near Jinja"), null),
            tuple(List.of("relatives"), List.of("20 were missing"), null));
  }

  @Test
  void confirmsNothingWhereNobodyDoes() {
    assertThat(only("Neither toll could be independently verified.").negated()).isTrue();
    assertThat(only("No engineer confirmed the leak.").negated()).isTrue();
    assertThat(only("None of the claims could be verified.").negated()).isTrue();
    assertThat(only("Not only the mayor confirmed the deal.").negated()).isFalse();
    assertThat(only("No fewer than three ministers confirmed the deal.").negated()).isFalse();
  }

  @Test
  void tellsThatNobodySaidIt() {
    assertThat(only("No one has said who set the barn on fire.").negated()).isTrue();
    assertThat(only("No group claimed responsibility for the fire.").negated()).isTrue();
    assertThat(only("Not one but three ministers said that the port was shut.").negated())
        .isFalse();
  }

  @Test
  void refusesEveryDeedOfItsLexicon() {
    for (Lexicon.Row row : ResourcePack.open().lexicon("en/lexicon/deed.tsv").rows()) {
      assertThat(read(row.get("example")).isEmpty())
          .as(row.get("example"))
          .isEqualTo(!row.get("kind").equals("REASON"));
    }
  }

  @Test
  void tellsABlowWithWordsFromOneWithArms() {
    assertThat(read("Gunmen attacked a lorry on the coast road.")).isEmpty();
    assertThat(read("Suicide bombers attacked Nairobi.")).isEmpty();
    assertThat(words(only("The senator attacked the new harbour tax.").content()))
        .containsExactly("the new harbour tax");
    assertThat(words(only("Senator Ana Reis attacked Jonas Varga as a liar.").source()))
        .containsExactly("Senator Ana Reis");
  }

  @Test
  void takesTheOneToldForNothingSaid() {
    List<Statement> read =
        read("Nine sailors are missing, the mayor told state radio, adding that boats were out.");
    assertThat(read)
        .filteredOn(each -> words(each.cue()).contains("told"))
        .singleElement()
        .satisfies(
            each -> assertThat(words(each.content())).containsExactly("Nine sailors are missing"));
  }

  @Test
  void neverTakesTheAgencyOfADatelineForASpeaker() {
    String text =
        "Flood\n\nLIMA (Reuters) - The dam broke on Monday.\n\nThe disaster agency said that four"
            + " villages were under water.\n";
    Capture capture =
        new Capture(null, null, null, "text/plain", Bytes.of(text, UTF_8), Capture.Hints.NONE);
    assertThat(DATELINE.read(capture).getFirst().statements())
        .singleElement()
        .satisfies(each -> assertThat(each.speaker()).isNotNull().doesNotContain("reuters"));
  }

  @Test
  void keepsAllWhoSayItTogether() {
    Statement statement = only("Peru and Bolivia said that the lake was rising.");
    assertThat(statement.speaker()).isEqualTo("country/PER");
    assertThat(statement.together()).containsExactly("country/BOL");
    assertThat(only("Peru said that the lake was rising.").together()).isEmpty();
  }

  @Test
  void namesTheBodyBehindItsRole() {
    Statement statement = only("The aid group Save the Children said that tents were short.");
    assertThat(statement.speaker()).startsWith("organization/save-the-children");
    assertThat(words(statement.source())).containsExactly("The aid group Save the Children");
  }

  @Test
  void letsNobodySayWhatHeIsTold() {
    List<Statement> read =
        read("The commander said that his unit had been ordered to move into the market.");
    assertThat(read)
        .extracting(one -> words(one.source()))
        .containsExactly(List.of("The commander"));
  }

  @Test
  void endsWhatIsKnownInsideAQuotationBeforeItsMark() {
    List<Statement> read = read("“Everybody knows what is going on,” the coach told reporters.");
    assertThat(read)
        .anySatisfy(one -> assertThat(words(one.content())).containsExactly("what is going on"));
  }

  @Test
  void takesHerWhoSpokeLastForHerWhoClosesTheNextSentence() {
    List<Statement> read =
        read(
            "Osei won more of the vote than Hanna Lovek, chairwoman Grace Mbeki said. Turnout was"
                + " 71 percent, she said.");
    assertThat(read).hasSize(2);
    assertThat(read.get(1).speaker()).isEqualTo(read.get(0).speaker());
  }

  @Test
  void takesTheOneQuotedForI() {
    List<Statement> read =
        read("“I said the dam would break, and it did,” Mayor Ana Reis told reporters.");
    assertThat(read).hasSize(2);
    assertThat(read).extracting(Statement::speaker).doesNotContainNull();
    assertThat(read.get(0).speaker()).isEqualTo(read.get(1).speaker());
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
