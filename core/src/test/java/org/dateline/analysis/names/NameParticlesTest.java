package org.dateline.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.analysis.names.NamesRead.entity;
import static org.dateline.analysis.names.NamesRead.mentions;
import static org.dateline.analysis.names.NamesRead.read;

import org.dateline.knowledge.Lexicon;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.EntityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names with small words inside. */
class NameParticlesTest {
  @ParameterizedTest
  @ValueSource(strings = {"Caroline van der Berg", "Dominique de Montfort", "Josefa van den Berg"})
  void joinsFirstAndFamilyNameOverTheirParticles(String name) {
    assertThat(entity(read(name + " praised the envoys."), name).kind())
        .isEqualTo(EntityKind.PERSON);
  }

  @Test
  void readsEveryParticle() {
    for (Lexicon.Row row : ResourcePack.open().lexicon("en/lexicon/name-particle.tsv").rows()) {
      String name = row.get("example");
      assertThat(entity(read("On Monday " + name + " praised the envoys."), name).kind())
          .as(name)
          .isEqualTo(EntityKind.PERSON);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "What will Israel do Monday?, Israel",
    "Will ten Republicans back the bill?, Republicans",
    "Chase al Qaeda out of Mali., al Qaeda",
    "Ursula von der Leyen Friday urged the envoys to meet her., Ursula von der Leyen",
    "Sunday Oliseh urged the envoys to meet., Sunday Oliseh",
    "'The captain, Sunday Oliseh, urged the envoys to meet.', Sunday Oliseh",
  })
  void findsOtherNamesBesideSmallWords(String line, String name) {
    AnnotatedArticle read = read(line);
    assertThat(mentions(read)).anyMatch(mention -> read.text().slice(mention.span()).equals(name));
  }

  @Test
  void leavesTownsWithParticlesPlaces() {
    assertThat(entity(read("She left Rio de Janeiro on Monday."), "Rio de Janeiro").kind())
        .isEqualTo(EntityKind.PLACE);
  }
}
