package org.dateline.extraction.events;

import org.dateline.model.Sentence;
import org.dateline.model.Token.Tag;
import org.dateline.text.DayNames;

/**
 * Frees what a fast parser hangs on the object of a verb or takes for one: days, charges, and what
 * became of those who were shot. Works on the heads and relations of one sentence.
 */
final class LooseObjects {
  private final TreeEdges edges;
  private final Sentence sentence;
  private final int[] heads;
  private final String[] relations;

  LooseObjects(TreeEdges edges) {
    this.edges = edges;
    this.sentence = edges.sentence;
    this.heads = edges.heads;
    this.relations = edges.relations;
  }

  /** Mends the heads and relations it was given. */
  void mend() {
    for (int at = 0; at < heads.length; at++) {
      freeDay(at);
      liftNoun(at);
      freeGuilt(at);
      takeCounted(at);
      if (sentence.token(at).tag() == Tag.VERB) {
        freeDead(at);
        freeCharge(at);
      }
    }
  }

  /**
   * "vowed Friday to leave", "demanded Friday that Kenya free them", "lifted Friday a blockade": a
   * day is no object, and what hangs on it belongs to the verb.
   */
  private void freeDay(int day) {
    int verb = heads[day];
    boolean object = verb == day - 1 && (edges.isBase(day, "obj") || edges.isBase(day, "iobj"));
    if (!object
        || !DayNames.has(sentence.token(day).form())
        || sentence.token(verb).tag() != Tag.VERB) {
      return;
    }
    relations[day] = "obl:unmarked";
    for (int at = day + 1; at < heads.length; at++) {
      String told = heads[at] == day ? ofVerb(at) : "";
      if (!told.isEmpty()) {
        heads[at] = verb;
        relations[at] = told;
      }
    }
  }

  /**
   * "killed at least 12 officers, officials said": what is counted right behind a verb without an
   * object is its object, and nothing of the verb of saying.
   */
  private void takeCounted(int noun) {
    int later = relations[noun].equals("obl:unmarked") ? heads[noun] : -1;
    int first = later > noun && edges.child(noun, "nummod") >= 0 ? firstBelow(noun) : 0;
    int verb = first - 1;
    boolean bare =
        verb >= 0
            && sentence.token(verb).tag() == Tag.VERB
            && sentence.token(verb).detail().startsWith("VB")
            && edges.child(verb, "obj") < 0
            && edges.child(verb, "aux:pass") < 0
            && !isStretch(noun);
    if (bare) {
      heads[noun] = verb;
      relations[noun] = "obj";
    }
  }

  /** The first of the words right before a noun that hang on it. */
  private int firstBelow(int noun) {
    int first = noun;
    while (first > 0 && edges.isBelow(first - 1, noun)) {
      first--;
    }
    return first;
  }

  /** "lasted two days, officials said". */
  private boolean isStretch(int noun) {
    return switch (sentence.token(noun).lemma()) {
      case "minute", "hour", "day", "week", "month", "year", "decade" -> true;
      default -> false;
    };
  }

  /** What a clause or noun that hung on a day is to the verb instead; empty where it may stay. */
  private String ofVerb(int at) {
    if (edges.isBase(at, "appos")) {
      return "obj";
    }
    int mark = edges.isBase(at, "acl") ? edges.child(at, "mark") : -1;
    if (mark < 0) {
      return "";
    }
    return sentence.token(mark).tag() == Tag.PART ? "xcomp" : "ccomp";
  }

  /**
   * "accused the army of killing", "was accused by Peru of killing", "warned Peru against selling":
   * a charge or warning tells of no party, it belongs to the verb.
   */
  private void freeCharge(int charge) {
    int party = edges.isBase(charge, "acl") ? heads[charge] : -1;
    int verb = party < 0 ? -1 : heads[party];
    int mark = verb < 0 ? -1 : edges.child(charge, "mark");
    if (mark < 0 || verb > party || isSubject(party)) {
      return;
    }
    boolean belongs =
        switch (sentence.token(mark).form()) {
          case "of" -> isCharging(verb);
          case "against" -> isWarning(verb);
          default -> false;
        };
    if (belongs) {
      heads[charge] = verb;
      relations[charge] = "advcl";
    }
  }

  private boolean isSubject(int party) {
    return edges.isBase(party, "nsubj");
  }

  private boolean isWarning(int verb) {
    return switch (sentence.token(verb).lemma()) {
      case "warn", "caution", "advise" -> true;
      default -> false;
    };
  }

  /** "a militant suspected of": an article leads no phrase, the noun behind it does. */
  private void liftNoun(int article) {
    int noun = isArticle(article) ? nounBehind(article) : -1;
    if (noun < 0) {
      return;
    }
    heads[noun] = heads[article];
    relations[noun] = relations[article];
    heads[article] = noun;
    relations[article] = "det";
    for (int at = 0; at < heads.length; at++) {
      heads[at] = heads[at] == article ? noun : heads[at];
    }
  }

  /** "a", "an" and "the" never stand alone; "those responsible" and "all due" do. */
  private boolean isArticle(int word) {
    return sentence.token(word).detail().equals("DT")
        && switch (sentence.token(word).lemma()) {
          case "a", "an", "the" -> true;
          default -> false;
        };
  }

  /** The last of the modifiers that stand right behind an article which governs them, or -1. */
  private int nounBehind(int article) {
    int noun = -1;
    for (int at = article + 1; at < heads.length && isModifier(at, article); at++) {
      noun = heads[at] == article ? at : noun;
    }
    return noun;
  }

  private boolean isModifier(int at, int article) {
    boolean modifies = edges.isBase(at, "amod") || edges.isBase(at, "compound");
    return modifies && edges.isBelow(at, article);
  }

  /**
   * "found the army guilty of killing": who is found so is the object, and what was done belongs to
   * the verb.
   */
  private void freeGuilt(int guilty) {
    int verb = edges.isBase(guilty, "obj") ? heads[guilty] : -1;
    int party = guilty - 1;
    boolean found =
        verb >= 0
            && verb < party
            && sentence.token(guilty).form().equals("guilty")
            && heads[party] == guilty
            && edges.isBase(party, "compound");
    if (!found) {
      return;
    }
    for (int at = verb + 1; at < party; at++) {
      heads[at] = heads[at] == guilty ? party : heads[at];
    }
    heads[party] = verb;
    relations[party] = "obj";
    relations[guilty] = "xcomp";
    for (int at = guilty + 1; at < heads.length; at++) {
      boolean deed = heads[at] == guilty && edges.isBase(at, "acl");
      heads[at] = deed ? verb : heads[at];
      relations[at] = deed ? "advcl" : relations[at];
    }
  }

  private boolean isCharging(int verb) {
    return switch (sentence.token(verb).lemma()) {
      case "accuse", "suspect", "convict", "acquit" -> true;
      default -> false;
    };
  }

  /** "shot dead three farmers": what became of the farmers does not describe them. */
  private void freeDead(int verb) {
    int dead = verb + 1;
    boolean shot = dead < heads.length && sentence.token(verb).lemma().equals("shoot");
    boolean described = shot && heads[dead] > dead && edges.isBase(dead, "amod");
    if (described && sentence.token(dead).form().equals("dead") && !edges.isBelow(verb, dead)) {
      heads[dead] = verb;
      relations[dead] = "xcomp";
    }
  }
}
