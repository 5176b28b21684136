package org.dateline.analysis.names;

import java.util.Set;
import org.dateline.knowledge.EntityLexicon;
import org.dateline.model.EntityKind;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Tells a capital that stands for its government: "Moscow denied". Immutable. */
final class CapitalReader {
  private final EntityLexicon lexicon;
  private final Set<String> acts; // verbs of what governments do

  CapitalReader(EntityLexicon lexicon, Set<String> acts) {
    this.lexicon = lexicon;
    this.acts = Set.copyOf(acts);
  }

  /** Whether this name is a capital's that stands for its government. */
  boolean standsForGovernment(Name name, String words, Sentence sentence) {
    if (name.kind() != EntityKind.PLACE || lexicon.countries().ofCapital(words).isEmpty()) {
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
