package org.dateline.extraction.events;

import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Token.Tag;

/**
 * Gives verbs back the clause that a fast parser has hung on a noun or on the wrong verb. Only
 * where no other reading is grammatical: a clause without a relative word behind a comma, a
 * participle behind a relative clause in a sentence without a verb, an object of a passive.
 */
final class ClauseHeads {
  private final Sentence sentence;
  private final TreeEdges edges;

  ClauseHeads(TreeEdges edges) {
    this.sentence = edges.sentence;
    this.edges = edges;
  }

  /** Mends this verb where it is amiss. */
  void mend(int verb) {
    switch (edges.relations[verb]) {
      case "acl:relcl" -> takeListed(verb);
      case "acl" -> takeResumed(verb, edges.heads[verb]);
      case "amod" -> takeModifying(verb, edges.heads[verb]);
      case "conj" -> takeBeside(verb);
      case "xcomp" -> describe(verb, verb - 1);
      default -> {}
    }
  }

  /**
   * "The United States, Peru and Chile began exercises": a clause without a relative word, behind a
   * comma, whose subject is a list, goes on with the root's list.
   */
  private void takeListed(int verb) {
    int root = edges.heads[verb];
    int subject = edges.child(verb, "nsubj");
    boolean listed =
        isNominalRoot(root)
            && isName(root)
            && subject >= 0
            && subject == firstBehindComma(root)
            && edges.isBase(subject, "nsubj")
            && isName(subject)
            && edges.child(subject, "conj") > subject;
    if (!listed || edges.child(edges.child(subject, "conj"), "cc") < 0) {
      return;
    }
    for (int at = subject + 1; at < verb; at++) {
      boolean member = edges.heads[at] == subject && edges.relations[at].equals("conj");
      edges.heads[at] = member ? root : edges.heads[at];
    }
    String role = edges.relations[subject];
    edges.heads[subject] = root;
    edges.relations[subject] = "conj";
    lead(verb, root, role);
  }

  /** The head of the phrase behind the comma right behind a word, or -1. */
  private int firstBehindComma(int word) {
    if (word + 1 >= edges.heads.length || !isComma(word + 1)) {
      return -1;
    }
    int at = word + 2;
    while (at < edges.heads.length && edges.heads[at] > at && !isVerb(edges.heads[at])) {
      at = edges.heads[at];
    }
    return at < edges.heads.length ? at : -1;
  }

  /**
   * "Peru, which has troops there, suspended aid": where the root is a name with a relative clause,
   * a past with an object behind a comma is what the name does.
   */
  private void takeResumed(int verb, int inside) {
    int root = edges.child(verb, "obj") > verb ? rootOfClause(verb, inside) : -1;
    if (root >= 0) {
      lead(verb, root, "nsubj");
    }
  }

  /** The same where the object was taken for a noun of the clause that the verb modifies. */
  private void takeModifying(int verb, int object) {
    boolean beside = object > verb && edges.relations[object].equals("conj");
    int root = beside ? rootOfClause(verb, edges.heads[object]) : -1;
    if (root >= 0) {
      edges.heads[object] = verb;
      edges.relations[object] = "obj";
      for (int at = object + 1; at < edges.heads.length; at++) {
        boolean verbs = edges.heads[at] == object && isVerb(at) && edges.isBase(at, "conj");
        edges.heads[at] = verbs ? verb : edges.heads[at];
      }
      lead(verb, root, "nsubj");
    }
  }

  /**
   * The root with a relative clause behind it which a past behind a comma goes on with; -1 where
   * there is none.
   *
   * @param inside a word of the relative clause
   */
  private int rootOfClause(int verb, int inside) {
    int clause = edges.climb(inside, at -> !edges.relations[at].equals("acl:relcl"));
    int root = clause < 0 ? -1 : edges.heads[clause];
    boolean resumed =
        isNominalRoot(root)
            && root < clause
            && inside < verb
            && isComma(verb - 1)
            && isComma(root + 1)
            && isPast(verb)
            && edges.child(verb, "aux") < 0;
    return resumed ? root : -1;
  }

  /** Makes a verb the root in the place of its subject, which gives it what goes on with it. */
  private void lead(int verb, int subject, String role) {
    edges.heads[verb] = edges.heads[subject];
    edges.relations[verb] = "root";
    edges.heads[subject] = verb;
    edges.relations[subject] = role;
    for (int at = verb + 1; at < edges.heads.length; at++) {
      edges.heads[at] = edges.heads[at] == subject ? verb : edges.heads[at];
    }
  }

  /**
   * "arrested a man wanted for theft": a past completes no verb, it tells of the noun before it.
   */
  private void describe(int verb, int noun) {
    boolean object =
        noun >= 0
            && edges.relations[noun].equals("obj")
            && edges.heads[noun] == edges.heads[verb]
            && sentence.token(noun).isNominal();
    boolean bare =
        object
            && sentence.token(verb).detail().equals("VBD")
            && edges.child(verb, "aux") < 0
            && edges.child(verb, "nsubj") < 0
            && edges.child(verb, "mark") < 0
            && edges.child(verb, "obj") < 0;
    if (bare) {
      edges.heads[verb] = noun;
      edges.relations[verb] = "acl";
    }
  }

  /**
   * "denied that farmers had been hurt and accused the army": a past with an object is coordinated
   * with no passive, but with the verb above it.
   */
  private void takeBeside(int verb) {
    int passive = edges.heads[verb];
    boolean said =
        passive >= 0
            && passive < verb
            && edges.relations[passive].equals("ccomp")
            && edges.heads[passive] >= 0
            && edges.heads[passive] < passive;
    boolean bare =
        said
            && isPast(verb)
            && edges.child(verb, "aux") < 0
            && edges.child(verb, "nsubj") < 0
            && edges.child(verb, "cc") >= 0
            && edges.child(passive, "aux:pass") >= 0;
    int object = bare ? objectBehind(verb, passive) : -1;
    if (object >= 0) {
      edges.heads[object] = verb;
      edges.heads[verb] = edges.heads[passive];
    }
  }

  /** The object behind the second verb, whichever of the two it hangs on; -1 without one. */
  private int objectBehind(int verb, int passive) {
    for (int at = verb + 1; at < edges.heads.length; at++) {
      boolean either = edges.heads[at] == verb || edges.heads[at] == passive;
      if (either && edges.relations[at].equals("obj")) {
        return at;
      }
    }
    return -1;
  }

  private boolean isNominalRoot(int word) {
    return word >= 0
        && edges.heads[word] < 0
        && sentence.token(word).isNominal()
        && edges.child(word, "cop") < 0;
  }

  private boolean isName(int word) {
    return word >= 0 && sentence.token(word).tag() == Tag.PROPN;
  }

  private boolean isVerb(int word) {
    return sentence.token(word).tag() == Tag.VERB;
  }

  private boolean isComma(int word) {
    return word >= 0 && word < edges.heads.length && sentence.token(word).form().equals(",");
  }

  private boolean isPast(int verb) {
    Token token = sentence.token(verb);
    return token.detail().equals("VBD") || token.detail().equals("VBN");
  }
}
