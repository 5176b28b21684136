package org.dateline.extraction.figures;

import java.util.HashSet;
import java.util.Set;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;

/** The words of {@code hedge.tsv} that make a number add to an earlier one: "another", "more". */
final class Additions {
  private Additions() {}

  static Set<String> read(KnowledgePack knowledge) {
    Set<String> words = new HashSet<>();
    for (Lexicon.Row row : knowledge.lexicon("en/lexicon/hedge.tsv").rows()) {
      if (row.get("additional").equals("yes")) {
        String[] parts = row.get("words").split(" ", -1);
        words.add(parts[parts.length - 1]);
      }
    }
    return Set.copyOf(words);
  }
}
