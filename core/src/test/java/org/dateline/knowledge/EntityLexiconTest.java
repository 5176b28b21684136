package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Bytes;
import org.junit.jupiter.api.Test;

class EntityLexiconTest {
  private static final EntityLexicon LEXICON = EntityLexicon.open(ResourcePack.open());

  @Test
  void findsCountriesByNameAliasAdjectiveAndPeople() {
    Countries countries = LEXICON.countries();
    assertThat(countries.of("U.S.")).map(Country::code).contains("USA");
    assertThat(countries.of("Kazakh")).map(Country::code).contains("KAZ");
    assertThat(countries.of("Frenchmen")).map(Country::code).contains("FRA");
    assertThat(countries.of("C\u00f4te d\u2019Ivoire")).map(Country::code).contains("CIV");
    assertThat(countries.of("Atlantis")).isEmpty();
  }

  @Test
  void namesTheOfficeHeldInAMonth() {
    KnownEntity person = LEXICON.named("Joe Biden").getFirst();
    assertThat(person.office("2022-01").role()).isEqualTo("President");
    assertThat(person.office("2022-01").endedBefore("2026-01")).isTrue();
  }

  @Test
  void findsRoleNounsInBothNumbers() {
    assertThat(LEXICON.role("protesters")).map(RoleNoun::sector).contains("CVL");
    assertThat(LEXICON.role("Police officer")).map(RoleNoun::person).contains(true);
    assertThat(LEXICON.role("rebels")).map(RoleNoun::sector).contains("REB");
  }

  @Test
  void readsAUsersActorsInThePetrarchFormat() {
    String file =
        """
        # actors of our own
        BORIS_EXAMPLE_
        +B._EXAMPLE_
            [RUSELI <080101]
            [RUSGOV 080101-120506] # in office
        RED_RIVER_FRONT_ [REB]
        """;
    EntityLexicon lexicon = EntityLexicon.open(with("en/entity/actors.txt", file));
    KnownEntity boris = lexicon.named("B. Example").getFirst();
    assertThat(boris.office("2010-05").country()).isEqualTo("RUS");
    assertThat(boris.office("2010-05").sector()).isEqualTo("GOV");
    assertThat(lexicon.named("Red River Front").getFirst().offices().getFirst().sector())
        .isEqualTo("REB");
  }

  @Test
  void everyMemberAndEveryOfficeIsOfAKnownCountry() {
    ResourcePack knowledge = ResourcePack.open();
    for (String file : List.of("en/entity/person.tsv", "en/entity/organization.tsv")) {
      for (Lexicon.Row row : knowledge.lexicon(file).rows()) {
        List<String> codes = new java.util.ArrayList<>(row.list("members"));
        codes.add(row.get("country"));
        codes.removeIf(code -> code.isEmpty() || code.equals("IGO") || code.equals("NGO"));
        assertThat(codes)
            .as(row.where())
            .allMatch(code -> LEXICON.countries().coded(code).isPresent());
      }
    }
  }

  private static KnowledgePack with(String path, String content) {
    ResourcePack bundled = ResourcePack.open();
    return new KnowledgePack() {
      @Override
      public String digest() {
        return "test";
      }

      @Override
      public Optional<Bytes> find(String asked) {
        return asked.equals(path)
            ? Optional.of(Bytes.of(content.getBytes(StandardCharsets.UTF_8)))
            : bundled.find(asked);
      }
    };
  }
}
