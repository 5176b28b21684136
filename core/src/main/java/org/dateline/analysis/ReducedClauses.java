package org.dateline.analysis;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Token.Tag;

/**
 * Mends the tree where a fast parser took a participle for the verb of a sentence: in "Aid workers
 * based in the port said …" the workers say something. A finite verb that nothing joins to an
 * earlier one and that has no subject cannot be; then the earlier one tells of the subject.
 */
final class ReducedClauses {
  private static final int NONE = -1;

  private final Sentence sentence;
  private final int[] heads;
  private final String[] relations;
  private boolean mended;

  private ReducedClauses(Sentence sentence) {
    this.sentence = sentence;
    this.heads = new int[sentence.size()];
    this.relations = new String[sentence.size()];
    for (int at = 0; at < heads.length; at++) {
      heads[at] = sentence.token(at).head();
      relations[at] = sentence.token(at).relation();
    }
  }

  /** The sentence with its tree mended; the same sentence where nothing is amiss. */
  static Sentence mend(Sentence sentence) {
    if (!sentence.parsed()) {
      return sentence;
    }
    ReducedClauses clauses = new ReducedClauses(sentence);
    for (int at = 0; at < sentence.size(); at++) {
      clauses.mend(at);
    }
    return clauses.mended ? clauses.result() : sentence;
  }

  private void mend(int verb) {
    int participle = heads[verb];
    if (participle < 0 || participle >= verb - 1 || !isLoose(verb) || !isParticiple(participle)) {
      return;
    }
    int subject = described(participle);
    if (subject == NONE
        || isDivided(subject, participle, verb)
        || !isFinite(verb)
        || hasClause(verb)) {
      return;
    }
    int noun = child(verb, "nsubj");
    if (noun != NONE && !isOblique(noun, participle, verb)) {
      return;
    }
    if (noun != NONE) {
      giveBack(noun, participle, verb);
    }
    if (child(verb, "mark") == NONE && child(verb, "cc") == NONE) {
      raise(verb, participle, subject);
    }
  }

  private boolean isLoose(int verb) {
    return switch (relations[verb]) {
      case "xcomp", "advcl", "parataxis" -> true;
      case "ccomp" -> child(verb, "ccomp") != NONE;
      default -> false;
    };
  }

  /** A word that may be a past participle, without object and auxiliary of its own. */
  private boolean isParticiple(int verb) {
    String detail = sentence.token(verb).detail();
    boolean past = detail.equals("VBN") || detail.equals("VBD");
    return past && child(verb, "obj") == NONE && child(verb, "aux") == NONE;
  }

  /** The noun that a participle tells of: its subject, or the noun of a sentence without a verb. */
  private int described(int participle) {
    int subject = child(participle, "nsubj");
    if (subject != NONE) {
      return subject < participle && isNoun(subject) ? subject : NONE;
    }
    int noun = heads[participle];
    boolean bare =
        relations[participle].equals("acl")
            && noun < participle
            && isNoun(noun)
            && heads[noun] == Token.ROOT
            && child(noun, "cop") == NONE
            && child(noun, "nsubj") == NONE;
    return bare ? noun : NONE;
  }

  private boolean isNoun(int at) {
    return sentence.token(at).tag() == Tag.NOUN || sentence.token(at).tag() == Tag.PROPN;
  }

  /**
   * Whether punctuation or a relative pronoun stands between subject and verb, or between the two
   * verbs a word that may join them: "stumbled after the opposition said".
   */
  private boolean isDivided(int subject, int participle, int verb) {
    for (int at = subject + 1; at < verb; at++) {
      Token token = sentence.token(at);
      boolean divides = token.tag() == Tag.PUNCT || token.detail().startsWith("W");
      boolean joins = token.tag() == Tag.CCONJ && isPronoun(at + 1) || mayOpenClause(at);
      if (divides || at > participle && joins) {
        return true;
      }
    }
    return false;
  }

  /** Whether something other than a noun stands for the subject: "it was vital that …". */
  private boolean hasClause(int verb) {
    return child(verb, "expl") != NONE || child(verb, "csubj") != NONE;
  }

  private boolean isFinite(int verb) {
    if (sentence.token(verb).tag() == Tag.VERB && isFiniteForm(verb)) {
      return true;
    }
    for (int at = heads[verb] + 1; at < verb; at++) {
      boolean helps = heads[at] == verb && (isA(at, "aux") || isA(at, "cop"));
      if (helps && (isFiniteForm(at) || sentence.token(at).detail().equals("MD"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isFiniteForm(int at) {
    return switch (sentence.token(at).detail()) {
      case "VBD", "VBZ", "VBP" -> true;
      default -> false;
    };
  }

  /** "based in the port said": a noun that a word marks which opens no clause. */
  private boolean isOblique(int noun, int participle, int verb) {
    int mark = child(verb, "mark");
    return mark > participle && mark < noun && noun < verb && sentence.token(mark).tag() == Tag.ADP;
  }

  private boolean isPronoun(int at) {
    return sentence.token(at).tag() == Tag.PRON;
  }

  private boolean mayOpenClause(int at) {
    return switch (sentence.token(at).lemma()) {
      case "as", "after", "before", "since", "until", "than", "like" -> true;
      default -> false;
    };
  }

  private void giveBack(int noun, int participle, int verb) {
    int mark = child(verb, "mark");
    hang(noun, participle, "obl");
    hang(mark, noun, "case");
  }

  /** Puts the verb in the participle's or the noun's place, with the noun as its subject. */
  private void raise(int verb, int participle, int subject) {
    int top = heads[participle] == subject ? subject : participle;
    hang(verb, heads[top], relations[top]);
    hang(subject, verb, "nsubj");
    hang(participle, subject, "acl");
    for (int at = 0; at < heads.length; at++) {
      boolean end = sentence.token(at).tag() == Tag.PUNCT && at > verb;
      boolean opens = at < subject && (isA(at, "cc") || isA(at, "obl") || isA(at, "advmod"));
      if (heads[at] == participle && (end || opens)) {
        heads[at] = verb;
      }
    }
  }

  private void hang(int at, int head, String relation) {
    heads[at] = head;
    relations[at] = relation;
    mended = true;
  }

  private boolean isA(int at, String relation) {
    return relations[at].equals(relation) || relations[at].startsWith(relation + ":");
  }

  private int child(int head, String relation) {
    for (int at = 0; at < heads.length; at++) {
      if (heads[at] == head && isA(at, relation)) {
        return at;
      }
    }
    return NONE;
  }

  private Sentence result() {
    List<Token> tokens = new ArrayList<>(heads.length);
    for (int at = 0; at < heads.length; at++) {
      Token token = sentence.token(at).withHead(heads[at], relations[at]);
      boolean tells =
          relations[at].equals("acl") && !relations[at].equals(sentence.token(at).relation());
      tokens.add(tells ? token.withDetail("VBN") : token);
    }
    return new Sentence(sentence.span(), tokens, true);
  }
}
