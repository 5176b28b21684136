package org.dateline.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.analysis.names.NamesRead.entity;
import static org.dateline.analysis.names.NamesRead.idOf;
import static org.dateline.analysis.names.NamesRead.mentions;

import org.dateline.model.AnnotatedArticle;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in datelines. */
class DatelineNamesTest {
  private static AnnotatedArticle read(String place, String credit, String report) {
    return NamesRead.readFiled(place, place + credit + " - " + report);
  }

  @ParameterizedTest
  @CsvSource({
    "MADRID,Madrid,ESP",
    "HAVANA,Havana,CUB",
    "LA PAZ,La Paz,",
    "THE HAGUE,The Hague,NLD",
    "ADDIS ABABA,Addis Ababa,ETH",
    "RIO DE JANEIRO,Rio de Janeiro,",
  })
  void aTownInCapitalsIsTheTownOfTheText(String place, String town, String country) {
    AnnotatedArticle read = read(place, "", "Farmers marched through " + town + " on Monday.");
    assertThat(entity(read, place).kind()).isEqualTo(EntityKind.PLACE);
    assertThat(entity(read, place).name()).isEqualTo(town);
    assertThat(idOf(read, place)).isEqualTo(idOf(read, town));
    if (country != null) {
      assertThat(entity(read, place).country()).isEqualTo(country);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sahel Wire", "Andes Daily", "Bosporus News Agency"})
  void theAgencyOfADatelineIsOneBody(String agency) {
    AnnotatedArticle read = read("LIMA", " (" + agency + ")", "Farmers marched on Monday.");
    assertThat(mentions(read))
        .filteredOn(mention -> mention.kind() == EntityKind.PLACE)
        .extracting(mention -> read.text().slice(mention.span()))
        .containsExactly("LIMA");
    assertThat(entity(read, agency).kind()).isEqualTo(EntityKind.ORGANIZATION);
  }

  @Test
  void aKnownAgencyStaysWhatItIs() {
    AnnotatedArticle read = read("LIMA", " (Reuters)", "Farmers marched on Monday.");
    assertThat(entity(read, "Reuters").name()).isEqualTo("Reuters");
  }

  @Test
  void abbreviationsStayWhatTheyAre() {
    AnnotatedArticle read = read("LIMA", " (UNICEF)", "Envoys of the EU met UNICEF on Monday.");
    assertThat(read.all(EntityMention.class))
        .filteredOn(mention -> read.text().slice(mention.span()).equals("UNICEF"))
        .hasSize(2)
        .allSatisfy(mention -> assertThat(mention.kind()).isEqualTo(EntityKind.ORGANIZATION))
        .extracting(EntityMention::entity)
        .containsOnly(idOf(read, "UNICEF"));
    assertThat(entity(read, "EU").kind()).isEqualTo(EntityKind.ORGANIZATION);
  }

  @Test
  void aDivisionInTheBracketIsAPlace() {
    AnnotatedArticle read = read("VANCOUVER", " (British Columbia)", "Farmers marched on Monday.");
    assertThat(entity(read, "British Columbia").kind()).isEqualTo(EntityKind.PLACE);
    assertThat(entity(read, "British Columbia").country()).isEqualTo("CAN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Adds details", "Updates with quotes", "Corrected day of vote"})
  void aNoteOfTheEditorsNamesNobody(String note) {
    AnnotatedArticle read = read("LIMA", " (" + note + ")", "Farmers marched on Monday.");
    assertThat(mentions(read))
        .extracting(mention -> read.text().slice(mention.span()))
        .contains("LIMA")
        .noneMatch(note::contains);
  }

  @ParameterizedTest
  @CsvSource({
    "'Paris, Texas', Paris, USA",
    "'Athens, Georgia', Athens, USA",
    "'LONDON, Ontario', London, CAN",
    "'Tripoli, Lebanon', Tripoli, LBN",
    "'Paris, France', Paris, FRA",
    "'Tbilisi, Georgia', Tbilisi, GEO",
  })
  void aRegionSaysWhichTownBearsTheNameOfACapital(String place, String town, String country) {
    AnnotatedArticle read = read(place, "", "Farmers marched through " + town + " on Monday.");
    assertThat(entity(read, town).country()).isEqualTo(country);
    assertThat(read.entities())
        .filteredOn(entity -> entity.country() != null)
        .allSatisfy(entity -> assertThat(entity.country()).isEqualTo(country));
  }

  @Test
  void aNamesakeOfACapitalIsNoGovernment() {
    AnnotatedArticle read = read("Paris, Texas", "", "Paris denied the charges on Monday.");
    assertThat(entity(read, "Paris").kind()).isEqualTo(EntityKind.PLACE);
    AnnotatedArticle capital = read("Paris, France", "", "Paris denied the charges on Monday.");
    assertThat(capital.entities()).anyMatch(entity -> entity.name().equals("Government of France"));
  }
}
