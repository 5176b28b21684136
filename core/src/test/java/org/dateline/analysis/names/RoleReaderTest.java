package org.dateline.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.analysis.names.NamesRead.entity;
import static org.dateline.analysis.names.NamesRead.idOf;
import static org.dateline.analysis.names.NamesRead.mentions;
import static org.dateline.analysis.names.NamesRead.read;

import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityMention.Form;
import org.junit.jupiter.api.Test;

class RoleReaderTest {

  @Test
  void givesARolePhraseTheSectorOfItsNounAndTheStateBesideIt() {
    Entity authorities =
        entity(read("Bolivian authorities closed the port."), "Bolivian authorities");
    assertThat(authorities.country()).isEqualTo("BOL");
    assertThat(authorities.sector()).isEqualTo("GOV");
  }

  @Test
  void beginsWithTheNumberBehindAPlural() {
    assertThat(mentions(read("They blamed drivers 40 miners knew.")))
        .anyMatch(mention -> mention.span().length() == "40 miners".length());
    assertThat(idOf(read("The last 40 miners left."), "The last 40 miners")).isNotEmpty();
  }

  @Test
  void readsAnOfficeInCapitalsAsARole() {
    AnnotatedArticle read =
        read("Chile's Deputy Prime Minister spoke. The Peruvian Vice Foreign Minister left.");
    assertThat(entity(read, "Chile's Deputy Prime Minister").country()).isEqualTo("CHL");
    assertThat(entity(read, "Chile's Deputy Prime Minister").sector()).isEqualTo("GOV");
    assertThat(entity(read, "The Peruvian Vice Foreign Minister").country()).isEqualTo("PER");
    assertThat(mentions(read)).hasSize(4); // the states inside are two of them
    assertThat(mentions(read))
        .noneMatch(mention -> mention.form() == Form.NAME && isPerson(mention));
  }

  private static boolean isPerson(EntityMention mention) {
    return mention.kind() == EntityKind.PERSON;
  }

  @Test
  void takesTheStateThatFollowsTheNoun() {
    AnnotatedArticle read =
        read("The government of Chile raised the tax, and police in Peru struck.");
    assertThat(idOf(read, "The government")).isEqualTo("government/CHL");
    assertThat(entity(read, "police").country()).isEqualTo("PER");
    assertThat(entity(read, "police").sector()).isEqualTo("COP");
  }

  @Test
  void takesTheStateOfTheArticleForThoseWhoActAtHome() {
    AnnotatedArticle read =
        read("A storm hit Ghana. Prosecutors in the north were told to wait. Police found a boat.");
    assertThat(entity(read, "Prosecutors").country()).isEqualTo("GHA");
    assertThat(entity(read, "Police").country()).isEqualTo("GHA");
  }

  @Test
  void takesNoStateFromTheAgencyThatTellsOfIt() {
    AnnotatedArticle read = read("LUNDA (Reuters) - The army closed the valley.");
    assertThat(entity(read, "The army").country()).isNull();
  }

  @Test
  void leavesTheStateOpenWhereTwoShareTheArticle() {
    AnnotatedArticle read = read("Ghana and Togo closed a road. Police found a boat.");
    assertThat(entity(read, "Police").country()).isNull();
    assertThat(entity(read, "Police").sector()).isEqualTo("COP");
  }

  @Test
  void leavesTheStateOpenForThoseWhoAreMetAnywhere() {
    AnnotatedArticle read = read("Ghana closed a road. Western diplomats left. Soldiers came.");
    assertThat(entity(read, "Western diplomats").country()).isNull();
    assertThat(entity(read, "Soldiers").country()).isNull();
    assertThat(entity(read, "Soldiers").sector()).isEqualTo("MIL");
  }

  @Test
  void takesTheSameRoleAgainToBeTheSameParty() {
    AnnotatedArticle read =
        read(
            "Ghanaian protesters met in Togo on Monday. Togo and Benin said that protesters left.");
    assertThat(idOf(read, "protesters")).isEqualTo(idOf(read, "Ghanaian protesters"));
  }

  @Test
  void tiesAPhraseInAppositionToItsBearer() {
    AnnotatedArticle read = read("Omar Diallo, a rebel commander, refused to talk.");
    assertThat(idOf(read, "a rebel commander")).isEqualTo(idOf(read, "Omar Diallo"));
  }

  @Test
  void tiesAnOfficeWithItsPlaceToTheNameBehindIt() {
    AnnotatedArticle read = read("The mayor of Jinja, Omar Diallo, refused to talk.");
    assertThat(idOf(read, "The mayor")).isEqualTo(idOf(read, "Omar Diallo"));
  }

  @Test
  void takesTheSoldierToBeTheSoldierOfTheSentenceBefore() {
    AnnotatedArticle read =
        read("A soldier was at the gate. The soldier fired twice. Another soldier ran away.");
    assertThat(idOf(read, "The soldier")).isEqualTo(idOf(read, "A soldier"));
    assertThat(idOf(read, "Another soldier")).isNotEqualTo(idOf(read, "A soldier"));
  }

  @Test
  void givesAnOfficialOfABodyItsSector() {
    Entity official =
        entity(read("A senior Hamas official has left Cairo."), "A senior Hamas official");
    assertThat(official.sector()).isEqualTo(entity(read("Hamas left."), "Hamas").sector());
  }

  @Test
  void seesNoPartyInANounThatDescribesAnother() {
    AnnotatedArticle read = read("The police station burned down.");
    assertThat(mentions(read)).noneMatch(m -> read.text().slice(m.span()).endsWith("police"));
    assertThat(mentions(read("Bethnal Green is a part of London.")))
        .noneMatch(m -> m.form() == EntityMention.Form.NOMINAL);
  }
}
