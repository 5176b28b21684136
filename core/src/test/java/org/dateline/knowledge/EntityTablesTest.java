package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rows of the entity tables: no key twice, codes that exist, months in order. */
class EntityTablesTest {
  private static final ResourcePack KNOWLEDGE = ResourcePack.open();
  private static final Countries COUNTRIES = Countries.open(KNOWLEDGE);
  private static final Set<String> SECTORS =
      Set.of(
          "AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "GOV", "JRN", "JUD", "LAB", "LEG", "MED",
          "MIL", "OPP", "PRM", "PTY", "REB", "REF", "REL", "SOC", "SPY", "UAF", "UNK");

  private static List<Lexicon.Row> rows(String file) {
    return KNOWLEDGE.lexicon("en/entity/" + file + ".tsv").rows();
  }

  @Test
  void everyRowSaysWhereItComesFrom() {
    for (String file : List.of("person", "organization", "institution", "role", "title")) {
      assertThat(rows(file))
          .allSatisfy(row -> assertThat(row.get("source")).as(row.where()).isNotEmpty());
    }
  }

  @Test
  void everySectorIsOneOfPlovers() {
    Set<String> allowed = new HashSet<>(SECTORS);
    allowed.add(""); // somebody who is known for nothing of public affairs
    for (String file : List.of("person", "organization", "institution")) {
      assertThat(rows(file))
          .allSatisfy(row -> assertThat(allowed).as(row.where()).contains(row.get("sector")));
    }
  }

  @Test
  void noOfficeEndsBeforeItBegins() {
    for (Lexicon.Row row : rows("person")) {
      assertThat(row.get("from")).as(row.where()).matches("(\\d{4}-(0[1-9]|1[0-2]))?");
      assertThat(row.get("to")).as(row.where()).matches("(\\d{4}-(0[1-9]|1[0-2]))?");
      assertThat(row.get("to").isEmpty() || row.get("from").compareTo(row.get("to")) <= 0)
          .as(row.where())
          .isTrue();
    }
  }

  @Test
  void noOfficeOfAPersonStandsTwice() {
    Set<String> seen = new HashSet<>();
    for (Lexicon.Row row : rows("person")) {
      String key =
          String.join("|", row.get("name"), row.get("country"), row.get("role"), row.get("from"));
      assertThat(seen.add(key)).as(row.where() + " " + key).isTrue();
    }
  }

  @Test
  void noBodyOfAStateStandsTwice() {
    Set<String> seen = new HashSet<>();
    for (Lexicon.Row row : rows("organization")) {
      assertThat(seen.add(row.get("name") + "|" + row.get("country"))).as(row.where()).isTrue();
    }
  }

  @Test
  void noNameIsThatOfTwoInstitutions() {
    Map<String, String> owners = new HashMap<>();
    for (Lexicon.Row row : rows("institution")) {
      List<String> names = new java.util.ArrayList<>(row.list("aliases"));
      names.add(row.get("name"));
      for (String name : names) {
        String before = owners.put(name.toLowerCase(Locale.ROOT), row.where());
        assertThat(before).as(row.where() + " " + name).isNull();
      }
    }
  }

  @Test
  void everyCodeOfAStateIsIso() {
    for (String file : List.of("person", "organization")) {
      for (Lexicon.Row row : rows(file)) {
        String code = row.get("country");
        boolean beyond = code.isEmpty() || code.equals("IGO") || code.equals("NGO");
        assertThat(beyond || COUNTRIES.coded(code).isPresent()).as(row.where()).isTrue();
      }
    }
  }
}
