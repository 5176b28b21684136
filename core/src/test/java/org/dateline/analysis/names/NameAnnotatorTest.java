package org.dateline.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.analysis.names.NamesRead.entity;
import static org.dateline.analysis.names.NamesRead.idOf;
import static org.dateline.analysis.names.NamesRead.mention;
import static org.dateline.analysis.names.NamesRead.mentions;
import static org.dateline.analysis.names.NamesRead.read;
import static org.dateline.analysis.names.NamesRead.readOn;

import java.util.Random;
import org.dateline.knowledge.Lexicon;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.Sentence;
import org.junit.jupiter.api.Test;

class NameAnnotatorTest {
  @Test
  void tiesAFamilyNameToTheFullName() {
    AnnotatedArticle read =
        read("Deputy Mayor Anna Petrova opened the school. Petrova thanked the teachers.");
    assertThat(idOf(read, "Petrova")).isEqualTo(idOf(read, "Anna Petrova"));
  }

  @Test
  void knowsPresidentsWithCountryAndSector() {
    AnnotatedArticle read =
        read("Kazakh President Kassym-Jomart Tokayev spoke. Tokayev left early.");
    Entity tokayev = entity(read, "Tokayev");
    assertThat(tokayev.name()).isEqualTo("Kassym-Jomart Tokayev");
    assertThat(tokayev.country()).isEqualTo("KAZ");
    assertThat(tokayev.sector()).isEqualTo("GOV");
  }

  @Test
  void passesOverMiddleInitials() {
    assertThat(idOf(read("Harry M. Reid opened the talks."), "Harry M. Reid"))
        .isEqualTo("person/harry-reid");
  }

  @Test
  void tiesANameWithItsParticleToTheFullName() {
    AnnotatedArticle read =
        read("The envoy Staffan de Mistura met rebels on Monday. De Mistura urged them to wait.");
    assertThat(idOf(read, "De Mistura")).isEqualTo("person/staffan-de-mistura");
  }

  @Test
  void tellsAMotherFromHerDaughter() {
    AnnotatedArticle read = read("Ana Maria Silva and her daughter Maria Silva met envoys.");
    assertThat(idOf(read, "Ana Maria Silva")).isNotEqualTo(idOf(read, "Maria Silva"));
  }

  @Test
  void takesWhatTheWordsSayForAnOfficeThatIsNotHeldYetOrAnyMore() {
    AnnotatedArticle early = readOn("2023-05-01", "Sir Keir Starmer met envoys.");
    assertThat(entity(early, "Sir Keir Starmer").sector()).isNotEqualTo("GOV");
    AnnotatedArticle late =
        readOn("2024-05-01", "Opposition leader Yair Lapid urged Netanyahu to resign.");
    assertThat(entity(late, "Yair Lapid").sector()).isNotEqualTo("ELI");
    AnnotatedArticle former = readOn("2018-05-01", "President Barack Obama met envoys.");
    assertThat(entity(former, "Barack Obama").sector()).isEqualTo("ELI");
  }

  @Test
  void takesAFamilyNameInAnUndatedReportForWhoHeadedTheState() {
    assertThat(idOf(read("Mr. Obama praised U.S. envoys."), "Obama"))
        .isEqualTo("person/barack-obama");
    assertThat(idOf(read("Mr. Brown praised the envoys."), "Brown"))
        .isNotEqualTo("person/gordon-brown");
  }

  @Test
  void takesTheStateOfAllWhoBearAFamilyName() {
    AnnotatedArticle read = readOn("2021-03-01", "Mr. Khamenei met envoys of Iran.");
    assertThat(entity(read, "Khamenei").country()).isEqualTo("IRN");
    AnnotatedArticle other = readOn("2021-03-01", "Mr. Khamenei met envoys of Peru.");
    assertThat(entity(other, "Khamenei").country()).isNull();
  }

  @Test
  void knowsThePartyOfItsMembers() {
    assertThat(idOf(read("On Monday Republicans met envoys."), "Republicans"))
        .isEqualTo("organization/republican-party-usa");
    assertThat(entity(read("Senate Democrats met envoys."), "Senate Democrats").country())
        .isEqualTo("USA");
  }

  @Test
  void takesTheCountryBehindATitledName() {
    AnnotatedArticle read = read("King Farid of Jordan opened a dam. Farid left early.");
    assertThat(entity(read, "Farid").country()).isEqualTo("JOR");
  }

  @Test
  void takesMoneyForNoState() {
    AnnotatedArticle read = read("The bank lent US $50 million to Haiti.");
    assertThat(mentions(read)).noneMatch(mention -> mention.entity().equals(idOf(usa(), "US")));
    assertThat(entity(read("The bank lent Haiti $50 million."), "Haiti").country())
        .isEqualTo("HTI");
  }

  @Test
  void takesAShipForNobody() {
    AnnotatedArticle read =
        read(
            "Pirates boarded the tanker Mercer Sky at dawn. The crew left the Mercer Sky in boats."
                + " Anna Petrova thanked them.");
    assertThat(mentions(read)).noneMatch(mention -> words(read, mention).contains("Mercer"));
    AnnotatedArticle person = read("Pirates robbed the trader Mercer Sky at dawn.");
    assertThat(mentions(person)).anyMatch(mention -> words(person, mention).contains("Mercer"));
    assertThat(entity(read, "Anna Petrova").kind()).isEqualTo(EntityKind.PERSON);
  }

  @Test
  void takesWhoOpensTheSentenceBehindAShipForSomebody() {
    AnnotatedArticle read = read("Nine died on the ferry\n\nAnna Petrova saw it sink.");
    assertThat(entity(read, "Anna Petrova").kind()).isEqualTo(EntityKind.PERSON);
  }

  @Test
  void takesAShipBehindTheArticleForNobody() {
    AnnotatedArticle read =
        read("The navy boarded the St Nikolas off Muscat. The tanker was carrying oil.");
    assertThat(mentions(read)).noneMatch(mention -> words(read, mention).contains("Nikolas"));
    AnnotatedArticle person = read("The navy freed Nikolas Berg off Muscat. The envoy was ill.");
    assertThat(mentions(person)).anyMatch(mention -> words(person, mention).contains("Nikolas"));
  }

  @Test
  void readsEveryNounForShips() {
    for (Lexicon.Row row : ResourcePack.open().lexicon("en/lexicon/craft.tsv").rows()) {
      String example = row.get("example");
      AnnotatedArticle read = read(example);
      assertThat(mentions(read)).noneMatch(mention -> words(read, mention).contains("Mercer"));
      String person = example.replaceFirst("the \\w+ Mercer", "the trader Mercer");
      AnnotatedArticle other = read(person);
      assertThat(mentions(other))
          .as(person)
          .anyMatch(mention -> words(other, mention).contains("Mercer"));
    }
  }

  @Test
  void takesADayForNoBody() {
    AnnotatedArticle read = read("Envoys of Lebanon will meet on March 14 in the capital.");
    assertThat(mentions(read)).noneMatch(mention -> words(read, mention).contains("March"));
    AnnotatedArticle body = read("Lebanon votes in May. The March 14 alliance met on Monday.");
    assertThat(mentions(body)).anyMatch(mention -> words(body, mention).contains("March 14"));
  }

  private static String words(AnnotatedArticle read, EntityMention mention) {
    return read.text().slice(mention.span());
  }

  private static AnnotatedArticle usa() {
    return read("The US lent a ship.");
  }

  @Test
  void takesAFamilyNameForWhoHeldTheOfficeThen() {
    String words = "Pakistani Prime Minister Sharif opened a dam. Sharif left early.";
    assertThat(entity(readOn("2016-05-10", words), "Sharif").name()).isEqualTo("Nawaz Sharif");
    assertThat(entity(readOn("2022-09-10", words), "Sharif").name()).isEqualTo("Shehbaz Sharif");
  }

  @Test
  void takesAnUndatedReportForOneOfTheTimeInOffice() {
    String words = "Chancellor Angela Merkel opened a bridge.";
    assertThat(entity(read(words), "Angela Merkel").sector()).isEqualTo("GOV");
    assertThat(entity(readOn("2023-05-10", words), "Angela Merkel").sector()).isEqualTo("ELI");
  }

  @Test
  void takesAFamilyNameAloneForAMinisterOnlyWhereHisStateIsSpokenOf() {
    String words = "Wallace said the ships would stay.";
    assertThat(entity(readOn("2021-05-10", "Britain sent two ships. " + words), "Wallace").name())
        .isEqualTo("Ben Wallace");
    assertThat(entity(readOn("2021-05-10", words), "Wallace").country()).isNull();
  }

  @Test
  void knowsAnArmedGroupThatIsWrittenLikeAName() {
    AnnotatedArticle read = read("The town is quiet. Isis fled north, and Isis took the cars.");
    assertThat(entity(read, "Isis").name()).isEqualTo("Islamic State");
  }

  @Test
  void takesNobodyThatIsOnlyLikenedForWhomAPronounMeans() {
    AnnotatedArticle read =
        read("Omar Diallo opened the talks. As a politician fond of quarrels, he left early.");
    assertThat(idOf(read, "he")).isEqualTo(idOf(read, "Omar Diallo"));
  }

  @Test
  void takesNobodyThatOnlyOwnsForWhomAPronounMeans() {
    AnnotatedArticle read =
        read("Omar Diallo met the family. It would be in the boy's interest, he said.");
    assertThat(idOf(read, "he")).isEqualTo(idOf(read, "Omar Diallo"));
  }

  @Test
  void takesACapitalOfASharedNameForItsStateOnlyWhereTheStateIsTold() {
    String words = "A market burned in Tripoli.";
    assertThat(entity(read("Libya sent aid. " + words), "Tripoli").country()).isEqualTo("LBY");
    assertThat(entity(read("Lebanon sent aid. " + words), "Tripoli").country()).isNull();
  }

  @Test
  void tellsAWomanByHerFirstName() {
    AnnotatedArticle read =
        read("Omar Diallo owned the house. A tenant, Priscilla Quispe, liked it. He moved away.");
    assertThat(idOf(read, "He")).isNotEqualTo(idOf(read, "Priscilla Quispe"));
  }

  @Test
  void takesAFamilyNameForWhoHeadedTheStateNotLongBefore() {
    String words = "The United States paid. It was an idea of the Obama years, and Obama liked it.";
    assertThat(entity(readOn("2018-04-20", words), "Obama").name()).isEqualTo("Barack Obama");
  }

  @Test
  void takesCountryAndSectorOfAStrangerFromTheTitle() {
    Entity colonel =
        entity(read("Bolivian army spokesman Pedro Quispe denied it."), "Pedro Quispe");
    assertThat(colonel.country()).isEqualTo("BOL");
    assertThat(colonel.sector()).isEqualTo("MIL");
  }

  @Test
  void readsTheOfficeInApposition() {
    Entity rebel = entity(read("Omar Diallo, a rebel commander, refused to talk."), "Omar Diallo");
    assertThat(rebel.sector()).isEqualTo("REB");
  }

  @Test
  void readsAnAcronymAsTheBodyItStandsFor() {
    AnnotatedArticle read =
        read("The Collective Security Treaty Organization sent troops. The CSTO sent more.");
    assertThat(idOf(read, "CSTO")).isEqualTo(idOf(read, "Collective Security Treaty Organization"));
    assertThat(entity(read, "CSTO").country()).isEqualTo("IGO");
  }

  @Test
  void findsThePlaceInsideTheNameOfABody() {
    AnnotatedArticle read = read("He teaches law at the University of Nebraska in Lincoln.");
    assertThat(mention(read, "University of Nebraska").kind()).isEqualTo(EntityKind.ORGANIZATION);
    assertThat(mention(read, "Nebraska").kind()).isEqualTo(EntityKind.PLACE);
  }

  @Test
  void takesNoNamesakeOfABodyForWhomAPronounMeans() {
    AnnotatedArticle read =
        read("The Andy Warhol Foundation gave money to the school. He thanked its teachers.");
    assertThat(mention(read, "Andy Warhol").kind()).isEqualTo(EntityKind.PERSON);
    assertThat(mentions(read)).noneMatch(mention -> mention.form() == EntityMention.Form.PRONOUN);
  }

  @Test
  void readsADoubtfulAcronymWhereItsStateIsTold() {
    AnnotatedArticle read = read("Canadian voters turned out early. The NDP won nine seats.");
    assertThat(entity(read, "NDP").country()).isEqualTo("CAN");
  }

  @Test
  void tiesADoubtfulAcronymToNobodyWithoutSupport() {
    AnnotatedArticle read = read("Voters turned out early. The NDP won nine seats.");
    assertThat(read.entities()).noneMatch(entity -> "CAN".equals(entity.country()));
  }

  @Test
  void readsADoubtfulAcronymOfABlocWhereAMemberIsTold() {
    AnnotatedArticle read = read("Somalia asked for help. The AU promised four planes.");
    assertThat(entity(read, "AU").name()).isEqualTo("African Union");
  }

  @Test
  void namesABodyThatStandsBeforeANoun() {
    AnnotatedArticle read = read("EU countries agreed, and UN officials were glad.");
    assertThat(entity(read, "EU").name()).isEqualTo("European Union");
    assertThat(entity(read, "UN").name()).isEqualTo("United Nations");
  }

  @Test
  void takesNoTaskAndNoPatternForAParty() {
    AnnotatedArticle read = read("The mission failed twice. The new model sold well.");
    assertThat(mentions(read)).isEmpty();
  }

  @Test
  void readsTheKremlinAsTheRussianGovernment() {
    Entity kremlin = entity(read("The Kremlin has said nothing."), "Kremlin");
    assertThat(kremlin.country()).isEqualTo("RUS");
    assertThat(kremlin.sector()).isEqualTo("GOV");
  }

  @Test
  void readsACapitalThatActsAsItsGovernment() {
    assertThat(entity(read("Moscow denied the charge on Monday."), "Moscow").sector())
        .isEqualTo("GOV");
    assertThat(entity(read("He was born in Moscow in 1950."), "Moscow").kind())
        .isEqualTo(EntityKind.PLACE);
  }

  @Test
  void readsNationalitiesAsWordsOfAState() {
    AnnotatedArticle read = read("Polish farmers met the Ukrainians.");
    assertThat(mention(read, "Polish").kind()).isEqualTo(EntityKind.NATIONALITY);
    assertThat(idOf(read, "Polish")).isEqualTo("country/POL");
    assertThat(idOf(read, "Ukrainians")).isEqualTo("country/UKR");
  }

  @Test
  void takesTheCountrysPresidentToBeTheOneNamedBefore() {
    AnnotatedArticle read =
        read(
            "Kazakh President Kassym-Jomart Tokayev met Vladimir Putin. Troops will leave Kazakhstan"
                + " when the country's president asks them to.");
    assertThat(idOf(read, "the country's president"))
        .isEqualTo(idOf(read, "Kassym-Jomart Tokayev"));
  }

  @Test
  void takesThePronounToBeTheSubjectJustBefore() {
    AnnotatedArticle read = read("Angela Merkel flew to Warsaw on Monday. She met the mayor.");
    assertThat(idOf(read, "She")).isEqualTo(idOf(read, "Angela Merkel"));
  }

  @Test
  void leavesAPronounAloneThatMayBeEither() {
    AnnotatedArticle read =
        read("Emmanuel Macron and Olaf Scholz argued on Monday. He left early.");
    assertThat(mentions(read)).noneMatch(m -> m.form() == EntityMention.Form.PRONOUN);
  }

  @Test
  void readsThePlaceThatTheNameOfASiteBeginsWith() {
    AnnotatedArticle read = read("Police closed Manchester Airport on Monday.");
    assertThat(mention(read, "Manchester").kind()).isEqualTo(EntityKind.PLACE);
  }

  @Test
  void keepsTheFormOfACompanyWithItsName() {
    AnnotatedArticle read = read("Shares of Red River Mills, Inc. fell on Monday.");
    assertThat(mentions(read)).noneMatch(m -> read.text().slice(m.span()).equals("Inc."));
  }

  @Test
  void readsAStateWhoseNameNobodyBears() {
    assertThat(idOf(read("Jordan closed a road into Syria on Monday."), "Jordan"))
        .isEqualTo("country/JOR");
  }

  @Test
  void leavesArticlesInOtherLanguagesAlone() {
    assertThat(mentions(read("Angela Merkel sprach in Berlin.", "de"))).isEmpty();
  }

  @Test
  void keepsMentionsOnTokenBoundariesInAnyText() {
    Random random = new Random(20220110);
    for (int round = 0; round < 60; round++) {
      StringBuilder noise = new StringBuilder("President ");
      for (int i = 0; i < 200; i++) {
        int point = random.nextInt(4) == 0 ? random.nextInt(0x1F700) : 'A' + random.nextInt(60);
        noise.appendCodePoint(Character.isSurrogate((char) point) && point < 0x10000 ? 'x' : point);
        noise.append(random.nextInt(4) == 0 ? " U.S. " : "");
      }
      assertOnTokens(read(noise.toString()));
    }
  }

  private static void assertOnTokens(AnnotatedArticle read) {
    for (EntityMention mention : mentions(read)) {
      assertThat(read.all(Sentence.class))
          .anyMatch(sentence ->
              sentence.tokens().stream()
                      .anyMatch(token -> token.span().start() == mention.span().start())
                  && sentence.tokens().stream()
                      .anyMatch(token -> token.span().end() == mention.span().end()));
      assertThat(read.entities()).anyMatch(entity -> entity.id().equals(mention.entity()));
    }
  }
}
