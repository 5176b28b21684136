package org.dateline.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.analysis.names.NamesRead.entity;
import static org.dateline.analysis.names.NamesRead.read;

import org.dateline.model.AnnotatedArticle;
import org.dateline.model.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Towns and states whose names people bear. */
class TownNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Hours later Washington imposed new sanctions on Iran., Washington, USA",
    "The junta accused Paris of violating its airspace. The French ministry denied it., Paris, FRA",
    "Berlin summoned the ambassador., Berlin, DEU",
  })
  void takesACapitalForItsStateWhereNobodyBearsTheName(String line, String name, String state) {
    assertThat(entity(read(line), name).kind()).isNotEqualTo(EntityKind.PERSON);
    assertThat(entity(read(line), name).country()).isEqualTo(state);
  }

  @Test
  void leavesABearerOfTheNameAPerson() {
    AnnotatedArticle read = read("Denzel Washington won a prize. Washington thanked his wife.");
    assertThat(entity(read, "Washington").kind()).isEqualTo(EntityKind.PERSON);
    AnnotatedArticle first = read("Sofia Petrova lost her son. Sofia said she was angry.");
    assertThat(entity(first, "Sofia").kind()).isEqualTo(EntityKind.PERSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The boxer Santiago vowed to win. Santiago rejected claims by Chilean doctors.|Santiago",
        "Paris, the French midfielder, urged calm. Paris accused the referee of bias.|Paris",
        "Sofia welcomed her mother, a Bulgarian, at the airport.|Sofia",
        "Santiago denied the charge in court. His lawyer said he was innocent.|Santiago",
      })
  void leavesAPersonWhomTheArticleCallsOne(String line, String name) {
    assertThat(entity(read(line), name).kind()).isEqualTo(EntityKind.PERSON);
    assertThat(entity(read(line), name).sector()).isNotEqualTo("GOV");
  }

  @Test
  void takesForItsStateACapitalBesideWhomAnotherIsHe() {
    AnnotatedArticle read = read("Washington imposed sanctions on Iran. Peter Quist said he knew.");
    assertThat(entity(read, "Washington").country()).isEqualTo("USA");
    AnnotatedArticle chief = read("Paris, the French capital, rejected the demand.");
    assertThat(entity(chief, "Paris").kind()).isNotEqualTo(EntityKind.PERSON);
  }

  @Test
  void takesForAPlaceWhatTheWordsCallOne() {
    AnnotatedArticle read = read("The mayor of a town in the violent state of Guerrero was shot.");
    assertThat(entity(read, "Guerrero").kind()).isEqualTo(EntityKind.PLACE);
    assertThat(entity(read("He met the widow of Guerrero."), "Guerrero").kind())
        .isEqualTo(EntityKind.PERSON);
  }

  @Test
  void joinsWhatHyphensHoldTogether() {
    AnnotatedArticle town = read("Gangs burned a clinic in Port-au-Prince on Monday.");
    assertThat(entity(town, "Port-au-Prince").country()).isEqualTo("HTI");
    AnnotatedArticle person = read("General Anwar-uz-Karim told the nation that he would resign.");
    assertThat(entity(person, "Anwar-uz-Karim").kind()).isEqualTo(EntityKind.PERSON);
  }

  @Test
  void readsTheHalvesOfKorea() {
    AnnotatedArticle read = read("South Korea said the North had fired a missile.");
    assertThat(entity(read, "North").country()).isEqualTo("PRK");
    AnnotatedArticle both = read("North Korea fired a rocket. The South denied the charge.");
    assertThat(entity(both, "South").country()).isEqualTo("KOR");
    AnnotatedArticle within =
        read(
            "South Korea beat Japan. Voters in the South backed Trump, and rain fell in the North.");
    assertThat(within.entities()).noneMatch(it -> "PRK".equals(it.country()));
    AnnotatedArticle war = read("The Korean War divided America; the South had lost its own war.");
    assertThat(entity(war, "South").country()).isNotEqualTo("KOR");
    AnnotatedArticle other = read("Kenya said the North of the country was flooded.");
    assertThat(other.entities()).noneMatch(it -> "PRK".equals(it.country()));
  }

  @Test
  void leavesOutTheStateThatASeaIsCalledAfter() {
    AnnotatedArticle read = read("A ship sank in the South China Sea.");
    assertThat(read.entities()).noneMatch(it -> "CHN".equals(it.country()));
  }

  @Test
  void findsTheNameThatARoleOrABodyAnnounces() {
    AnnotatedArticle read = read("Analyst Peter Quist of the bank warned of losses.");
    assertThat(entity(read, "Peter Quist").kind()).isEqualTo(EntityKind.PERSON);
    AnnotatedArticle airline = read("The EU imposed sanctions on the state airline Belvania.");
    assertThat(entity(airline, "Belvania").kind()).isEqualTo(EntityKind.ORGANIZATION);
    assertThat(entity(airline, "Belvania").sector()).isEqualTo("BUS");
  }
}
