package org.dateline.knowledge;

import java.util.List;
import org.dateline.model.EntityKind;

/**
 * A person, body or state of the knowledge files.
 *
 * @param id the same in every article: {@code "person/vladimir-putin"}, {@code "country/KAZ"}
 * @param name usual English name
 * @param kind what it is
 * @param type what the files call it: "party", "IGO", "armed group"; empty for persons
 * @param wikidata item id; empty when unknown
 * @param gender of a person
 * @param offices for a person the offices held, for a body one row without dates
 * @param members alpha-3 codes of the member states of an organisation
 */
public record KnownEntity(
    String id,
    String name,
    EntityKind kind,
    String type,
    String wikidata,
    Gender gender,
    List<Office> offices,
    List<String> members) {
  public KnownEntity {
    offices = List.copyOf(offices);
    members = List.copyOf(members);
  }

  /**
   * An office held, or what someone is known as.
   *
   * @param country alpha-3, {@code IGO}, {@code NGO} or empty
   * @param role "President", "opposition leader"; empty for a body
   * @param sector PLOVER sector; empty when unknown
   * @param from first month as {@code 2012-05}; empty when unknown
   * @param to last month; empty when unknown or still held
   */
  public record Office(String country, String role, String sector, String from, String to) {
    /** Whether it was held in this month ({@code 2022-01}); true where nothing is dated. */
    public boolean covers(String month) {
      return (from.isEmpty() || from.compareTo(month) <= 0)
          && (to.isEmpty() || month.compareTo(to) <= 0);
    }

    /** Whether it ended before this month. */
    public boolean endedBefore(String month) {
      return !to.isEmpty() && to.compareTo(month) < 0;
    }
  }

  /**
   * The office to name this entity by in this month: one held then, else the last one that had
   * begun, else the first of the file.
   */
  public Office office(String month) {
    Office best = offices.getFirst();
    for (Office office : offices) {
      if (!office.from().isEmpty() && office.covers(month)) {
        return office;
      }
      if (office.from().compareTo(month) <= 0 && office.from().compareTo(best.from()) > 0) {
        best = office;
      }
    }
    return best;
  }
}
