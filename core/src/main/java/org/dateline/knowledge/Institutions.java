package org.dateline.knowledge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The bodies that many states have, by their names without the state. Case does not count. */
public final class Institutions {
  private static final String FILE = "en/entity/institution.tsv";
  private final Map<String, Institution> byName = new HashMap<>();

  private Institutions(Lexicon lexicon) {
    for (Lexicon.Row row : lexicon.rows()) {
      Institution body = new Institution(row.get("name"), row.get("type"), row.get("sector"));
      byName.put(row.get("name").toLowerCase(Locale.ROOT), body);
      row.list("aliases")
          .forEach(alias -> byName.putIfAbsent(alias.toLowerCase(Locale.ROOT), body));
    }
  }

  /** The institutions of this knowledge. */
  public static Institutions open(KnowledgePack knowledge) {
    return new Institutions(knowledge.lexicon(FILE));
  }

  /** The institution of this name. */
  public Optional<Institution> named(String name) {
    return Optional.ofNullable(byName.get(EntityName.fold(name).toLowerCase(Locale.ROOT)));
  }
}
