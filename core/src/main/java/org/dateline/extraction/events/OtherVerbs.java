package org.dateline.extraction.events;

import org.dateline.model.Token.Tag;

/**
 * Which heads are another verb's: "condemned the raid and urged the rebels to talk", "arrested a
 * man who robbed a priest". A verb with an object of its own borrows none of a coordinated one's,
 * and whom a clause about its object names bears nothing. For one candidate.
 */
final class OtherVerbs {
  private static final int FAR = 12; // steps that are followed

  private final EventTree tree;
  private final EventCast cast;
  private final int verb;
  private final int object; // -1 where there is none

  OtherVerbs(EventTree tree, EventCast cast, EventCandidate candidate) {
    this.tree = tree;
    this.cast = cast;
    this.verb = candidate.at();
    boolean verbal = !candidate.frame().isNoun() && tree.isVerb(verb);
    this.object = verbal ? tree.child(verb, "obj") : -1;
  }

  /** Whether a head hangs on another verb than the trigger, and not as the subject of both. */
  boolean govern(int head) {
    if (object < 0) {
      return false;
    }
    int below = head;
    int at = tree.head(head);
    for (int step = 0; at >= 0 && at != verb && step < FAR; step++) {
      if (isBeside(at)) {
        return !tree.base(below).equals("nsubj");
      }
      if (tellsOfObject(at)) {
        return true;
      }
      below = at;
      at = tree.head(at);
    }
    return false;
  }

  /** "a man who robbed a priest", not "a bus carrying soldiers". */
  private boolean tellsOfObject(int word) {
    return tree.head(word) == object
        && tree.base(word).equals("acl")
        && tree.isVerb(word)
        && cast.isSomebody(object);
  }

  private boolean isBeside(int word) {
    if (!tree.isVerb(word)) {
      return false;
    }
    boolean behind = tree.base(word).equals("conj") && tree.head(word) == verb && !isLeftOpen(word);
    boolean before = tree.base(verb).equals("conj") && tree.head(verb) == word;
    boolean both =
        tree.base(verb).equals("conj")
            && tree.base(word).equals("conj")
            && tree.head(word) == tree.head(verb);
    return behind || before || both;
  }

  /** "imposed sanctions on and expelled the envoys": whose preposition waits for the other's. */
  private boolean isLeftOpen(int word) {
    int conjunction = tree.child(word, "cc");
    return conjunction > 0 && tree.token(conjunction - 1).tag() == Tag.ADP;
  }
}
