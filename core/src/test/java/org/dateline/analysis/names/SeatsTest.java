package org.dateline.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.analysis.names.NamesRead.entity;
import static org.dateline.analysis.names.NamesRead.idOf;
import static org.dateline.analysis.names.NamesRead.read;

import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Entity;
import org.junit.jupiter.api.Test;

class SeatsTest {
  @Test
  void takesTheStateOfABodyFromTheWordBeforeIt() {
    Entity ministry =
        entity(
            read("Peru's Interior Ministry has denied the report on Monday."), "Interior Ministry");
    assertThat(ministry.country()).isEqualTo("PER");
    assertThat(ministry.sector()).isEqualTo("GOV");
  }

  @Test
  void takesTheStateThatFollowsABody() {
    Entity court =
        entity(
            read("The Supreme Court of Ghana ruled against the miners."), "Supreme Court of Ghana");
    assertThat(court.country()).isEqualTo("GHA");
    assertThat(court.sector()).isEqualTo("JUD");
  }

  @Test
  void readsTwoSpellingsOfABodyAsOne() {
    AnnotatedArticle read =
        read(
            "Peru's Interior Ministry has denied the report. The Ministry of the Interior of Peru"
                + " was asked again.");
    assertThat(idOf(read, "Interior Ministry")).isEqualTo(idOf(read, "Ministry of the Interior"));
  }

  @Test
  void takesABodyWithoutAStateToBeTheOneNamedBefore() {
    AnnotatedArticle read =
        read("Peru's Health Ministry counted ten in Chile. The Health Ministry will count again.");
    assertThat(entity(read, "Health Ministry").country()).isEqualTo("PER");
    assertThat(read.entities()).filteredOn(e -> e.name().endsWith("Health Ministry")).hasSize(1);
  }

  @Test
  void takesABodyWithoutAStateToBeOfTheStateTheArticleIsAbout() {
    AnnotatedArticle read =
        read(
            "A storm hit Ghana on Monday. Ghana asked for help. The Health Ministry sent doctors.");
    assertThat(entity(read, "Health Ministry").country()).isEqualTo("GHA");
  }

  @Test
  void leavesTheStateOpenWhereNothingTells() {
    Entity ministry =
        entity(
            read("Ghana and Togo closed a road. The Health Ministry sent doctors."),
            "Health Ministry");
    assertThat(ministry.country()).isNull();
    assertThat(ministry.sector()).isEqualTo("MED");
  }
}
