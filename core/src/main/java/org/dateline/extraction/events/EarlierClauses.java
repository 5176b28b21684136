package org.dateline.extraction.events;

/**
 * Which clauses tell of a time before that of the clause above them, so that its day is not theirs:
 * "five hostages held in Lima were freed on Monday" says of the holding only that it was before.
 */
final class EarlierClauses {
  private static final int FAR = 60; // steps upward before a tree counts as broken

  private EarlierClauses() {}

  /** Whether this word or one that it hangs on stands in the pluperfect: "had been sentenced". */
  static boolean isBeforeAll(EventTree tree, int trigger) {
    int at = trigger;
    for (int step = 0; at >= 0 && step < FAR; step++) {
      if (hasAuxiliary(tree, at, "had", "'d") && tree.token(at).detail().startsWith("VB")) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }

  /**
   * Whether a clause on the way from the trigger up to this word, which a time depends on, is
   * earlier than that time. What only describes the word itself is of its time, for the time is
   * then the noun's: "the attack on Monday that killed two".
   *
   * @param ahead whether the time is still to come
   */
  static boolean divide(EventTree tree, int trigger, int top, boolean ahead) {
    int at = trigger;
    for (int step = 0; at >= 0 && at != top && step < FAR; step++) {
      boolean ofNoun = tree.head(at) == top && !tree.isVerb(top);
      if (!ofNoun && (isDone(tree, at) || isReason(tree, at) || (ahead && isPast(tree, at)))) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }

  /** "hostages held for years", "the king, who has mediated". */
  private static boolean isDone(EventTree tree, int clause) {
    boolean participle =
        tree.token(clause).detail().equals("VBN") && tree.children(clause, "aux").isEmpty();
    return tree.base(clause).equals("acl") && (participle || isPerfect(tree, clause));
  }

  private static boolean isPerfect(EventTree tree, int clause) {
    return hasAuxiliary(tree, clause, "has", "have");
  }

  /** "sentenced for insulting", "accused of killing": what somebody is called to account for. */
  private static boolean isReason(EventTree tree, int clause) {
    return tree.token(clause).detail().equals("VBG")
        && switch (tree.mark(clause)) {
          case "for", "of", "with" -> true;
          default -> false;
        };
  }

  /** A clause beside a plan that tells what was: "who met the king, will leave on Monday". */
  private static boolean isPast(EventTree tree, int clause) {
    String base = tree.base(clause);
    boolean clausal = base.equals("acl") || base.equals("advcl") || base.equals("parataxis");
    return clausal
        && (tree.token(clause).detail().equals("VBD")
            || hasAuxiliary(tree, clause, "was", "were")
            || isPerfect(tree, clause));
  }

  private static boolean hasAuxiliary(EventTree tree, int verb, String one, String other) {
    for (int child : tree.children(verb)) {
      String form = tree.form(child);
      if (tree.base(child).equals("aux") && (form.equals(one) || form.equals(other))) {
        return true;
      }
    }
    return false;
  }
}
