package org.dateline.extraction.events;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.KnowledgePack;

/** What prepositions tell of the place of an event. Immutable. */
final class EventPrepositions {
  private static final String FILE = "en/lexicon/where.tsv";

  /**
   * The event is there, or close by; there if it is a deed; or went away from there; or it is
   * apart; or what follows is what words are about, or why something is done, or tells of the deed
   * where it stands behind a party.
   */
  enum Tells {
    HERE,
    BESIDE,
    DEED,
    AWAY,
    APART,
    ABOUT,
    REASON,
    TAIL
  }

  private final Map<Tells, Set<String>> prepositions = new EnumMap<>(Tells.class);

  EventPrepositions(KnowledgePack knowledge) {
    for (var row : knowledge.lexicon(FILE).rows()) {
      prepositions
          .computeIfAbsent(row.get("tells", Tells.class), absent -> new HashSet<>())
          .add(row.get("preposition"));
    }
  }

  /** Whether a preposition tells this. */
  boolean has(Tells tells, String preposition) {
    return prepositions.getOrDefault(tells, Set.of()).contains(preposition);
  }
}
