package org.dateline.extraction.events;

/**
 * Whose phrases are those of a coordinated verb: "condemned the raid and urged the rebels to talk",
 * "blamed the exiles and imposed a curfew". A verb with an object of its own borrows none of the
 * other's.
 */
final class BesideVerbs {
  private static final int FAR = 12; // steps that are followed

  private final EventTree tree;
  private final int verb;
  private final boolean full;

  BesideVerbs(EventTree tree, EventCandidate candidate) {
    this.tree = tree;
    this.verb = candidate.at();
    this.full =
        !candidate.frame().isNoun() && tree.isVerb(verb) && !tree.children(verb, "obj").isEmpty();
  }

  /** Whether a head hangs on a verb beside the trigger and not as its subject. */
  boolean have(int head) {
    if (!full) {
      return false;
    }
    int below = head;
    int at = tree.head(head);
    for (int step = 0; at >= 0 && at != verb && step < FAR; step++) {
      if (isBeside(at)) {
        return !tree.base(below).equals("nsubj");
      }
      below = at;
      at = tree.head(at);
    }
    return false;
  }

  private boolean isBeside(int word) {
    if (!tree.isVerb(word)) {
      return false;
    }
    boolean behind = tree.base(word).equals("conj") && tree.head(word) == verb;
    boolean before = tree.base(verb).equals("conj") && tree.head(verb) == word;
    boolean both =
        tree.base(verb).equals("conj")
            && tree.base(word).equals("conj")
            && tree.head(word) == tree.head(verb);
    return behind || before || both;
  }
}
