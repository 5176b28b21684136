package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntityNameTest {
  @Test
  void takesMarksOffLetters() {
    assertThat(EntityName.fold("Erdo\u011Fan")).isEqualTo("Erdogan");
    assertThat(EntityName.fold("\u0141\u00F3d\u017A")).isEqualTo("Lodz");
    assertThat(EntityName.fold("Erdog\u0306an\u2019s")).isEqualTo("Erdogan's");
  }

  @Test
  void levelsHyphensApostrophesAndSpacesAndKeepsOtherSigns() {
    assertThat(EntityName.fold("Cote d\u2019Or")).isEqualTo("Cote d'Or");
    assertThat(EntityName.fold("Rhine\u2013Main\u00A0area")).isEqualTo("Rhine-Main area");
    assertThat(EntityName.fold("\u201Cwell\u201D\u2026")).isEqualTo("\u201Cwell\u201D\u2026");
  }
}
