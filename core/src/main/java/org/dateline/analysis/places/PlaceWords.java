package org.dateline.analysis.places;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon.Row;

/** The words of {@code gazetteer/words.tsv} by what they are of use for. Immutable. */
final class PlaceWords {
  private static final String PATH = "gazetteer/words.tsv";

  private final Map<Use, Set<String>> words = new EnumMap<>(Use.class);

  /** What a word is of use for. */
  enum Use {
    /** Last word of a site that no gazetteer lists. */
    SITE_END,
    /** First word of such a site. */
    SITE_START,
    /** Small word inside names. */
    INSIDE,
    /** Before a hyphen in names. */
    OPENING,
    /** A town somewhere, but never named alone in the news. */
    NEVER,
    /** Before the name of a place. */
    LEADING,
    /** Which part of a larger place is meant. */
    DIRECTION
  }

  PlaceWords(KnowledgePack knowledge) {
    for (Use use : Use.values()) {
      words.put(use, new HashSet<>());
    }
    for (Row row : knowledge.lexicon(PATH).rows()) {
      of(row.get("use", Use.class)).add(row.get("word"));
    }
  }

  /** The words of this use, folded. */
  Set<String> of(Use use) {
    return words.getOrDefault(use, Set.of());
  }
}
