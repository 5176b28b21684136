package org.dateline.extraction.events;

import org.dateline.model.EventType;

/**
 * Deeds that a verb tells from the side of whom they are done to: "won Kenya's approval", "received
 * aid from Japan", "came under fire from rebels". The subject is the recipient; who does it is
 * named beside the noun. For one candidate.
 */
final class Undergone {
  private static final String UNDERGO = "UNDERGO";
  private static final String GAIN = "GAIN";
  private static final String SUBJECT = "subj"; // in a frame's column of recipients

  private final EventTree tree;
  private final EventParties parties;
  private final EventCandidate candidate;
  private final int deed; // the noun that names it, or -1
  private final int verb; // whose subject bears it; nobody where it is not told so

  Undergone(EventTree tree, EventParties parties, EventLexicon lexicon, EventCandidate candidate) {
    this.tree = tree;
    this.parties = parties;
    this.candidate = candidate;
    int at = candidate.at();
    boolean frame = tree.isVerb(at) && candidate.frame().recipients().contains(SUBJECT);
    this.deed = frame ? candidate.met() : at;
    int over = frame ? at : governor(lexicon.operators());
    boolean told = over >= 0 && tree.child(over, "nsubj:pass") < 0 && !hasBearer();
    this.verb = told ? over : EventArguments.NOBODY;
  }

  /** The verb over a noun that tells it from the other side, or nobody. */
  private int governor(EventOperators operators) {
    int at = candidate.at();
    int over = tree.head(at);
    boolean object =
        candidate.frame().isNoun() && over >= 0 && tree.isVerb(over) && tree.base(at).equals("obj");
    String operator = object ? operators.ofObject(tree.lemma(over)) : "";
    boolean borne = operator.equals(UNDERGO) || (operator.equals(GAIN) && isGiven());
    return borne ? over : EventArguments.NOBODY;
  }

  /** Whether it can be won: words and help can, a war or the release of others cannot. */
  private boolean isGiven() {
    EventType type = candidate.frame().type();
    return isGift() || type.isVerbal() || type == EventType.CONCEDE;
  }

  /** "lost the war against Peru": whoever it was done to is named beside the noun. */
  private boolean hasBearer() {
    return deed >= 0
        && tree.children(deed, "nmod").stream()
            .anyMatch(head -> parties.isNominal(head) && isBearing(tree.preposition(head)));
  }

  private boolean isBearing(String preposition) {
    return switch (preposition) {
      case "against", "on" -> true;
      case "of" -> !isGift();
      default -> false;
    };
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
        return tree.leadOf(head);
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
