package org.dateline.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.analysis.names.NamesRead.entity;
import static org.dateline.analysis.names.NamesRead.idOf;
import static org.dateline.analysis.names.NamesRead.mentions;
import static org.dateline.analysis.names.NamesRead.read;

import org.dateline.model.AnnotatedArticle;
import org.dateline.model.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a name begins: behind days, offices and their states. */
class NameTitlesTest {
  @Test
  void keepsTheBodyAndTheOfficeOutOfAName() {
    AnnotatedArticle read = read("Arab League Secretary-General Anna Petrova opened the talks.");
    assertThat(entity(read, "Arab League").country()).isEqualTo("IGO");
    assertThat(entity(read, "Anna Petrova").country()).isEqualTo("IGO");
    assertThat(entity(read, "Anna Petrova").sector()).isEqualTo("GOV");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Monday President Anna Petrova opened the talks.",
        "Late on Sunday Mrs. Anna Petrova opened the talks.",
        "Ohio Gov. Anna Petrova opened the talks.",
        "New Jersey Governor Anna Petrova opened the talks.",
        "Texas Lt. Gov. Anna Petrova opened the talks.",
        "Finance Committee Chairman Anna Petrova opened the talks.",
        "Labour MP Anna Petrova opened the talks.",
      })
  void keepsDaysOfficesAndTheirStatesOutOfAName(String line) {
    AnnotatedArticle read = read(line);
    assertThat(entity(read, "Anna Petrova").name()).isEqualTo("Anna Petrova");
    assertThat(entity(read, "Anna Petrova").kind()).isEqualTo(EntityKind.PERSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sunday Okafor opened the talks.",
        "Yusuf Emir Hassan opened the talks.",
        "Virginia Bishop Smith opened the talks.",
        "Anna Petrova St. Clair opened the talks.",
        "Anna M. Petrova opened the talks.",
        "Martin Luther King Jr. opened the talks."
      })
  void leavesWhatOnlyLooksLikeADayOrATitleInAName(String line) {
    String name = line.replace(" opened the talks.", "");
    assertThat(entity(read(line), name).kind()).isEqualTo(EntityKind.PERSON);
  }

  @Test
  void takesTheStateOfADivisionForItsOfficials() {
    AnnotatedArticle read = read("Ohio Gov. Anna Petrova opened the talks. Petrova left.");
    assertThat(entity(read, "Petrova").country()).isEqualTo("USA");
    assertThat(entity(read, "Ohio").country()).isEqualTo("USA");
    assertThat(entity(read("Georgia opened a dam."), "Georgia").country()).isEqualTo("GEO");
  }

  @Test
  void findsWhoIsKnownBehindWordsThatAreNoFirstName() {
    AnnotatedArticle read = read("Secretary of State John Kerry opened the talks.");
    assertThat(idOf(read, "John Kerry")).isEqualTo("person/john-kerry");
    assertThat(mentions(read)).hasSize(1);
  }
}
