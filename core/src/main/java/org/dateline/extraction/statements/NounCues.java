package org.dateline.extraction.statements;

import java.util.List;
import org.dateline.model.Statement.Stance;
import org.dateline.model.Token.Tag;

/** Repairs of cues that are nouns: what belongs to them, and where their clause ends. */
final class NounCues {
  private static final int FARTHEST = 3; // words between a verb and the noun it makes

  private final CueMarks marks;
  private final Passage passage;

  NounCues(CueMarks marks) {
    this.marks = marks;
    this.passage = marks.passage();
  }

  Attribution of(Attribution one) {
    return upToMainVerb(withNoun(one));
  }

  /** "issued a warning that …": a verb that says nothing by itself, and the noun that does. */
  private Attribution withNoun(Attribution one) {
    int next = one.cue().last() + 1;
    boolean light =
        passage.is(one.head(), Tag.VERB)
            && one.cue().last() == one.head()
            && !marks.isCue(one.head())
            && one.content().size() == 1
            && one.content().get(0).first() == next;
    int noun = light ? nounFrom(next) : Passage.NONE;
    if (noun < 0 || one.content().get(0).last() <= noun + 1) {
      return one;
    }
    int last = takesPreposition(noun) ? noun + 1 : noun;
    TokenRange cue = new TokenRange(one.cue().first(), last);
    TokenRange said = new TokenRange(last + 1, one.content().get(0).last());
    return new Attribution(one.head(), cue, one.source(), List.of(said), one.sureness());
  }

  /** The noun of the lexicon that what follows begins with, where what it takes comes next. */
  private int nounFrom(int first) {
    int at = first;
    while (at < first + FARTHEST && passage.inside(at) && goesBefore(at)) {
      at++;
    }
    boolean noun = passage.is(at, Tag.NOUN) && marks.isCue(at) && at > first;
    return noun && (takesClause(at) || takesPreposition(at)) ? at : Passage.NONE;
  }

  private boolean goesBefore(int token) {
    return switch (passage.token(token).tag()) {
      case DET, ADJ -> true;
      case PRON -> passage.token(token).relation().equals("nmod:poss");
      default -> false;
    };
  }

  private boolean takesClause(int noun) {
    return passage.inside(noun + 1)
        && switch (passage.token(noun + 1).lemma()) {
          case "that" -> marks.takes(noun, NounFrame.THAT);
          case "to" -> passage.is(noun + 1, Tag.PART) && marks.takes(noun, NounFrame.TO);
          default -> false;
        };
  }

  private boolean takesPreposition(int noun) {
    return passage.inside(noun + 1)
        && passage.token(noun + 1).lemma().equals("for")
        && marks.stance(noun) == Stance.DEMANDS.ordinal();
  }

  /**
   * "His promise to clean the river was forgotten": the verb that the noun is the subject of is not
   * what is said; and where a noun is all that holds a sentence, a second verb inside its clause
   * that nothing joins to the first is the verb of the sentence.
   */
  private Attribution upToMainVerb(Attribution one) {
    int noun = one.head();
    if (!passage.is(noun, Tag.NOUN) || one.content().size() != 1) {
      return one;
    }
    TokenRange said = one.content().get(0);
    boolean governs = passage.base(noun).equals("nsubj") && said.contains(passage.head(noun));
    int first = governs ? verbGroup(passage.head(noun)) : passage.head(noun) < 0 ? loose(said) : 0;
    return first <= said.first() + 1
        ? one
        : one.withContent(List.of(new TokenRange(said.first(), passage.lastWord(first - 1))));
  }

  /** Where the first loose verb of a clause begins, with its auxiliaries; 0 for none. */
  private int loose(TokenRange said) {
    for (int token = said.first(); token <= said.last(); token++) {
      if (isLoose(token) && said.contains(passage.head(token))) {
        return verbGroup(token);
      }
    }
    return 0;
  }

  /** A verb below another that takes no clause, with neither "that" nor "to" before it. */
  private boolean isLoose(int verb) {
    boolean below =
        switch (passage.base(verb)) {
          case "ccomp", "xcomp" -> true;
          default -> false;
        };
    int above = passage.head(verb);
    boolean predicate = passage.is(verb, Tag.VERB) || passage.is(verb, Tag.ADJ);
    if (!below || !predicate || verb < above || marks.isCue(above)) {
      return false;
    }
    for (int child : passage.children(verb)) {
      if (passage.base(child).equals("mark")) {
        return false;
      }
    }
    return !passage.token(verb).detail().equals("VBG");
  }

  /** The first of a verb's auxiliaries behind its subject, or the verb. */
  private int verbGroup(int verb) {
    int first = verb;
    for (int child : passage.children(verb)) {
      boolean auxiliary = passage.base(child).equals("aux") || passage.base(child).equals("cop");
      first = auxiliary ? Math.min(first, child) : first;
    }
    return first;
  }
}
