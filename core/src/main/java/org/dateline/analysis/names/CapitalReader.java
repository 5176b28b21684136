package org.dateline.analysis.names;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.knowledge.Country;
import org.dateline.knowledge.EntityLexicon;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.EntityKind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Tells a capital that stands for its government: "Moscow denied". Immutable. */
final class CapitalReader {
  private static final String ACTS = "en/lexicon/government-act.tsv";
  private static final String SHARED = "en/lexicon/shared-capital.tsv";

  private final EntityLexicon lexicon;
  private final Set<String> acts; // verbs of what governments do
  private final Set<String> shared; // names that towns of other states bear too

  CapitalReader(KnowledgePack knowledge, EntityLexicon lexicon) {
    this.lexicon = lexicon;
    this.acts = column(knowledge, ACTS, "lemma");
    this.shared = column(knowledge, SHARED, "name");
  }

  private static Set<String> column(KnowledgePack knowledge, String file, String column) {
    return knowledge.lexicon(file).rows().stream()
        .map(row -> row.get(column))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The state that this is the capital of; none where it is likelier a town of another state.
   *
   * @param told the states that the article speaks of
   */
  Optional<Country> state(String words, Set<String> told) {
    Optional<Country> country = lexicon.countries().ofCapital(words);
    return shared.contains(words) && !told.isEmpty()
        ? country.filter(state -> told.contains(state.code()))
        : country;
  }

  /** Whether this name of a capital stands for its government. */
  boolean standsForGovernment(Name name, Sentence sentence) {
    if (name.kind() != EntityKind.PLACE) {
      return false;
    }
    if (name.last() + 2 < sentence.size()
        && sentence.token(name.last() + 1).form().equals("-")
        && sentence.token(name.last() + 2).tag() == Token.Tag.VERB) {
      return true;
    }
    if (actsNext(sentence, name)) {
      return true;
    }
    Token token = sentence.token(name.first());
    if (!sentence.parsed() || !token.relation().equals("nsubj") || token.head() < 0) {
      return false;
    }
    Token verb = sentence.token(token.head());
    return verb.tag() == Token.Tag.VERB && acts.contains(verb.lemma());
  }

  // "Moscow denied": without looking at the tree, which may be wrong or missing.
  private boolean actsNext(Sentence sentence, Name name) {
    int next = name.last() + 1;
    if (next < sentence.size() && sentence.token(next).tag() == Token.Tag.AUX) {
      next++;
    }
    boolean placed = name.first() > 0 && sentence.token(name.first() - 1).tag() == Token.Tag.ADP;
    return !placed
        && next < sentence.size()
        && sentence.token(next).tag() == Token.Tag.VERB
        && !sentence.token(next).detail().equals("VBN")
        && !sentence.token(next).detail().equals("VBG")
        && acts.contains(sentence.token(next).lemma());
  }
}
