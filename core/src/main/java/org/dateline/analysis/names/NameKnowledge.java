package org.dateline.analysis.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.knowledge.EntityLexicon;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;
import org.dateline.knowledge.WordClasses;

/**
 * What is known about names before an article is read.
 *
 * @param lexicon the entities of the knowledge files
 * @param lists first names, family names, towns
 * @param heads words that say what kind of thing a name names, with the number of the kind
 * @param classes words that stand in like company
 * @param doubtful short names that mean other things as well
 * @param firstNames what first names tell of gender
 * @param forms the words met lately, with what all this says of them
 */
public record NameKnowledge(
    EntityLexicon lexicon,
    NameEvidence lists,
    Map<String, Integer> heads,
    WordClasses classes,
    Set<String> doubtful,
    FirstNames firstNames,
    NameForms forms) {
  private static final String DOUBTFUL = "en/lexicon/doubtful-name.tsv";
  private static final String HEADS = "en/lexicon/name-head.tsv";
  private static final List<String> KINDS = List.of("", "PERSON", "ORGANIZATION", "PLACE", "OTHER");

  public NameKnowledge {
    heads = Map.copyOf(heads);
    doubtful = Set.copyOf(doubtful);
  }

  /** What this knowledge says about names. */
  public static NameKnowledge open(KnowledgePack knowledge) {
    Map<String, Integer> heads = new HashMap<>();
    for (Lexicon.Row row : knowledge.lexicon(HEADS).rows()) {
      heads.put(row.get("word"), KINDS.indexOf(row.get("kind")));
    }
    NameEvidence lists = NameEvidence.open(knowledge);
    return new NameKnowledge(
        EntityLexicon.open(knowledge),
        lists,
        heads,
        WordClasses.open(knowledge),
        knowledge.lexicon(DOUBTFUL).rows().stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet()),
        new FirstNames(knowledge, lists),
        new NameForms());
  }
}
