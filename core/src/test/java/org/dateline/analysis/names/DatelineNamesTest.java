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
    AnnotatedArticle read = NamesRead.read("Envoys of UNICEF and of the EU met in Lima.");
    assertThat(mentions(read)).extracting(EntityMention::kind).contains(EntityKind.ORGANIZATION);
    assertThat(entity(read, "UNICEF").kind()).isEqualTo(EntityKind.ORGANIZATION);
  }
}
