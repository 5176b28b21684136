package org.dateline.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.analysis.names.NamesRead.entity;
import static org.dateline.analysis.names.NamesRead.idOf;
import static org.dateline.analysis.names.NamesRead.mentions;
import static org.dateline.analysis.names.NamesRead.read;
import static org.dateline.analysis.names.NamesRead.readFiled;
import static org.dateline.analysis.names.NamesRead.readOn;

import org.dateline.model.AnnotatedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the phrases for parties begin, and which of them are one. */
class PartyPhrasesTest {
  @ParameterizedTest
  @CsvSource({
    "At least seven people were killed in the attack., seven people, people",
    "On Wednesday rebels attacked a convoy., rebels, rebels",
    "In March 2021 rebels attacked a convoy., rebels, rebels",
    "On Sunday night police raided the offices., police, police",
    "He called her corrupt at a far-right rally in Madrid., a far-right rally, far-right rally",
    "He did not say how many jets the army would send., many jets, jets",
    "On Monday night and on Tuesday morning rebels attacked a camp., rebels, rebels",
    "Troops were killed by 2000 rebels., 2000 rebels, rebels",
    "Last week alone soldiers killed nine men., soldiers, soldiers",
  })
  void keepsHedgesAndTimesOut(String line, String words, String name) {
    assertThat(entity(read(line), words).name()).isEqualTo(name);
  }

  @Test
  void keepsGroupsOfDifferentNumbersApart() {
    AnnotatedArticle read =
        read("A blast killed five people in Kabul. A day later seven people were killed there.");
    assertThat(idOf(read, "five people")).isNotEqualTo(idOf(read, "seven people"));
  }

  @Test
  void takesUpAGroupOfANumber() {
    AnnotatedArticle read =
        read("Gunmen kidnapped forty girls in Kenya. The girls were freed. The forty girls wept.");
    assertThat(idOf(read, "The girls")).isEqualTo(idOf(read, "forty girls"));
    assertThat(idOf(read, "The forty girls")).isEqualTo(idOf(read, "forty girls"));
  }

  @ParameterizedTest
  @CsvSource({
    "'The army\u2019s chief of staff, General Oumar Diarra, resigned.', The army\u2019s chief of staff, Oumar Diarra",
    "'An aide, Hafsat Lawal, said the talks had failed.', An aide, Hafsat Lawal",
    "'The governor, Roman Petrov, was killed.', The governor, Roman Petrov",
  })
  void tiesAnOfficeToTheNameBehindIt(String line, String office, String name) {
    assertThat(idOf(read(line), office)).isEqualTo(idOf(read(line), name));
  }

  @Test
  void takesTheOwnerThatItsSpeaksOf() {
    AnnotatedArticle read = read("Kenya attacked the base with its forces.");
    assertThat(entity(read, "its forces").country()).isEqualTo("KEN");
    AnnotatedArticle allies = read("Kenya attacked the base with its allies.");
    assertThat(entity(allies, "its allies").country()).isNull();
  }

  @Test
  void givesNoObjectOfADeedForItsDoer() {
    AnnotatedArticle read = read("President Omar Diallo said Prime Minister Yusuf Keita hit him.");
    assertThat(idOf(read, "him")).isEqualTo(idOf(read, "Omar Diallo"));
    AnnotatedArticle asked = read("King Omar Diallo wrote to the army asking him to leave.");
    assertThat(mentions(asked)).noneMatch(it -> asked.text().slice(it.span()).equals("him"));
  }

  @Test
  void leavesTheCountryAloneInWhatIsSaidOfAState() {
    AnnotatedArticle read = read("France, which has soldiers in the country, suspended its aid.");
    assertThat(mentions(read)).noneMatch(it -> read.text().slice(it.span()).equals("the country"));
    AnnotatedArticle where = read("Ghana is poor. The country suspended its aid.");
    assertThat(idOf(where, "The country")).isEqualTo(idOf(where, "Ghana"));
  }

  @Test
  void givesHoldersOfAnOfficeOfTheUnionToIt() {
    AnnotatedArticle read = readOn("2022-03-04", "Charles Michel attacked the plan.");
    assertThat(entity(read, "Charles Michel").country()).isEqualTo("IGO");
    AnnotatedArticle before = readOn("2017-03-04", "Charles Michel attacked the plan.");
    assertThat(entity(before, "Charles Michel").country()).isEqualTo("BEL");
  }

  @Test
  void leavesTheStateOfTheDatelineToReportsThatNameNoOtherPlace() {
    AnnotatedArticle away =
        readFiled("NAIROBI", "NAIROBI - Rebels shelled a camp near Goma. Police fled.");
    assertThat(entity(away, "Rebels").country()).isNull();
    assertThat(entity(away, "Police").country()).isNull();
    AnnotatedArticle home = readFiled("NAIROBI", "NAIROBI - Police arrested two men in a market.");
    assertThat(entity(home, "Police").country()).isEqualTo("KEN");
    AnnotatedArticle other =
        readFiled("NAIROBI", "NAIROBI - Uganda closed the border. Police fled.");
    assertThat(entity(other, "Police").country()).isEqualTo("UGA");
  }

  @Test
  void takesAChiefExecutiveOfATerritoryForItsGovernment() {
    AnnotatedArticle state = read("Hong Kong Chief Executive Ho Wai spoke on Monday.");
    assertThat(entity(state, "Ho Wai").sector()).isEqualTo("GOV");
    AnnotatedArticle firm = read("Japanese Chief Executive Ken Mori condemned protesters.");
    assertThat(entity(firm, "Ken Mori").sector()).isEqualTo("BUS");
  }
}
