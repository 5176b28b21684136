package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Token.Tag;

/**
 * Mends what no tree of Universal Dependencies may hold and a fast parser leaves behind at times:
 * an auxiliary with a subject of its own, a passive without "be", two clauses whose coordination
 * was read as one of nouns, a speaker taken for an apposition. What is mended is sure from the tags
 * alone; all else stays as it is.
 */
final class TreeRepair {
  private static final String PASSIVE = "nsubj:pass";

  private final Sentence sentence;
  private final int[] heads;
  private final String[] relations;

  private TreeRepair(Sentence sentence) {
    this.sentence = sentence;
    this.heads = new int[sentence.size()];
    this.relations = new String[sentence.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = sentence.token(i).head();
      relations[i] = sentence.token(i).relation();
    }
  }

  /** The sentence with its tree mended; the same sentence where nothing is amiss. */
  static Sentence of(Sentence sentence) {
    TreeRepair repair = new TreeRepair(sentence);
    repair.freeAuxiliaries();
    for (int at = 0; at < repair.heads.length; at++) {
      if (sentence.token(at).tag() == Tag.VERB) {
        repair.activate(at);
        repair.giveSubject(at);
        repair.giveSpeaker(at);
      }
    }
    return repair.result();
  }

  /** An auxiliary governs nothing: what hangs on it belongs to its verb. */
  private void freeAuxiliaries() {
    for (int at = 0; at < heads.length; at++) {
      int head = heads[at];
      if (head >= 0 && base(head).equals("aux") && heads[head] >= 0 && heads[head] != at) {
        heads[at] = heads[head];
      }
    }
  }

  /** "has held talks": with "have" alone and an object a verb is active. */
  private void activate(int verb) {
    int object = child(verb, "obj");
    if (object < 0 || !isPerfect(verb)) {
      return;
    }
    for (int at = 0; at < heads.length; at++) {
      if (heads[at] == verb && relations[at].equals(PASSIVE)) {
        relations[at] = "nsubj";
      } else if (heads[at] == verb && relations[at].equals("obl:agent") && at > object) {
        heads[at] = object;
        relations[at] = "nmod";
      }
    }
  }

  /** Whether the auxiliaries of a participle are forms of "have", and none is of "be". */
  private boolean isPerfect(int verb) {
    boolean have = false;
    for (int at = 0; at < heads.length; at++) {
      if (heads[at] == verb && base(at).equals("aux")) {
        if (relations[at].equals("aux:pass") || sentence.token(at).lemma().equals("be")) {
          return false;
        }
        have |= sentence.token(at).lemma().equals("have");
      }
    }
    return have && sentence.token(verb).detail().equals("VBN");
  }

  /**
   * "fired officers amid the unrest and police charged one": a finite verb coordinated with an
   * earlier one, yet without a conjunction of its own, has the noun before it as its subject, where
   * that noun was coordinated with a noun of the first clause.
   */
  private void giveSubject(int verb) {
    int first = heads[verb];
    boolean beside = relations[verb].equals("conj") || relations[verb].equals("advcl");
    boolean bare = first >= 0 && beside && first < verb && child(verb, "mark") < 0;
    if (!bare || !isFinite(verb) || child(verb, "nsubj") >= 0 || child(verb, "cc") >= 0) {
      return;
    }
    int subject = nounBefore(verb);
    boolean joined = subject >= 0 && base(subject).equals("conj") && child(subject, "cc") >= 0;
    if (!joined || heads[subject] <= first || sentence.token(heads[subject]).tag() == Tag.VERB) {
      return;
    }
    int conjunction = child(subject, "cc");
    heads[subject] = verb;
    relations[subject] = "nsubj";
    heads[conjunction] = verb;
    relations[verb] = "conj";
  }

  /**
   * "wounding six people, officials in Jinja said": a verb beside the clause, without a subject,
   * has the apposition before it as its subject.
   */
  private void giveSpeaker(int verb) {
    if (!relations[verb].equals("parataxis") || !isFinite(verb) || child(verb, "nsubj") >= 0) {
      return;
    }
    int at = verb - 1;
    while (at >= 0 && isNoun(at) && isInside(relations[at]) && heads[at] >= 0 && heads[at] < verb) {
      at = heads[at];
    }
    boolean apposed = at >= 0 && isNoun(at) && relations[at].equals("appos") && heads[at] < at;
    if (apposed && hasComma(heads[at], at)) {
      heads[at] = verb;
      relations[at] = "nsubj";
    }
  }

  private boolean hasComma(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (sentence.token(at).form().equals(",")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInside(String relation) {
    return relation.equals("flat") || relation.equals("nmod");
  }

  /** The head of the noun phrase that ends right before a word, its auxiliaries skipped, or -1. */
  private int nounBefore(int verb) {
    int at = verb - 1;
    while (at >= 0 && heads[at] == verb && base(at).equals("aux")) {
      at--;
    }
    while (at >= 0 && isNoun(at) && heads[at] >= 0 && heads[at] < at && isName(relations[at])) {
      at = heads[at];
    }
    return at >= 0 && isNoun(at) ? at : -1;
  }

  private static boolean isName(String relation) {
    return relation.equals("flat") || relation.equals("appos");
  }

  private boolean isNoun(int at) {
    return sentence.token(at).isNominal();
  }

  private boolean isFinite(int verb) {
    String detail = sentence.token(verb).detail();
    boolean finite = detail.equals("VBD") || detail.equals("VBZ") || detail.equals("VBP");
    return finite || child(verb, "aux") >= 0;
  }

  private int child(int head, String relation) {
    for (int at = 0; at < heads.length; at++) {
      if (heads[at] == head && base(at).equals(relation)) {
        return at;
      }
    }
    return -1;
  }

  private String base(int at) {
    int colon = relations[at].indexOf(':');
    return colon < 0 ? relations[at] : relations[at].substring(0, colon);
  }

  private Sentence result() {
    List<Token> tokens = new ArrayList<>(sentence.size());
    boolean same = true;
    for (int i = 0; i < heads.length; i++) {
      Token token = sentence.token(i);
      boolean kept = token.head() == heads[i] && token.relation().equals(relations[i]);
      same &= kept;
      tokens.add(kept ? token : token.withHead(heads[i], relations[i]));
    }
    return same ? sentence : new Sentence(sentence.span(), tokens, sentence.parsed());
  }
}
