package org.dateline.analysis.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;

/** Which offices a role noun speaks of: "leader" of a president, "top diplomat" of a minister. */
final class RoleCover {
  private static final String FILE = "en/lexicon/role-cover.tsv";

  private final Map<String, List<String>> offices = new HashMap<>();
  private final Map<String, List<String>> apart = new HashMap<>();
  private final Set<String> limits;

  /** Words of the limits before an office make it another one. */
  RoleCover(KnowledgePack knowledge, Set<String> limits) {
    this.limits = Set.copyOf(limits);
    for (Lexicon.Row row : knowledge.lexicon(FILE).rows()) {
      offices.put(row.get("role"), row.list("offices"));
      apart.put(row.get("role"), row.list("apart"));
    }
  }

  /** Whether this person holds the office itself, or one named more closely. */
  boolean holds(Referent person, String role) {
    for (String office : person.offices) {
      if (office.equals(role) || office.endsWith(" " + role) && isKind(office, role)) {
        return true;
      }
    }
    return false;
  }

  private boolean isKind(String office, String role) {
    String before = office.substring(0, office.length() - role.length() - 1);
    return !offices.containsKey(role)
        && !limits.contains(before.split("[ -]")[0])
        && !apart.getOrDefault(role, List.of()).contains(before);
  }

  /** Whether the role speaks of an office of another name that this person holds. */
  boolean covers(Referent person, String role) {
    return offices.getOrDefault(role, List.of()).stream().anyMatch(person.offices::contains);
  }
}
