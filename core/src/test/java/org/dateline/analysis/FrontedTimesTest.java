package org.dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.analysis.names.NameKnowledge;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times before the subject of a clause. */
class FrontedTimesTest {
  private static final KnowledgePack KNOWLEDGE = ResourcePack.open();
  private static final SentenceAnnotator CUTTER = new SentenceAnnotator(KNOWLEDGE);
  private static final TreeAnnotator TREES =
      new TreeAnnotator(KNOWLEDGE, NameKnowledge.open(KNOWLEDGE), ParseScreen.everything());

  private static Sentence read(String text) {
    return TREES.read(CUTTER.read(text, new Span(0, text.length()))).get(0);
  }

  private static Token word(Sentence sentence, String form) {
    return sentence.tokens().stream().filter(it -> it.form().equals(form)).findFirst().get();
  }

  private static void assertArc(Sentence sentence, String child, String relation, String parent) {
    Token token = word(sentence, child);
    assertThat(token.relation()).as(child).isEqualTo(relation);
    assertThat(sentence.token(token.head()).form()).as("head of " + child).isEqualTo(parent);
  }

  @ParameterizedTest
  @CsvSource({
    "On Wednesday rebels attacked a convoy., rebels, Wednesday, attacked",
    "On April 23 border guards shot a farmer., guards, 23, shot",
    "On 12 March armed men kidnapped a priest., men, March, kidnapped",
    "On Sunday night police raided the offices of the party., police, night, raided",
    "In 2019 soldiers toppled the president., soldiers, 2019, toppled",
    "At dawn troops surrounded the palace., troops, dawn, surrounded",
    "But on Tuesday rebels attacked again., rebels, Tuesday, attacked",
    "Early on Friday gunmen stormed a hotel., gunmen, Friday, stormed",
    "On Tuesday gendarmes used batons to break up a march., gendarmes, Tuesday, used",
    "Last March was calm and on Tuesday soldiers arrested nine men., soldiers, Tuesday, arrested",
    "Gunmen fled on Monday and on Tuesday soldiers arrested nine rebels., soldiers, Tuesday, arrested",
    "On Monday alone rebels killed nine soldiers., rebels, Monday, killed",
    "In December gunmen on motorbikes raided three villages., gunmen, December, raided",
  })
  void givesTheVerbItsSubjectAndTheTime(String line, String subject, String time, String verb) {
    Sentence sentence = read(line);
    assertArc(sentence, subject, "nsubj", verb);
    assertArc(sentence, time, "obl", verb);
  }

  @Test
  void leavesATreeInWhichTheTimeGovernsTheVerb() {
    Sentence sentence =
        tree(
            "On IN case 2",
            "Monday NNP root -1",
            "rebels NNS nsubj 3",
            "attacked VBD acl 1",
            "again RB advmod 3");
    assertThat(new FrontedTimes(KNOWLEDGE).mend(sentence)).isSameAs(sentence);
  }

  private static Sentence tree(String... words) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : words) {
      List<String> parts = List.of(word.split(" "));
      Token plain = read(parts.get(0)).token(0);
      Span span = new Span(start, start + parts.get(0).length());
      int head = Integer.parseInt(parts.get(3));
      tokens.add(
          new Token(
              span, plain.form(), plain.lemma(), plain.tag(), parts.get(1), head, parts.get(2)));
      start = span.end() + 1;
    }
    return new Sentence(new Span(0, start - 1), tokens, true);
  }

  @Test
  void givesTheTimeAloneToTheVerbWhereNoPrepositionLeadsIt() {
    Sentence drones = read("Overnight Ukrainian drones hit the railway station.");
    assertArc(drones, "drones", "nsubj", "hit");
    assertArc(drones, "Overnight", "obl:unmarked", "hit");
    Sentence missile = read("A day earlier a Russian missile struck a theatre.");
    assertArc(missile, "missile", "nsubj", "struck");
    assertArc(missile, "day", "obl:unmarked", "struck");
  }

  @Test
  void leavesWhatIsDoneToTheSubject() {
    Sentence sentence = read("On Sunday hundreds of protesters were arrested.");
    assertArc(sentence, "hundreds", "nsubj:pass", "arrested");
    assertArc(sentence, "Sunday", "obl", "arrested");
  }

  @Test
  void givesTheOwnerBackToTheNoun() {
    Sentence sentence = read("On Monday Iran's foreign minister, Ali Vaez, flew to Doha.");
    assertArc(sentence, "minister", "nsubj", "flew");
    assertArc(sentence, "Iran", "nmod:poss", "minister");
    assertArc(sentence, "'s", "case", "Iran");
  }

  @Test
  void leavesATimeThatBelongsToANounWhereTheVerbHasASubject() {
    Sentence sentence = read("In May elections voters chose a new president.");
    assertArc(sentence, "voters", "nsubj", "chose");
    assertThat(word(sentence, "elections").relation()).isNotEqualTo("nsubj");
  }

  @Test
  void leavesATimeThatAMarkEnds() {
    Sentence sentence = read("On Monday, rebels attacked a convoy.");
    assertArc(sentence, "rebels", "nsubj", "attacked");
    assertArc(sentence, "Monday", "obl", "attacked");
  }
}
