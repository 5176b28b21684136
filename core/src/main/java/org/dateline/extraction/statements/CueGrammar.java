package org.dateline.extraction.statements;

import org.dateline.model.Statement.Tense;
import org.dateline.model.Token;
import org.dateline.model.Token.Tag;

/** Tense, negation and mood of a cue, from its tree and its auxiliaries. */
final class CueGrammar {
  private final Passage passage;
  private final Negation negation;

  CueGrammar(Passage passage, Negation negation) {
    this.passage = passage;
    this.negation = negation;
  }

  /** Whether the cue says that something was not said. */
  boolean isNegated(Attribution attribution) {
    for (int at = attribution.cue().first(); at <= attribution.cue().last(); at++) {
      if (negates(at)) {
        return true;
      }
    }
    for (int child : passage.children(attribution.head())) {
      if (child < attribution.head() && negates(child)) {
        return true;
      }
    }
    return hasNegatedSubject(attribution.head());
  }

  /** "No official confirmed it", "Neither figure could be verified", "neither has … or denied". */
  private boolean hasNegatedSubject(int verb) {
    int subject = subject(verb);
    boolean shares = subject < 0 && passage.base(verb).equals("conj");
    int above = shares ? passage.head(verb) : Passage.NONE;
    int whose = above < 0 ? subject : subject(above);
    return whose >= 0 && (isNobody(whose) || isNone(whose));
  }

  private int subject(int verb) {
    for (int child : passage.children(verb)) {
      if (child < verb && passage.base(child).equals("nsubj")) {
        return child;
      }
    }
    return Passage.NONE;
  }

  private boolean isNobody(int noun) {
    return negation.isNobody(passage.lower(noun));
  }

  /** "no official", "neither side", "neither the mayor nor the police". */
  private boolean isNone(int noun) {
    for (int child : passage.children(noun)) {
      boolean opens = child < noun && child == passage.nextWord(passage.left(noun));
      if (opens && negates(child) && !addsMore(child + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "not only the mayor", "not just the police", "not one but three". */
  private boolean addsMore(int token) {
    return passage.inside(token)
        && (negation.addsMore(passage.lower(token))
            || passage.inside(token + 1)
                && negation.addsMore(passage.lower(token) + " " + passage.lower(token + 1)));
  }

  private boolean negates(int token) {
    String word = Words.lower(passage.token(token).form());
    return negation.denies(word) || word.equals("no") && passage.is(token, Tag.DET);
  }

  Tense tense(Attribution attribution) {
    Tense auxiliary = auxiliaryTense(attribution);
    return auxiliary == Tense.NONE ? tense(attribution.head(), 0) : auxiliary;
  }

  private Tense auxiliaryTense(Attribution attribution) {
    int head = attribution.head();
    for (int child : passage.children(head)) {
      boolean auxiliary = passage.is(child, Tag.AUX) && child < head;
      if (auxiliary) {
        return switch (passage.token(child).lemma()) {
          case "will", "shall", "'ll", "’ll" -> Tense.FUTURE;
          case "have" -> Tense.PAST;
          case "do", "be" -> finite(child);
          default -> Tense.NONE;
        };
      }
    }
    return Tense.NONE;
  }

  private Tense finite(int token) {
    return switch (passage.token(token).detail()) {
      case "VBD" -> Tense.PAST;
      case "VBZ", "VBP" -> Tense.PRESENT;
      default -> Tense.NONE;
    };
  }

  /** A participle takes the tense of the verb it goes with. */
  private Tense tense(int token, int depth) {
    Token word = passage.token(token);
    if (word.tag() != Tag.VERB && word.tag() != Tag.AUX || depth > 4) {
      return Tense.NONE;
    }
    Tense own = finite(token);
    if (own != Tense.NONE) {
      return own;
    }
    int above = passage.head(token);
    boolean goesWith = word.detail().equals("VBG") || word.baseRelation().equals("conj");
    if (goesWith && above >= 0) {
      Tense its = tense(above, depth + 1);
      return its == Tense.NONE && depth == 0 ? Tense.PRESENT : its;
    }
    return word.detail().equals("VBN") ? Tense.PAST : Tense.NONE;
  }

  /** Whether somebody is told to do something: a person as object and an infinitive. */
  boolean isOrder(Attribution attribution) {
    int head = attribution.head();
    boolean object = false;
    boolean infinitive = false;
    for (int child : passage.children(head)) {
      String relation = passage.token(child).baseRelation();
      object |= child > head && (relation.equals("obj") || relation.equals("iobj"));
      infinitive |= relation.equals("xcomp") && hasTo(child) && !isState(child);
    }
    return object && infinitive;
  }

  /** "found the shop to be shut" tells nobody to do anything. */
  private boolean isState(int verb) {
    for (int child : passage.children(verb)) {
      if (passage.base(child).equals("cop")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasTo(int token) {
    for (int child : passage.children(token)) {
      if (passage.is(child, Tag.PART) && passage.token(child).lemma().equals("to")) {
        return true;
      }
    }
    return false;
  }
}
