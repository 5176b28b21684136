package org.dateline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.analysis.names.NameKnowledge;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeAnnotatorTest {
  private static final KnowledgePack KNOWLEDGE = ResourcePack.open();
  private static final SentenceAnnotator CUTTER = new SentenceAnnotator(KNOWLEDGE);
  private static final TreeAnnotator TREES =
      new TreeAnnotator(KNOWLEDGE, NameKnowledge.open(KNOWLEDGE), ParseScreen.everything());
  private static final long SEED = 20260101L;

  private static List<Sentence> read(String text) {
    return TREES.read(CUTTER.read(text, new Span(0, text.length())));
  }

  private static void assertArc(Sentence sentence, String child, String relation, String parent) {
    Token token =
        sentence.tokens().stream().filter(word -> word.form().equals(child)).findFirst().get();
    assertThat(token.relation()).as(child).isEqualTo(relation);
    assertThat(sentence.token(token.head()).form()).as("head of " + child).isEqualTo(parent);
  }

  @Test
  void findsWhoDidWhatToWhom() {
    Sentence sentence = read("The army attacked the rebels on Monday.").get(0);
    assertArc(sentence, "army", "nsubj", "attacked");
    assertArc(sentence, "rebels", "obj", "attacked");
    assertThat(sentence.token(2).head()).isEqualTo(Token.ROOT);
    assertThat(sentence.token(2).lemma()).isEqualTo("attack");
  }

  @Test
  void findsThePassiveSubjectAndWhatIsSaid() {
    Sentence sentence = read("Officials said that three men were killed by soldiers.").get(0);
    assertArc(sentence, "Officials", "nsubj", "said");
    assertArc(sentence, "killed", "ccomp", "said");
    assertArc(sentence, "men", "nsubj:pass", "killed");
  }

  @Test
  void takesAParticipleForAPartOfTheSubject() {
    Sentence sentence = read("An audit carried out by the treasury concluded it was safe.").get(0);
    assertArc(sentence, "audit", "nsubj", "concluded");
    assertArc(sentence, "carried", "acl", "audit");
  }

  @Test
  void freesANounThatAPrepositionLeadsFromTheVerbBehindIt() {
    Sentence sentence = read("Aid workers based in the port said fuel had run out.").get(0);
    assertArc(sentence, "workers", "nsubj", "said");
    assertArc(sentence, "port", "obl", "based");
  }

  @Test
  void leavesAClauseAloneThatAnotherWordJoins() {
    Sentence sentence = read("The march ended after police closed the bridge.").get(0);
    assertArc(sentence, "march", "nsubj", "ended");
  }

  @Test
  void readsTheSameInManyThreads() throws Exception {
    String text = "The army attacked the rebels. Officials said that three men were killed.";
    List<Sentence> alone = read(text);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<List<Sentence>>> readers = Collections.nCopies(40, () -> read(text));
      for (Future<List<Sentence>> reader : threads.invokeAll(readers)) {
        assertThat(reader.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void givesASentenceReadWithoutAVerbItsVerb() {
    Sentence sentence =
        read("Two American relief groups donated medicine to a clinic in Kabul.").get(0);
    assertArc(sentence, "medicine", "obj", "donated");
    assertThat(sentence.token(4).detail()).isEqualTo("VBD");
  }

  @Test
  void leavesACaptionWithoutAVerbAsItIs() {
    Sentence sentence = read("Kenyan soldiers wounded in the attack on Garissa.").get(0);
    assertThat(sentence.token(2).detail()).isEqualTo("VBN");
    assertThat(read("The army accused of torture.").get(0).token(2).detail()).isEqualTo("VBN");
  }

  @Test
  void givesAHeadlineItsVerb() {
    Sentence storm = read("Troops storm parliament").get(0);
    assertArc(storm, "Troops", "nsubj", "storm");
    assertArc(storm, "parliament", "obj", "storm");
    assertThat(storm.token(1).detail()).isEqualTo("VBP");
    Sentence back = read("Ministers back peace plan").get(0);
    assertArc(back, "plan", "obj", "back");
    assertThat(back.token(1).lemma()).isEqualTo("back");
  }

  @ParameterizedTest
  @CsvSource({
    "Spanish court jails banker for fraud, court, jails, banker",
    "Greek coastguard rescues 40 sailors; two feared drowned, coastguard, rescues, sailors",
    "Lebanese judge charges former minister over blast, judge, charges, minister",
    "Governor signs bill curbing strikes, Governor, signs, bill"
  })
  void givesAHeadlineItsVerbBehindOneSubject(String words, String who, String verb, String whom) {
    Sentence sentence = read(words).get(0);
    assertArc(sentence, who, "nsubj", verb);
    assertArc(sentence, whom, "obj", verb);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Union bosses plan strike",
        "Government sources claim victory",
        "Police forces plan raid"
      })
  void leavesPeopleInThePluralTheirVerb(String words) {
    Sentence sentence = read(words).get(0);
    assertThat(sentence.token(1).tag()).isEqualTo(Token.Tag.NOUN);
    assertThat(sentence.token(2).tag()).isEqualTo(Token.Tag.VERB);
  }

  @ParameterizedTest
  @CsvSource({
    "'Gunmen Storm Hospital in Kandahar, Kill Eleven', Storm, Kill",
    "'Rebels Attack Village, Kill Nine', Attack, Kill",
    "Peruvian Farmers Block Highways Over Fuel Prices, Block, Block",
    "Minister Quits Over Bribery Claims, Quits, Quits",
    "'Thai Court Dissolves Party, Bans Its Leaders', Dissolves, Bans",
    "Opposition Leader Banda Freed on Bail in Lusaka, Freed, Freed",
    "Haitian Gang Boss Threatens Civil War, Threatens, Threatens",
    "Ohio Governor Sends National Guard, Sends, Sends",
    "National Guard Deployed as Riots Spread, Deployed, Deployed",
    "Nigeria: Kidnapped Schoolgirls Freed After Talks, Kidnapped, Freed",
    "MINISTER QUITS OVER BRIBERY CLAIMS, QUITS, QUITS"
  })
  void findsTheVerbsOfALineInTitleCase(String words, String first, String second) {
    Sentence sentence = read(words).get(0);
    for (String verb : List.of(first, second)) {
      Token token = sentence.token(sentence.tokenAt(words.indexOf(verb)));
      assertThat(token.tag()).as(verb).isEqualTo(Token.Tag.VERB);
      assertThat(words.substring(token.span().start(), token.span().end())).isEqualTo(verb);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ministry of Foreign Affairs and Trade",
        "National Institute of Mental Health",
        "Department of Health and Human Services",
        "The Church of Jesus Christ of Latter"
      })
  void leavesALineWithoutAVerbItsCapitals(String words) {
    Sentence sentence = read(words).get(0);
    assertThat(sentence.tokens())
        .allSatisfy(token ->
            assertThat(token.form())
                .isEqualTo(words.substring(token.span().start(), token.span().end())));
  }

  @Test
  void leavesAHeadlineWithoutAVerbAsItIs() {
    for (String headline :
        List.of(
            "China tariffs deal",
            "Police shootings inquiry",
            "Court cases backlog",
            "Exam results 2022",
            "UN rights chief on Darfur",
            "Prison riots inquiry",
            "Israel settlements row",
            "Iran sanctions relief talks in Geneva",
            "Budget cuts anger")) {
      assertThat(read(headline).get(0).tokens())
          .as(headline)
          .noneMatch(word -> word.tag() == Token.Tag.VERB);
    }
  }

  @Test
  void countsEveryWordBelowTheRoot() {
    Sentence sentence = TREES.read(CUTTER.read("He left.", new Span(0, 8))).get(0);
    assertThat(sentence.parsed()).isTrue();
    assertThat(sentence.subtree(1).cardinality()).isEqualTo(3);
    assertThat(sentence.subtree(0).cardinality()).isEqualTo(1);
  }

  @Test
  void drawsATreeOverAnyText() {
    Random random = new Random(SEED);
    for (int round = 0; round < 300; round++) {
      String text = anyText(random);
      int last = 0;
      for (Sentence sentence : read(text)) {
        last = assertTiles(text, sentence, last);
        assertTree(sentence);
      }
      assertThat(text.substring(last).chars().allMatch(unit -> Letters.isSpace((char) unit)))
          .as("seed %d round %d", SEED, round)
          .isTrue();
    }
  }

  private static String anyText(Random random) {
    StringBuilder text = new StringBuilder();
    String common = "ab.,'’-\"“” \n$1?!U.S.";
    for (int i = random.nextInt(120); i > 0; i--) {
      if (random.nextInt(3) > 0) {
        text.append(common.charAt(random.nextInt(common.length())));
      } else {
        text.append((char) random.nextInt(0x10000));
      }
    }
    return text.toString();
  }

  private static int assertTiles(String text, Sentence sentence, int from) {
    int last = from;
    for (Token token : sentence.tokens()) {
      assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
      assertThat(token.span().isEmpty()).isFalse();
      assertThat(text.substring(last, token.span().start()).chars())
          .allMatch(unit -> Letters.isSpace((char) unit.intValue()));
      last = token.span().end();
      assertThat(splitsPair(text, last)).isFalse();
    }
    return last;
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }

  private static void assertTree(Sentence sentence) {
    int roots = 0;
    for (int word = 0; word < sentence.size(); word++) {
      int steps = 0;
      for (int at = word; at != Token.ROOT; at = sentence.token(at).head()) {
        assertThat(at).isBetween(0, sentence.size() - 1);
        assertThat(steps++).isLessThanOrEqualTo(sentence.size());
      }
      roots += sentence.token(word).head() == Token.ROOT ? 1 : 0;
    }
    assertThat(roots).isEqualTo(1);
  }
}
