package org.dateline.extraction.events;

/**
 * Deeds that a verb tells from the side of whom they are done to: "won Kenya's approval", "received
 * aid from Japan", "came under fire from rebels". The subject is the recipient; who does it is
 * named beside the noun. For one candidate.
 */
final class Undergone {
  private static final String UNDERGO = "UNDERGO";
  private static final String SUBJECT = "subj"; // in a frame's column of recipients

  private final EventTree tree;
  private final EventParties parties;
  private final EventCandidate candidate;
  private final int verb;
  private final int deed;

  Undergone(EventTree tree, EventParties parties, EventLexicon lexicon, EventCandidate candidate) {
    this.tree = tree;
    this.parties = parties;
    this.candidate = candidate;
    int at = candidate.at();
    int head = tree.head(at);
    boolean frame = tree.isVerb(at) && candidate.frame().recipients().contains(SUBJECT);
    boolean noun =
        candidate.frame().isNoun()
            && head >= 0
            && tree.isVerb(head)
            && tree.base(at).equals("obj")
            && lexicon.operators().ofObject(tree.lemma(head)).equals(UNDERGO);
    int governor = frame ? at : noun ? head : EventArguments.NOBODY;
    boolean passive = governor >= 0 && tree.child(governor, "nsubj:pass") >= 0;
    this.verb = passive ? EventArguments.NOBODY : governor;
    this.deed = frame ? candidate.met() : at;
  }

  /** Whether the event is told so. */
  boolean holds() {
    return verb >= 0;
  }

  /** Whether this head is the subject, to whom it is done. */
  boolean isSubject(int head) {
    return verb >= 0 && tree.head(head) == verb && tree.relation(head).equals("nsubj");
  }

  /** The subject, when it is among the parties; else nobody. */
  int subject() {
    for (int head : parties.heads()) {
      if (isSubject(head)) {
        return parties.lead(head);
      }
    }
    return EventArguments.NOBODY;
  }

  /** Whether this head is named as who does it: "Kenya's", "Kenyan", "from Kenya", "by Kenya". */
  boolean isGiver(int head) {
    int over = tree.head(head);
    boolean beside = holds() && over >= 0 && (over == deed || over == verb);
    return beside && (isOwner(head) || isSource(tree.preposition(head)));
  }

  private boolean isOwner(int head) {
    boolean owner =
        tree.relation(head).equals("nmod:poss") || EventRelation.isNameModifier(tree.base(head));
    return owner && tree.head(head) == deed && parties.of(head).known();
  }

  private boolean isSource(String preposition) {
    return switch (preposition) {
      case "from", "by" -> true;
      case "of" -> isGift();
      default -> false;
    };
  }

  /** "the support of the union": what is given is of the giver, not so "the murder of". */
  private boolean isGift() {
    return switch (candidate.frame().type()) {
      case SUPPORT, AID, AGREE -> true;
      default -> false;
    };
  }
}
