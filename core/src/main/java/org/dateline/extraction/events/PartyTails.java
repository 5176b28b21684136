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
        return before(tail, head, words);
      }
    }
    return words;
  }

  /** These words as far as the preposition of a tail. */
  private Span before(int tail, int head, Span words) {
    int last = tree.child(tail, "case") - 1;
    while (last > head && !Character.isLetterOrDigit(tree.form(last).charAt(0))) {
      last--;
    }
    int end = last < head ? words.end() : tree.token(last).span().end();
    return end < words.end() ? new Span(words.start(), end) : words;
  }

  private boolean isOfDeed(int head, int tail, int trigger) {
    String preposition = tree.preposition(tail);
    if (preposition.equals("of")) {
      return isCharge(head, tail, trigger);
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

  /**
   * "accused the envoy of fraud", "accused the ministry of defence of fraud": what one is charged
   * with, the last that is told so, is no part of him.
   */
  private boolean isCharge(int head, int tail, int trigger) {
    return lexicon.fits(tree.lemma(trigger), "@accusing")
        && head > trigger
        && tree.token(tail).tag() == Tag.NOUN
        && isLastOf(head, tail)
        && !lexicon.isParty(tree.lemma(tail))
        && !lexicon.classes(tree.lemma(tail)).contains("place");
  }

  /** Whether it is the last of several such phrases, or the only one, of a person. */
  private boolean isLastOf(int head, int tail) {
    int others = 0;
    for (int child : tree.children(head, "nmod")) {
      boolean of = child > head && tree.preposition(child).equals("of");
      if (of && child > tail) {
        return false;
      }
      others += of && child != tail ? 1 : 0;
    }
    boolean person = isPerson(head) || lexicon.classes(tree.lemma(head)).contains("person");
    return others > 0 || (person && tree.token(head).tag() != Tag.NUM);
  }

  private boolean isSomebody(int head) {
    return tree.isName(head) || lexicon.isParty(tree.lemma(head));
  }
}
