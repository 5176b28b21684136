package org.dateline.extraction.events;

import org.dateline.extraction.events.EventPrepositions.Tells;
import org.dateline.model.EntityKind;
import org.dateline.model.Token.Tag;
import org.dateline.text.Span;

/**
 * Where the words of a party end: "blamed Peru for the raid" is of Peru, whatever a fast parser
 * hung on it. What a name does not hold ("Bank of Peru") and a role does not ask for ("envoy to
 * Peru") is said of the deed.
 */
final class PartyTails {
  private final EventTree tree;
  private final EventParties parties;
  private final EventLexicon lexicon;
  private final EventPrepositions prepositions;

  PartyTails(EventTree tree, EventParties parties, EventLexicon lexicon) {
    this.tree = tree;
    this.parties = parties;
    this.lexicon = lexicon;
    this.prepositions = lexicon.prepositions();
  }

  /**
   * These words of a party without what tells of the deed behind them.
   *
   * @param trigger the word that names the deed
   */
  Span cut(int head, Span words, int trigger) {
    for (int tail : tree.children(head)) {
      if (tail > head && tree.base(tail).equals("nmod") && isOfDeed(head, tail, trigger)) {
        int last = tree.child(tail, "case") - 1;
        while (last > head && !Character.isLetterOrDigit(tree.form(last).charAt(0))) {
          last--;
        }
        int end = last < head ? words.end() : tree.token(last).span().end();
        return end < words.end() ? new Span(words.start(), end) : words;
      }
    }
    return words;
  }

  private boolean isOfDeed(int head, int tail, int trigger) {
    String preposition = tree.preposition(tail);
    if (preposition.equals("of")) {
      return isCharge(tail, trigger);
    }
    if (preposition.isEmpty() || parties.areOneName(head, tail)) {
      return false;
    }
    return isPerson(head) || (tells(preposition) && isSomebody(head) && !asksFor(head));
  }

  private boolean tells(String preposition) {
    return prepositions.has(Tells.TAIL, preposition);
  }

  private boolean isPerson(int head) {
    return tree.isName(head) && parties.of(head).kind() == EntityKind.PERSON;
  }

  private boolean asksFor(int head) {
    return tree.token(head).tag() == Tag.NOUN && lexicon.fits(tree.lemma(head), "@assigned");
  }

  /** "accused the envoy of fraud": what one is charged with is no part of him. */
  private boolean isCharge(int tail, int trigger) {
    return lexicon.fits(tree.lemma(trigger), "@accusing")
        && tree.head(tail) > trigger
        && !tree.isName(tail)
        && !lexicon.isParty(tree.lemma(tail))
        && !lexicon.classes(tree.lemma(tail)).contains("place");
  }

  private boolean isSomebody(int head) {
    return tree.isName(head) || lexicon.isParty(tree.lemma(head));
  }
}
