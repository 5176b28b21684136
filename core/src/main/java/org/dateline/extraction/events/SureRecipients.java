package org.dateline.extraction.events;

import java.util.List;
import org.dateline.model.EventType;

/** Whom the tree and the frame name as the recipient so plainly that nothing need be learned. */
final class SureRecipients {
  private final EventTree tree;
  private final EventParties parties;
  private final EventLexicon lexicon;
  private final EventCandidate candidate;
  private final EventReach reach;
  private final EventCast cast;

  SureRecipients(
      EventTree tree,
      EventParties parties,
      EventLexicon lexicon,
      EventCandidate candidate,
      EventReach reach,
      EventCast cast) {
    this.tree = tree;
    this.parties = parties;
    this.lexicon = lexicon;
    this.candidate = candidate;
    this.reach = reach;
    this.cast = cast;
  }

  /** Whether a head is known as a party or stands for people: narrower than what may be cast. */
  boolean isKnown(int head) {
    return parties.of(head).known()
        || parties.of(head).entity() != null
        || tree.isPronoun(head)
        || lexicon.fits(tree.lemma(head), "@person")
        || lexicon.fits(tree.lemma(head), "@armed");
  }

  /**
   * These recipients, likeliest first, with the one whom the deed itself names before whatever only
   * says where it was done: "people" of "killed 23 people in Haifa".
   */
  List<Integer> settled(List<Integer> recipients) {
    int first = recipients.getFirst();
    int maker = maker();
    if (maker >= 0) {
      return List.of(maker);
    }
    if (first < 0 || !isKnown(first)) {
      int asked = asked();
      if (asked >= 0) {
        return List.of(asked);
      }
    }
    int named = first < 0 ? named() : EventArguments.NOBODY;
    if (named >= 0) {
      return List.of(named);
    }
    int direct = direct();
    boolean elsewhere = first < 0 ? reach.isPassive() : reach.isInside(first);
    if (direct < 0 || !elsewhere) {
      return recipients;
    }
    boolean told = first < 0 || parties.of(direct).country() != null;
    return told ? List.of(direct) : List.of(direct, first); // whose people they are
  }

  /** "rejected Kenya's demand", "a Kenyan plan", "the plan of Kenya": whose wish is refused. */
  private int maker() {
    int wish = candidate.met();
    boolean rejected =
        candidate.frame().type() == EventType.REJECT
            && wish >= 0
            && tree.base(wish).equals("obj")
            && lexicon.fits(tree.lemma(wish), "@request");
    if (!rejected) {
      return EventArguments.NOBODY;
    }
    for (int child : tree.children(wish)) {
      String base = tree.base(child);
      boolean owner =
          tree.relation(child).equals("nmod:poss")
              || EventRelation.isNameModifier(base)
              || (base.equals("nmod") && isFrom(tree.preposition(child)));
      if (owner && parties.heads().contains(child) && parties.of(child).known()) {
        boolean part = parties.isPartOfName(child) && cast.suffers(wish, candidate.type());
        return part ? wish : child;
      }
    }
    return EventArguments.NOBODY;
  }

  private static boolean isFrom(String preposition) {
    return preposition.equals("by") || preposition.equals("from");
  }

  /** "demanded that Kenya free the sailors": who is to act, where a request names nobody else. */
  private int asked() {
    int verb = candidate.at();
    if (candidate.frame().type() != EventType.REQUEST || candidate.frame().isNoun()) {
      return EventArguments.NOBODY;
    }
    for (int clause : tree.children(verb, "ccomp")) {
      for (int subject : tree.children(clause, "nsubj")) {
        if (parties.heads().contains(subject) && isKnown(subject)) {
          return subject;
        }
      }
    }
    return EventArguments.NOBODY;
  }

  /**
   * A known party right where the frame looks for its recipient: "called on the bloc", or nobody.
   */
  private int named() {
    if (!tree.isVerb(candidate.at()) || candidate.deciding() >= 0) {
      return EventArguments.NOBODY;
    }
    for (int head : candidate.firstRecipients()) {
      boolean beside = tree.head(head) == candidate.at() && !tree.base(head).equals("nsubj");
      if (beside && parties.heads().contains(head) && parties.of(head).known()) {
        return parties.lead(head);
      }
    }
    return EventArguments.NOBODY;
  }

  /** The people or the known party that a verb has as its object or passive subject, or nobody. */
  private int direct() {
    if (!tree.isVerb(candidate.at()) || candidate.recipients().isEmpty()) {
      return EventArguments.NOBODY;
    }
    for (int head : directGroups()) {
      String relation = tree.relation(head);
      boolean object =
          tree.head(head) == candidate.at()
              && (relation.equals("obj") || relation.equals("nsubj:pass"));
      if (isKnown(head) && (object || isModifiedBy(head)) && parties.heads().contains(head)) {
        return parties.lead(head);
      }
    }
    return EventArguments.NOBODY;
  }

  /** Of a deed against somebody all that rules propose, else what they propose first. */
  private List<Integer> directGroups() {
    return switch (candidate.frame().type()) {
      case ASSAULT, COERCE -> candidate.recipients().stream().flatMap(List::stream).toList();
      default -> candidate.firstRecipients();
    };
  }

  /** "people sheltered by the league": the noun that a participle tells of. */
  private boolean isModifiedBy(int head) {
    return tree.head(candidate.at()) == head
        && tree.relation(candidate.at()).equals("acl")
        && reach.isPassive();
  }
}
