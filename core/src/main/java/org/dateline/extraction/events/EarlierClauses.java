package org.dateline.extraction.events;

/**
 * Which clauses tell of a time before that of the clause above them, so that its day is not theirs:
 * "five hostages held in Lima were freed on Monday" says of the holding only that it was before.
 */
final class EarlierClauses {
  private static final int FAR = 60; // steps upward before a tree counts as broken

  private EarlierClauses() {}

  /**
   * A time of a clause above.
   *
   * @param word where it stands
   * @param top the lowest word that both it and the event hang on
   * @param ahead whether it is still to come
   */
  record Time(int word, int top, boolean ahead) {}

  /**
   * Whether this word or one that it hangs on, up to that which a time dates, stands in the
   * pluperfect: "had been sentenced". What the noun of a time holds is of that time: "the police
   * had held a man after the attack on Monday that killed two"; and what somebody is told to have
   * said is in it for grammar alone: "the army said it had freed two men".
   */
  static boolean isPluperfect(EventTree tree, int trigger, int top) {
    int at = trigger;
    for (int step = 0; at >= 0 && step < FAR; step++) {
      boolean verbal = tree.token(at).detail().startsWith("VB");
      if (at == top && !tree.isVerb(at)) {
        return false;
      }
      if (verbal && hasAuxiliary(tree, at, "had", "'d")) {
        return !isReported(tree, at);
      }
      at = tree.head(at);
    }
    return false;
  }

  private static boolean isReported(EventTree tree, int clause) {
    int first = tree.base(clause).equals("conj") ? tree.head(clause) : clause;
    return tree.base(first).equals("ccomp")
        || !tree.children(first, "parataxis").isEmpty()
        || isAccording(tree, first);
  }

  /** "had attacked the village, according to police". */
  private static boolean isAccording(EventTree tree, int clause) {
    for (int child : tree.children(clause, "obl")) {
      if (tree.preposition(child).equals("according")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a clause on the way from the trigger up to where a time joins it is earlier than that
   * time. What only describes a noun that bears the time is of that time: "the attack on Monday
   * that killed two".
   */
  static boolean divide(EventTree tree, int trigger, Time time) {
    int at = trigger;
    for (int step = 0; at >= 0 && at != time.top() && step < FAR; step++) {
      boolean ofNoun = tree.head(at) == time.top() && !tree.isVerb(time.top());
      if (!ofNoun && isEarlier(tree, at, time)) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }

  private static boolean isEarlier(EventTree tree, int clause, Time time) {
    return isDone(tree, clause) && !isNext(tree, clause, time.word())
        || isReason(tree, clause)
        || time.ahead() && isPast(tree, clause);
  }

  /**
   * "girls seized by rebels on Monday": no verb stands between, wherever the tree hangs the day.
   */
  private static boolean isNext(EventTree tree, int clause, int word) {
    for (int at = clause + 1; at < word; at++) {
      if (tree.isVerb(at)) {
        return false;
      }
    }
    return word > clause;
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
    int above = tree.head(clause);
    boolean charged = above >= 0 && (tree.isVerb(above) || tree.base(above).equals("obj"));
    return charged // not "with the aim of freeing"
        && tree.token(clause).detail().equals("VBG")
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
