package org.dateline.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.analysis.SentenceAnnotator;
import org.dateline.knowledge.Lexicon;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.EntityKind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineCaseTest {
  private static final ResourcePack KNOWLEDGE = ResourcePack.open();
  private static final SentenceAnnotator CUTTER = new SentenceAnnotator(KNOWLEDGE);
  private static final LineCase LINES = new LineCase(KNOWLEDGE, NameKnowledge.open(KNOWLEDGE));

  private static List<Sentence> cut(String text) {
    return CUTTER.read(text, new Span(0, text.length()));
  }

  private static String read(String line, String body) {
    List<Sentence> all = new ArrayList<>(cut(line));
    all.addAll(cut(body));
    return LINES.read(all).get(0).tokens().stream()
        .map(Token::form)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "Peru Recalls Envoy After Border Shooting, Peru recalls envoy after border shooting",
    "Drone Kills Militia Chief in Baghdad on Monday, Drone kills militia chief in Baghdad on Monday",
    "White House Condemns Raid on Clinic, White House condemns raid on clinic",
    "Former Kenyan Minister Ochieng Arrested, Former Kenyan minister Ochieng arrested",
    "Grant Miller and Nicholas Zazulia Quit Race, Grant Miller and Nicholas Zazulia quit race",
    "EU Slaps New Sanctions on Belarus, EU slaps new sanctions on Belarus",
    "President Bush Condemns Attack on Village, President Bush condemns attack on village",
    "Talks Stall as Mr Hunt Blames Rebels, Talks stall as Mr Hunt blames rebels",
    "Senator Rice to Visit Peru on Monday, Senator Rice to visit Peru on Monday",
    "Justice Brown Orders Arrest of Mayor, Justice Brown orders arrest of mayor",
    "President Bans Opposition Party for Good, President bans opposition party for good",
    "Police Hunt Rebels After Attack on Village, Police hunt rebels after attack on village",
    "Mayor Rose Condemns Raid on Clinic, Mayor Rose condemns raid on clinic",
    "Prince Trial Opens in London Court, Prince trial opens in London court",
    "Major Storm Hits Coast of Peru, Major storm hits coast of Peru",
    "Bill Gates Meets King in Jordan, Bill Gates meets king in Jordan",
    "Two Held After March 4 Riot in Leeds, Two held after March 4 riot in Leeds"
  })
  void keepsTheCapitalsOfNames(String line, String read) {
    assertThat(read(line, "")).isEqualTo(read);
  }

  @Test
  void believesTheArticleBeforeTheDictionary() {
    String line = "Banks Quits Senate After Scandal";
    assertThat(read(line, "The vote hurt Banks, who chairs the panel."))
        .isEqualTo("Banks quits Senate after scandal");
    assertThat(read("Court Told Banks Lied to Farmers", "They sued the two banks again."))
        .isEqualTo("Court told banks lied to farmers");
    assertThat(
            read("Judges of High Court Strike", "He wrote to the High Court, a court in Lusaka."))
        .isEqualTo("Judges of High Court strike");
  }

  @Test
  void readsALineInCapitals() {
    String body = "The army of Niger told NATO it would leave.";
    assertThat(read("NIGER REBELS ATTACK NATO BASE", body))
        .isEqualTo("Niger rebels attack NATO base");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The President of Chile met Juan Perez.",
        "Juan Perez of Lima Met Ana Silva.",
        "Joe Biden and Donald Trump debate",
        "Rebels Quit Talks",
        "Senator Maria Lopez walks out"
      })
  void leavesOtherLinesAlone(String words) {
    List<Sentence> sentences = cut(words);
    assertThat(LINES.read(sentences)).isSameAs(sentences);
  }

  @Test
  void readsTheNamesOfALineInTitleCase() {
    AnnotatedArticle read = NamesRead.read("Kenyan Court Dissolves Party of Mayor Otieno");
    assertThat(NamesRead.mention(read, "Otieno").kind()).isEqualTo(EntityKind.PERSON);
    assertThat(NamesRead.mentions(read))
        .noneMatch(mention -> read.text().slice(mention.span()).contains("Dissolves"));
  }

  @Test
  void readsEachFunctionWordSmallInItsLine() {
    for (Lexicon.Row row : KNOWLEDGE.lexicon("en/lexicon/title-word.tsv").rows()) {
      String word = row.get("word");
      List<Sentence> line = cut(row.get("example"));
      assertThat(LINES.isTitled(line.get(0))).as(row.get("example")).isTrue();
      int at = 0;
      while (!line.get(0).token(at).form().equalsIgnoreCase(word)) {
        at++;
      }
      String form = LINES.read(line).get(0).token(at).form();
      assertThat(at == 0 ? form.toLowerCase(Locale.ROOT) : form).isEqualTo(word);
    }
  }
}
