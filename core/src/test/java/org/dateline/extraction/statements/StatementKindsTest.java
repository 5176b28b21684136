package org.dateline.extraction.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.Dateline;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Citation;
import org.dateline.model.Entity;
import org.dateline.model.Reading;
import org.dateline.model.Statement;
import org.dateline.model.Statement.Stance;
import org.dateline.model.Statement.Tense;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kinds of attribution a newspaper prints, with the words of each role marked in the text. */
class StatementKindsTest {
  private static final Dateline DATELINE = Dateline.open();
  private static final Pattern MARK = Pattern.compile("\\{(?:source|cue|content)\\|([^{}]*)\\}");

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The envoy told reporters that the rebels had promised to free the hostages. # had promised"
            + " # to free the hostages",
        "Ms. Adeyemi said the auditors had warned that the bank was running out of cash. # had warned #"
            + " that the bank was running out of cash",
        "The governor said the police believe that the fire was set on purpose. # believe # that"
            + " the fire was set on purpose",
        "A spokesman said the president denied that he had met the lobbyists. # denied # that he"
            + " had met the lobbyists",
        "The mayor said residents had complained that the water smelled of oil. # had complained #"
            + " that the water smelled of oil",
      })
  void findsWhatIsSaidInsideOfWhatIsSaid(String text, String cue, String content) {
    List<Statement> all = read(text).statements();
    Statement outer = all.stream().filter(each -> each.within() == null).findFirst().orElseThrow();
    assertThat(all)
        .anySatisfy(inner -> {
          assertThat(inner.within()).isEqualTo(outer.id());
          assertThat(words(inner.cue())).isEqualTo(cue);
          assertThat(words(inner.content())).isEqualTo(content);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{content|“We lost everything in one night,”} {cue|said} {source|Maria Okello, a farmer}.\n"
            + "{content|“The water came at two. By three there was no house left.”}",
        "{content|“We lost everything in one night,”} {cue|said} {source|Maria Okello, a farmer}.\n"
            + "{content|“The water came at two}.\n{content|“By three there was no house left.”}",
        "The bishop spoke for an hour.\n{content|“Nobody asked us,”} {source|he} {cue|said}.\n"
            + "{content|“Nobody will ask us tomorrow either. That is how this country is run.”}",
        "{source|Ana Petrov} {cue|said} {content|the school would reopen}.\n"
            + "{content|“The children need it,”} {source|she} {cue|said}.\n"
            + "{content|“They have waited for two years, and that is long enough.”}",
        "{content|“The contract is dead,”} {source|the lawyer} {cue|said}.\n"
            + "{content|“Whoever signs it now signs alone.”}",
      })
  void letsAQuotationRunOnOverParagraphs(String marked) {
    assertReads(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{source|Minister}{cue|:} {content|taxes to rise next year}\nTaxes will rise in May.",
        "{source|Police}{cue|:} {content|three held over market fire}\nThe market burned down.",
        "{source|Okoro}{cue|:} {content|'We will rebuild the dam'}\nThe dam broke in March.",
        "{source|Teachers}{cue|:} {content|we will not go back}\nIt rained all day.",
        "{source|Ministry}{cue|:} {content|no more flour for bakeries}\nThe bakers went home.",
      })
  void readsHeadlines(String marked) {
    assertReads(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It {cue|is alleged} {content|that the contractor paid bribes}.",
        "{content|The strike} {cue|is expected} {content|to last a week}.",
        "It {cue|was reported} {content|that two soldiers had deserted}.",
        "{content|The bridge} {cue|was said} {content|to be safe}.",
        "{content|He} {cue|was accused of} {content|selling army fuel}.",
      })
  void readsWhatNobodyIsNamedFor(String marked) {
    assertReads(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The so-called “rescue” plan failed within a week.",
        "Shops sold “fresh” fish that was days old.",
        "The “temporary” camp is ten years old.",
        "His “office” was a table under a tree.",
        "The “museum” turned out to be two rooms above a bakery.",
      })
  void tellsScareQuotesFromSpeech(String text) {
    assertThat(read(text).statements()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Honesty is a luxury of the rich.” — Amara Diallo",
        "“I voted for the last time.” ― Petra Novak.",
        "“The river gives and the river takes.” – Samuel Otieno",
        "“Nobody came to help us that night.” -- Lin Wei",
        "“We are tired of waiting.” — Kofi Boateng, Accra",
      })
  void takesANameUnderAQuotationForItsSpeaker(String text) {
    Statement statement = only(text);
    String dash = text.substring(text.indexOf('”') + 2).split(" ", 2)[0];
    assertThat(words(statement.cue())).isEqualTo(dash);
    assertThat(words(statement.content())).isEqualTo(text.substring(0, text.indexOf('”') + 1));
  }

  @Test
  void readsATranscript() {
    List<Statement> statements =
        read("OKORO: Where were you on Monday?\nMENSAH: I was at home.\nOKORO: All day?")
            .statements();
    assertThat(statements).extracting(each -> words(each.source())).contains("OKORO", "MENSAH");
    assertThat(statements).extracting(each -> words(each.cue())).containsOnly(":");
  }

  @ParameterizedTest
  @CsvSource({
    "The minister did not say that the tax would rise., true, PAST",
    "The court has not ruled that the law is void., true, PAST",
    "The company will announce on Friday that it is leaving., false, FUTURE",
    "The mayor said that the bridge would close., false, PAST",
    "The report says that the reactor leaked for a month., false, PRESENT",
    "The bank does not believe that prices will fall., true, PRESENT",
  })
  void tellsTenseAndNegation(String text, boolean negated, Tense tense) {
    Statement statement = only(text);
    assertThat(statement.negated()).isEqualTo(negated);
    assertThat(statement.tense()).isEqualTo(tense);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{source|The ministry} {cue|issued a warning} {content|that the dam could fail}.",
        "{source|His} {cue|vow} {content|to end the war} was met with silence.",
        "{source|The company} {cue|made no comment on} {content|the accusation that it had bribed"
            + " officials}.",
        "{content|The dam is unsafe}, {cue|according to} {source|the national audit office}.",
        "{source|The army} {cue|issued a denial} {content|that its soldiers had fired}.",
        "{source|Officials} {cue|issued a warning} {content|that trains would stop at midnight}.",
        "{source|The premier's} {cue|promise} {content|to clean the river} was forgotten.",
      })
  void readsNounsAndPrepositionsAsCues(String marked) {
    assertReads(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The president fired three ministers and dissolved the council.",
        "Soldiers seized the airport and closed two roads.",
        "The company closed its plant in the valley.",
        "The team won the cup after a long match.",
        "Two trucks carried the flour to the coast.",
      })
  void takesActsForNoStatements(String text) {
    assertThat(read(text).statements()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Ana Petrov, who runs the clinic, spoke on Monday. “We have no water,” she said. # Ana"
            + " Petrov",
        "“We have no water,” Ana Petrov said. Samuel Otieno was there. “I saw it,” he said. #"
            + " Samuel Otieno",
        "Samuel Otieno praised the doctor, who said that the clinic would open. # doctor",
        "Samuel Otieno, the head of the clinic, said that it would open. # Samuel Otieno",
        "Mr. Banda was blunt. “The contract is dead,” he told reporters. # Banda",
      })
  void namesTheSpeaker(String text, String name) {
    Reading reading = read(text);
    List<Statement> statements = reading.statements();
    String speaker = statements.get(statements.size() - 1).speaker();
    assertThat(reading.annotated().entities())
        .filteredOn(entity -> entity.id().equals(speaker))
        .extracting(Entity::name)
        .containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was reported that two soldiers had deserted.",
        "A poll found that most voters oppose the treaty.",
        "The report says that the reactor leaked for a month.",
        "It is alleged that the contractor paid bribes.",
        "He said that the road would open.",
      })
  void saysWhenTheSpeakerIsUnknown(String text) {
    assertThat(only(text).speaker()).isNull();
  }

  @Test
  void takesACallForOrdersForADemand() {
    assertThat(only("China demanded protection for its citizens.").stance())
        .isEqualTo(Stance.DEMANDS);
  }

  /** Takes the marks out, reads, and writes the marks of all outer statements back in. */
  private static void assertReads(String marked) {
    String text = MARK.matcher(marked).replaceAll("$1");
    List<Placed> placed = new ArrayList<>();
    for (Statement statement : read(text).statements()) {
      if (statement.within() == null) {
        statement.source().forEach(each -> placed.add(new Placed("source", each.span())));
        statement.cue().forEach(each -> placed.add(new Placed("cue", each.span())));
        statement.content().forEach(each -> placed.add(new Placed("content", each.span())));
      }
    }
    placed.sort(Comparator.comparing((Placed each) -> each.span().start()).reversed());
    StringBuilder out = new StringBuilder(text);
    for (Placed each : placed) {
      out.insert(each.span().end(), "}").insert(each.span().start(), "{" + each.role() + "|");
    }
    assertThat(out.toString()).isEqualTo(marked);
  }

  private record Placed(String role, Span span) {}

  private static Statement only(String text) {
    List<Statement> outer =
        read(text).statements().stream().filter(each -> each.within() == null).toList();
    assertThat(outer).hasSize(1);
    return outer.get(0);
  }

  private static Reading read(String text) {
    List<Block> blocks = new ArrayList<>();
    Matcher line = Pattern.compile("[^\\n]+").matcher(text);
    while (line.find()) {
      blocks.add(Block.of(Block.Kind.PARAGRAPH, new Span(line.start(), line.end())));
    }
    return DATELINE.read(
        new Article(
            "example", Article.Heading.of("", "en"), Text.of(text), blocks, List.of(), List.of()));
  }

  private static String words(List<Citation> citations) {
    return String.join(" … ", citations.stream().map(Citation::quote).toList());
  }
}
