package org.dateline.analysis;

import static org.dateline.analysis.TreeDraft.NONE;

import org.dateline.analysis.time.TimeStretches;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Token.Tag;

/**
 * Mends the tree where the parser made a time at the head of a clause part of the noun behind it:
 * in "On Tuesday rebels attacked a convoy" the rebels attack, and not on rebels. Only a verb that
 * has no other subject takes that noun for its own. Thread-safe.
 */
final class FrontedTimes {
  private static final int LONGEST_NOUN = 8; // words

  private final TimeStretches stretches;

  FrontedTimes(KnowledgePack knowledge) {
    this.stretches = new TimeStretches(knowledge);
  }

  /** The sentence with its tree mended; the same sentence where nothing is amiss. */
  Sentence mend(Sentence sentence) {
    if (!sentence.parsed()) {
      return sentence;
    }
    TreeDraft tree = null;
    for (int at = 0; at + 2 < sentence.size(); at++) {
      TimeStretches.Stretch time = opensClause(sentence, at) ? stretches.at(sentence, at) : null;
      if (time != null) {
        tree = tree == null ? new TreeDraft(sentence) : tree;
        mend(tree, time);
      }
    }
    return tree == null ? sentence : tree.result();
  }

  private static boolean opensClause(Sentence sentence, int at) {
    if (at == 0) {
      return true;
    }
    Token before = sentence.token(at - 1);
    return switch (before.tag()) {
      case PUNCT -> !before.form().equals(",") && before.span().end() <= gap(sentence, at);
      case CCONJ, SCONJ -> true;
      case ADV -> at == 1; // "Early on Friday"
      default -> false;
    };
  }

  /** The last place where a mark before a word may end: a hyphen inside words opens no clause. */
  private static int gap(Sentence sentence, int at) {
    int start = sentence.token(at).span().start();
    return sentence.token(at - 1).detail().equals("HYPH") ? start - 1 : start;
  }

  private static void mend(TreeDraft tree, TimeStretches.Stretch time) {
    int noun = noun(tree, time);
    int verb = noun == NONE ? NONE : verb(tree, time, noun);
    if (verb == NONE || !isFinite(tree, verb)) {
      return;
    }
    int subject = subject(tree, verb);
    if ((subject == NONE || subject == noun) && !closesCircle(tree, time, noun, verb)) {
      free(tree, time, noun, verb);
    }
  }

  /** The noun that took the time for a part of itself, or was taken for a part of the time. */
  private static int noun(TreeDraft tree, TimeStretches.Stretch time) {
    int noun = time.mark() == NONE ? NONE : tree.head(time.mark());
    for (int at = time.last(); noun <= time.last() && at >= time.first(); at--) {
      noun = isVerbal(tree, tree.head(at)) ? NONE : tree.head(at);
    }
    int next = time.last() + 1;
    for (int at = next; noun <= time.last() && at < tree.size() && at - next < LONGEST_NOUN; at++) {
      noun = time.holds(tree.head(at)) && isNoun(tree, at) ? at : NONE;
    }
    return noun > time.last() && isNoun(tree, noun) && isOnePhrase(tree, next, noun) ? noun : NONE;
  }

  private static boolean isNoun(TreeDraft tree, int at) {
    return tree.tag(at) == Tag.NOUN || tree.tag(at) == Tag.PROPN;
  }

  private static boolean isVerbal(TreeDraft tree, int at) {
    return at >= 0 && (tree.tag(at) == Tag.VERB || tree.tag(at) == Tag.AUX);
  }

  private static boolean isOnePhrase(TreeDraft tree, int first, int noun) {
    for (int at = first; at < noun; at++) {
      boolean inside =
          switch (tree.tag(at)) {
            case ADJ, ADV, DET, NOUN, NUM, PART, PROPN, X -> true;
            case VERB -> tree.isA(at, "amod");
            case PUNCT -> tree.detail(at).equals("HYPH");
            case CCONJ -> at > first;
            case ADP, AUX, INTJ, PRON, SCONJ, SYM -> false;
          };
      if (!inside) {
        return false;
      }
    }
    return noun - first < LONGEST_NOUN;
  }

  /** The verb of the clause: the noun's own, one taken to describe it, or that of the sentence. */
  private static int verb(TreeDraft tree, TimeStretches.Stretch time, int noun) {
    int head = tree.head(noun);
    if (head > noun) {
      return tree.isA(noun, "obl") || tree.isA(noun, "nsubj") ? head : NONE;
    }
    int told = tree.child(noun, "acl");
    if (told > noun) {
      boolean active = tree.detail(told).equals("VBD") || tree.child(told, "obj") > told;
      boolean top = tree.head(time.holds(head) ? time.head() : noun) < 0;
      return tree.relation(told).equals("acl") && active && top ? told : NONE;
    }
    for (int at = noun + 1; at < tree.size(); at++) {
      if (tree.tag(at) == Tag.VERB) {
        boolean second = tree.isA(at, "conj") && tree.head(at) == head && follows(tree, time);
        return tree.head(at) == Token.ROOT || second ? at : NONE;
      }
    }
    return NONE;
  }

  /** "Gunmen fled and on Tuesday soldiers came": a time behind "and". */
  private static boolean follows(TreeDraft tree, TimeStretches.Stretch time) {
    int before = (time.mark() == NONE ? time.first() : time.mark()) - 1;
    return before >= 0 && tree.tag(before) == Tag.CCONJ;
  }

  private static boolean isFinite(TreeDraft tree, int verb) {
    boolean told =
        tree.relation(verb).equals("acl"); // "gendarmes used batons", read as a participle
    if (isPast(tree, verb) || told && tree.detail(verb).equals("VBN")) {
      return true;
    }
    for (int at = 0; at < verb; at++) {
      boolean helps = tree.head(at) == verb && (tree.isA(at, "aux") || tree.isA(at, "cop"));
      if (helps && (isPast(tree, at) || tree.detail(at).equals("MD"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPast(TreeDraft tree, int at) {
    return switch (tree.detail(at)) {
      case "VBD", "VBZ", "VBP" -> true;
      default -> false;
    };
  }

  private static int subject(TreeDraft tree, int verb) {
    int subject = tree.child(verb, "nsubj");
    int other = subject == NONE ? tree.child(verb, "csubj") : subject;
    return other == NONE ? tree.child(verb, "expl") : other;
  }

  /** Whether the verb would still hang on what is to hang on it: such trees are left alone. */
  private static boolean closesCircle(
      TreeDraft tree, TimeStretches.Stretch time, int noun, int verb) {
    int top = time.holds(tree.head(noun)) ? time.head() : noun;
    int up = tree.head(tree.head(verb) == noun ? top : verb);
    for (int steps = 0; steps < tree.size() && up >= 0; steps++) {
      if (up == noun || time.holds(up)) {
        return true;
      }
      up = tree.head(up);
    }
    return up >= 0;
  }

  /** Hangs the time and the noun on the verb, each by itself. */
  private static void free(TreeDraft tree, TimeStretches.Stretch time, int noun, int verb) {
    if (tree.head(verb) == noun) {
      raise(tree, verb, time.holds(tree.head(noun)) ? time.head() : noun);
    }
    for (int at = 0; at < time.first(); at++) {
      if (tree.head(at) == noun && tree.isA(at, "cc")) {
        tree.hang(at, verb, "cc");
      }
    }
    for (int at = time.last() + 1; at < verb; at++) {
      if (at != noun && time.holds(tree.head(at))) {
        hangOn(tree, at, noun);
      }
    }
    for (int at = time.first(); at <= time.last(); at++) {
      if (at != time.head() && !time.holds(tree.head(at))) {
        tree.hang(at, time.head(), tree.tag(at) == Tag.ADV ? "advmod" : "nmod:unmarked");
      }
    }
    boolean marked = time.mark() != NONE;
    tree.hang(time.head(), verb, marked ? "obl" : "obl:unmarked");
    if (marked) {
      tree.hang(time.mark(), time.head(), "case");
    }
    boolean passive = tree.child(verb, "aux:pass") != NONE;
    tree.hang(noun, verb, passive ? "nsubj:pass" : "nsubj");
  }

  /** Gives a word that was hung on the time to the noun: "On Monday Iran's minister". */
  private static void hangOn(TreeDraft tree, int at, int noun) {
    if (tree.detail(at).equals("POS")) {
      tree.hang(at, at - 1, "case");
    } else {
      tree.hang(at, noun, at > noun ? "flat" : modifier(tree, at));
    }
  }

  /** Puts a verb in the place of a noun whose description, or whose noun's, it was taken for. */
  private static void raise(TreeDraft tree, int verb, int top) {
    tree.hang(verb, tree.head(top), tree.relation(top));
    tree.retag(verb, "VBD");
    for (int at = 0; at < tree.size(); at++) {
      boolean opens = at < top && (tree.isA(at, "cc") || tree.isA(at, "advmod"));
      if (tree.head(at) == top && (at > verb || opens)) {
        tree.hang(at, verb, tree.relation(at));
      }
    }
  }

  private static String modifier(TreeDraft tree, int at) {
    boolean owner = tree.detail(at + 1).equals("POS");
    return switch (tree.tag(at)) {
      case ADJ, VERB -> "amod";
      case DET -> "det";
      case NUM -> "nummod";
      default -> owner ? "nmod:poss" : "compound";
    };
  }
}
