package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  private final TreeEdges edges;
  private final int[] heads;
  private final String[] relations;
  private final boolean[] participles;

  private TreeRepair(Sentence sentence) {
    this.sentence = sentence;
    this.edges = new TreeEdges(sentence);
    this.heads = edges.heads;
    this.relations = edges.relations;
    this.participles = new boolean[sentence.size()];
  }

  /** The sentence with its tree mended; the same sentence where nothing is amiss. */
  static Sentence of(Sentence sentence) {
    TreeRepair repair = new TreeRepair(sentence);
    repair.freeAuxiliaries();
    new LooseObjects(repair.edges).mend();
    BetweenPairs pairs = new BetweenPairs(repair.edges);
    TitledNames names = new TitledNames(repair.edges);
    ClauseHeads clauses = new ClauseHeads(repair.edges);
    for (int at = 0; at < repair.heads.length; at++) {
      pairs.join(at);
      names.mend(at);
      if (sentence.token(at).tag() == Tag.VERB) {
        clauses.mend(at);
        repair.activate(at);
        repair.giveSubject(at);
        repair.giveSpeaker(at);
        repair.giveMarked(at);
        repair.reduce(at);
        repair.giveListed(at);
        repair.freeObject(at);
        repair.joinGerund(at);
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

  /** "has held talks": with "have" alone, or no auxiliary, and an object a verb is active. */
  private void activate(int verb) {
    int object = edges.child(verb, "obj");
    boolean past = object > verb && isSimplePast(verb);
    if (object < 0 || !(past || isPerfect(verb))) {
      return;
    }
    for (int at = 0; at < heads.length; at++) {
      if (heads[at] == verb && relations[at].equals(PASSIVE)) {
        relations[at] = "nsubj";
      } else if (heads[at] == verb && relations[at].equals("obl:agent") && at > object) {
        heads[at] = nounBeforePhrase(at, object);
        relations[at] = "nmod";
      }
    }
  }

  /** "The army denied abuses": a participle with subject and object and no auxiliary is a past. */
  private boolean isSimplePast(int verb) {
    int subject = edges.child(verb, "nsubj");
    return sentence.token(verb).detail().equals("VBN")
        && subject >= 0
        && subject < verb
        && relations[subject].equals("nsubj")
        && edges.child(verb, "aux") < 0;
  }

  /** The noun right before a phrase with a preposition, as far as the object of its verb. */
  private int nounBeforePhrase(int head, int object) {
    int opener = edges.child(head, "case");
    return opener > object && opener < head && isNoun(opener - 1) ? opener - 1 : object;
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
    boolean bare = first >= 0 && beside && first < verb && edges.child(verb, "mark") < 0;
    if (!bare
        || !isFinite(verb)
        || edges.child(verb, "nsubj") >= 0
        || edges.child(verb, "cc") >= 0) {
      return;
    }
    int subject = nounBefore(verb);
    boolean joined =
        subject >= 0 && base(subject).equals("conj") && edges.child(subject, "cc") >= 0;
    if (!joined || heads[subject] <= first || sentence.token(heads[subject]).tag() == Tag.VERB) {
      return;
    }
    int conjunction = edges.child(subject, "cc");
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
    if (!relations[verb].equals("parataxis")
        || !isFinite(verb)
        || edges.child(verb, "nsubj") >= 0) {
      return;
    }
    int at =
        edges.climb(
            verb - 1, word -> isNoun(word) && isInside(relations[word]) && hangsBefore(word, verb));
    boolean apposed = at >= 0 && isNoun(at) && relations[at].equals("appos") && heads[at] < at;
    if (apposed && hasComma(heads[at], at)) {
      heads[at] = verb;
      relations[at] = "nsubj";
    }
  }

  /**
   * "Other Danes killed fighting the rebels include a nurse": of two finite verbs over one subject,
   * the first without an object, the second without a subject and joined by nothing, the first is a
   * participle that tells of the subject.
   */
  private void reduce(int verb) {
    int first = edges.climb(heads[verb], word -> relations[word].equals("xcomp"));
    boolean loose =
        switch (relations[verb]) {
          case "advcl", "ccomp", "parataxis" -> true;
          default -> false;
        };
    boolean bare = loose && first >= 0 && first < verb && isPresent(verb) && isBare(verb);
    if (!bare
        || !isPast(first)
        || edges.child(first, "obj") >= 0
        || edges.child(first, "aux") >= 0) {
      return;
    }
    int subject = edges.child(first, "nsubj");
    if (subject < 0 || subject > first || isRelative(subject) || hasComma(subject, verb)) {
      return;
    }
    heads[verb] = heads[first];
    relations[verb] = relations[first];
    heads[subject] = verb;
    relations[subject] = "nsubj";
    heads[first] = subject;
    relations[first] = "acl";
    participles[first] = true;
  }

  /**
   * "On the first day of the siege, snipers and mines killed three": a finite verb without a
   * subject has the nouns before it, where they were coordinated over a comma with the phrase
   * before.
   */
  private void giveListed(int verb) {
    int last = needsSubject(verb) ? nounBefore(verb) : -1;
    if (last < 0 || !relations[last].equals("conj") || heads[last] >= last) {
      return;
    }
    int before = heads[last];
    boolean aside = edges.isBase(before, "obl") || edges.isBase(before, "nmod");
    int first = -1;
    for (int at = before + 1; aside && at <= last; at++) {
      boolean listed = heads[at] == before && relations[at].equals("conj");
      first = first < 0 && listed && hasComma(before, at) ? at : first;
    }
    if (first < 0 || (first == last && edges.child(last, "cc") >= 0)) {
      return;
    }
    for (int at = first + 1; at <= last; at++) {
      heads[at] = heads[at] == before && relations[at].equals("conj") ? first : heads[at];
    }
    heads[first] = verb;
    relations[first] = "nsubj";
  }

  /**
   * "after a missile struck the town", "as Ana Silva, the premier, left": the phrase right before a
   * finite verb without a subject is its subject, where a word that may open a clause opens it.
   */
  private void giveMarked(int verb) {
    if (!needsSubject(verb) && !isLostPast(verb)) {
      return;
    }
    int at = verb - 1;
    while (at >= 0 && (heads[at] == verb || sentence.token(at).form().equals(","))) {
      at--;
    }
    at = edges.climb(at, word -> hangsBefore(word, word) && isInsidePhrase(relations[word]));
    int opener = at < 0 ? -1 : edges.child(at, "case");
    boolean hangs = at >= 0 && (edges.isBase(at, "obl") || isBehindAfter(at, opener));
    boolean phrase = hangs && isNoun(at) && opener >= 0 && agrees(at, verb);
    if (!phrase || !opensClause(opener) || edges.isBelow(heads[at], verb)) {
      return;
    }
    heads[verb] = heads[at];
    relations[verb] = "advcl";
    heads[at] = verb;
    relations[at] = "nsubj";
    heads[opener] = verb;
    relations[opener] = "mark";
  }

  /**
   * "after soldiers seized power": a participle with an object tells of no noun, but "called X".
   */
  private boolean isLostPast(int verb) {
    return relations[verb].equals("acl")
        && sentence.token(verb).detail().equals("VBN")
        && heads[verb] == verb - 1
        && edges.child(verb, "obj") == verb + 1
        && switch (sentence.token(verb).lemma()) {
          case "call", "name", "dub", "give", "offer", "deny", "award" -> false;
          default -> true;
        };
  }

  /** Not "since Easter include": a single name has no plural verb. */
  private boolean agrees(int noun, int verb) {
    boolean single = sentence.token(noun).detail().equals("NNP") && edges.child(noun, "conj") < 0;
    return !single || !sentence.token(verb).detail().equals("VBP");
  }

  /** "joined the bloc after Peru lifted": a noun that seems to hang on another one. */
  private boolean isBehindAfter(int at, int opener) {
    return edges.isBase(at, "nmod")
        && opener >= 0
        && sentence.token(opener).form().equalsIgnoreCase("after");
  }

  private boolean needsSubject(int verb) {
    return isPresent(verb) && edges.child(verb, "nsubj") < 0 && !relations[verb].startsWith("acl");
  }

  private static boolean isInsidePhrase(String relation) {
    return isInside(relation) || isName(relation) || relation.startsWith("nmod");
  }

  private boolean opensClause(int word) {
    return switch (sentence.token(word).form().toLowerCase(Locale.ROOT)) {
      case "as", "after", "before", "since", "until" -> true;
      default -> false;
    };
  }

  private boolean isPast(int verb) {
    String detail = sentence.token(verb).detail();
    return detail.equals("VBD") || detail.equals("VBN");
  }

  private boolean isPresent(int verb) {
    String detail = sentence.token(verb).detail();
    return detail.equals("VBP") || detail.equals("VBZ") || detail.equals("VBD");
  }

  private boolean isBare(int verb) {
    return edges.child(verb, "nsubj") < 0
        && edges.child(verb, "mark") < 0
        && edges.child(verb, "cc") < 0;
  }

  /**
   * "helped embattled premier Ana Silva crush a revolt": a participle that modifies a verb has
   * taken the object of the verb before it.
   */
  private void freeObject(int participle) {
    int after = heads[participle];
    int object = edges.child(participle, "obj");
    boolean modifies =
        relations[participle].equals("amod") && after > object && object > participle;
    if (!modifies || sentence.token(after).tag() != Tag.VERB) {
      return;
    }
    boolean open =
        relations[after].equals("xcomp") && heads[after] >= 0 && heads[after] < participle;
    heads[object] = open ? heads[after] : after;
    relations[object] = open ? "obj" : "nsubj";
    heads[participle] = object;
  }

  /**
   * "of killing civilians and looting aid": a gerund with an object of its own is coordinated with
   * the gerund before, not with that one's object.
   */
  private void joinGerund(int gerund) {
    int object = relations[gerund].equals("conj") ? heads[gerund] : -1;
    int first = object >= 0 && edges.isBase(object, "obj") ? heads[object] : -1;
    int own = first < 0 ? -1 : objectBehind(gerund);
    if (own >= 0 && first < object && isNoun(object) && isGerund(first) && isGerund(gerund)) {
      heads[gerund] = first;
      heads[own] = gerund;
    }
  }

  /** The object of a verb, or one right behind it that was hung on a verb before; else -1. */
  private int objectBehind(int verb) {
    int own = edges.child(verb, "obj");
    int next = verb + 1;
    boolean astray =
        own < 0
            && next < heads.length
            && edges.isBase(next, "obj")
            && heads[next] >= 0
            && heads[next] < verb;
    return astray ? next : own > verb ? own : -1;
  }

  private boolean isGerund(int verb) {
    return sentence.token(verb).detail().equals("VBG");
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
    at =
        edges.climb(at, word -> isNoun(word) && hangsBefore(word, word) && isName(relations[word]));
    return at >= 0 && isNoun(at) ? at : -1;
  }

  private boolean hangsBefore(int word, int limit) {
    return heads[word] >= 0 && heads[word] < limit;
  }

  private static boolean isName(String relation) {
    return relation.equals("flat") || relation.equals("appos");
  }

  private boolean isNoun(int at) {
    return sentence.token(at).isNominal();
  }

  /** "the queen, who fled": a relative pronoun is no noun that a participle tells of. */
  private boolean isRelative(int word) {
    return sentence.token(word).detail().startsWith("W");
  }

  private boolean isFinite(int verb) {
    String detail = sentence.token(verb).detail();
    boolean finite = detail.equals("VBD") || detail.equals("VBZ") || detail.equals("VBP");
    return finite || edges.child(verb, "aux") >= 0;
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
      Token mended = kept ? token : token.withHead(heads[i], relations[i]);
      tokens.add(participles[i] ? mended.withDetail("VBN") : mended);
    }
    return same ? sentence : new Sentence(sentence.span(), tokens, sentence.parsed());
  }
}
