package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.knowledge.ResourcePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleKindsTest {
  private static final PeopleKinds KINDS = new PeopleKinds(ResourcePack.open());

  @ParameterizedTest
  @CsvSource({
    "police officers, police",
    "policemen, police",
    "police officers and national guardsmen, security forces",
    "members of the security forces, security forces",
    "“armed criminals”, militants",
    "Chibok schoolgirls, schoolchildren",
    "beekeepers, beekeepers",
    "children under five, children"
  })
  void namesTheKind(String who, String kind) {
    assertThat(KINDS.of(who, "killed")).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"people", "residents of the island", "of them", "bodies", "others"})
  void takesPeopleForTheWhole(String who) {
    assertThat(KINDS.of(who, "killed")).isNull();
  }

  @Test
  void takesProtestersForTheWholeOfACrowdAlone() {
    assertThat(KINDS.of("protesters", "gathered")).isNull();
    assertThat(KINDS.of("protesters", "detained")).isEqualTo("protesters");
  }
}
