package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The terms of office of the persons of the knowledge files. */
class TermsTest {
  private static final Lexicon PERSONS = ResourcePack.open().lexicon("en/entity/person.tsv");
  private static final EntityLexicon LEXICON = EntityLexicon.open(ResourcePack.open());
  private static final Pattern MONTH = Pattern.compile("(1[89]|20)\\d\\d-(0[1-9]|1[0-2])");
  private static final Set<String> OF_ONE =
      Set.of(
          "President",
          "Prime Minister",
          "Chancellor",
          "Foreign Minister",
          "Defense Minister",
          "king",
          "supreme leader");

  /** A presidency of three members, and two governments at a time. */
  private static final Set<String> SHARED = Set.of("BIH President", "LBY Prime Minister");

  @Test
  void everyTermIsInMonthsAndInOrder() {
    for (Lexicon.Row row : PERSONS.rows()) {
      for (String month : List.of(row.get("from"), row.get("to"))) {
        assertThat(month.isEmpty() || MONTH.matcher(month).matches()).as(row.get("name")).isTrue();
      }
      boolean whole = !row.get("from").isEmpty() && !row.get("to").isEmpty();
      assertThat(!whole || row.get("from").compareTo(row.get("to")) <= 0)
          .as(row.get("name") + " from " + row.get("from") + " to " + row.get("to"))
          .isTrue();
    }
  }

  @Test
  void nobodyHoldsAnOfficeThatAnotherHolds() {
    Map<String, List<Lexicon.Row>> holders = new HashMap<>();
    for (Lexicon.Row row : PERSONS.rows()) {
      String office = row.get("country") + " " + row.get("role");
      if (OF_ONE.contains(row.get("role"))
          && !row.get("country").equals("IGO")
          && !SHARED.contains(office)
          && !(row.get("from") + row.get("to")).isEmpty()) {
        holders.computeIfAbsent(office, unseen -> new ArrayList<>()).add(row);
      }
    }
    assertThat(holders).hasSizeGreaterThan(500);
    holders.forEach((office, rows) ->
        rows.forEach(a ->
            rows.forEach(b -> {
              boolean later = a.get("from").compareTo(b.get("from")) < 0;
              boolean left = !a.get("to").isEmpty() && a.get("to").compareTo(b.get("from")) <= 0;
              assertThat(!later || left)
                  .as(office + ": " + a.get("name") + " and " + b.get("name"))
                  .isTrue();
            })));
  }

  @Test
  void tellsWhoHeldAnOfficeInAMonth() {
    assertThat(holder("ISR", "Prime Minister", "2021-09")).containsExactly("Naftali Bennett");
    assertThat(holder("ISR", "Prime Minister", "2019-09")).containsExactly("Benjamin Netanyahu");
    assertThat(holder("PAK", "Prime Minister", "2023-11")).containsExactly("Anwaar-ul-Haq Kakar");
    assertThat(holder("USA", "President", "2018-05")).containsExactly("Donald Trump");
    assertThat(holder("CHN", "Foreign Minister", "2023-05")).containsExactly("Qin Gang");
    assertThat(holder("LKA", "Prime Minister", "2020-02")).containsExactly("Mahinda Rajapaksa");
  }

  private static List<String> holder(String country, String role, String month) {
    return PERSONS.rows().stream()
        .map(row -> LEXICON.named(row.get("name")).getFirst())
        .distinct()
        .filter(person -> {
          KnownEntity.Office office = person.office(month);
          return office.country().equals(country)
              && office.role().equals(role)
              && !office.from().isEmpty()
              && office.covers(month);
        })
        .map(KnownEntity::name)
        .toList();
  }
}
