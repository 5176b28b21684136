package org.dateline.analysis.names;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;

/**
 * The verbs of what states do, as {@link NameWords#governor} has them. Immutable.
 *
 * @param all what states do, and others too
 * @param only what hardly anybody but states does
 */
record StateActs(Set<Integer> all, Set<Integer> only) {
  private static final String FILE = "en/lexicon/government-act.tsv";

  static StateActs of(KnowledgePack knowledge) {
    List<Lexicon.Row> rows = knowledge.lexicon(FILE).rows();
    return new StateActs(
        verbs(rows.stream()), verbs(rows.stream().filter(row -> row.get("only").equals("yes"))));
  }

  private static Set<Integer> verbs(Stream<Lexicon.Row> rows) {
    return rows.map(row -> row.get("lemma").hashCode()).collect(Collectors.toUnmodifiableSet());
  }
}
