package org.dateline.extraction.events;

import java.util.List;
import org.dateline.model.EventType;

/** Whom the tree and the frame name as the recipient so plainly that nothing need be learned. */
final class SureRecipients {
  private static final String INVESTIGATE = "investigate"; // PLOVER's mode of ACCUSE
  private static final String OBLIGATION = "OBLIGATION";

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
    int asked = asked();
    if (asked >= 0) {
      return List.of(asked);
    }
    int blamed = blamed();
    if (blamed >= 0) {
      return List.of(blamed);
    }
    int suspected = suspected();
    if (suspected >= 0) {
      return List.of(suspected);
    }
    int protested = first < 0 ? protested() : EventArguments.NOBODY;
    int named = first < 0 && protested < 0 ? named() : protested;
    if (named >= 0) {
      return List.of(named);
    }
    int direct = direct();
    boolean elsewhere = first < 0 ? reach.isPassive() : reach.isInside(first);
    if (direct < 0 || !elsewhere) {
      return recipients;
    }
    return List.of(direct);
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
      if (owner && parties.isNominal(child) && parties.of(child).known()) {
        boolean part = parties.isPartOfName(child) && cast.suffers(wish, candidate.type());
        return part ? wish : child;
      }
    }
    return EventArguments.NOBODY;
  }

  private static boolean isFrom(String preposition) {
    return preposition.equals("by") || preposition.equals("from");
  }

  /**
   * "demanded that Kenya free the sailors", "a demand that Kenya free them", "Kenya must free
   * them": who is to act.
   */
  private int asked() {
    if (candidate.operators().contains(OBLIGATION)) {
      return obliged();
    }
    if (candidate.frame().type() != EventType.REQUEST) {
      return EventArguments.NOBODY;
    }
    int verb = askedBy(candidate.at(), "ccomp");
    int noun = verb < 0 ? askedBy(candidate.at(), "acl") : verb;
    return noun < 0 && candidate.met() >= 0 ? askedBy(candidate.met(), "acl") : noun;
  }

  private int askedBy(int word, String relation) {
    for (int clause : tree.children(word, relation)) {
      int doer = doer(clause);
      if (doer >= 0) {
        return doer;
      }
    }
    return EventArguments.NOBODY;
  }

  /** Who does what a clause tells of, or nobody. */
  private int doer(int clause) {
    for (int subject : tree.children(clause, "nsubj")) {
      boolean acts = !tree.relation(subject).equals("nsubj:pass");
      boolean somebody = isKnown(subject) || tree.isName(subject);
      if (acts && parties.isNominal(subject) && somebody) {
        return tree.leadOf(subject);
      }
    }
    return EventArguments.NOBODY;
  }

  private int obliged() {
    for (int head : candidate.firstRecipients()) {
      if (parties.isNominal(head) && parties.of(head).known()) {
        return tree.leadOf(head);
      }
    }
    return EventArguments.NOBODY;
  }

  /**
   * "marched against the premier's plan", "a strike to protest Peru's decision": whose deeds a
   * protest is against, or nobody.
   */
  private int protested() {
    if (candidate.frame().type() != EventType.PROTEST || candidate.deciding() >= 0) {
      return EventArguments.NOBODY;
    }
    for (List<Integer> group : candidate.recipients()) {
      for (int head : group) {
        int party = isProtested(head) ? owner(head) : EventArguments.NOBODY;
        if (party >= 0) {
          return party;
        }
      }
    }
    return EventArguments.NOBODY;
  }

  /** "complained to the council about Chile": not to whom, but about whom; or nobody. */
  private int blamed() {
    int verb = candidate.at();
    if (candidate.frame().type() != EventType.ACCUSE || !tree.isVerb(verb)) {
      return EventArguments.NOBODY;
    }
    for (int addressed : tree.children(verb, "obl")) {
      if (tree.preposition(addressed).equals("to")) {
        int beside = blamedBeside(verb, addressed);
        return beside < 0 ? blamedBeside(addressed, addressed) : beside;
      }
    }
    return EventArguments.NOBODY;
  }

  /**
   * "opened an inquiry into claims that soldiers beat miners", "into whether soldiers beat them":
   * who is said to have done it, or nobody.
   */
  private int suspected() {
    int inquiry = candidate.frame().isNoun() ? candidate.at() : candidate.met();
    if (!candidate.frame().mode().equals(INVESTIGATE)) {
      return EventArguments.NOBODY;
    }
    int doer = doerBelow(candidate.at());
    return doer < 0 && inquiry >= 0 ? doerBelow(inquiry) : doer;
  }

  private int doerBelow(int word) {
    for (int child : tree.children(word)) {
      boolean into = tree.preposition(child).equals("into");
      int told = into ? askedBy(child, "acl") : EventArguments.NOBODY;
      told = told < 0 && tree.isVerb(child) && isLookedInto(child) ? doer(child) : told;
      if (told >= 0) {
        return told;
      }
    }
    return EventArguments.NOBODY;
  }

  private boolean isLookedInto(int clause) {
    return switch (tree.mark(clause)) {
      case "whether", "into" -> true;
      default -> false;
    };
  }

  private int blamedBeside(int word, int addressed) {
    for (int matter : tree.children(word)) {
      int party = isProtested(matter) ? blamed(matter, addressed) : EventArguments.NOBODY;
      if (party >= 0) {
        return party;
      }
    }
    return EventArguments.NOBODY;
  }

  /** The party that this matter is, or that its modifiers name: "Israeli raids". */
  private int blamed(int matter, int addressed) {
    for (int modifier : tree.children(matter)) {
      boolean name = EventRelation.isNameModifier(tree.base(modifier));
      if (name && parties.isNominal(modifier) && parties.of(modifier).country() != null) {
        return modifier;
      }
    }
    int owner = owner(matter);
    return owner == addressed ? EventArguments.NOBODY : owner;
  }

  private boolean isProtested(int head) {
    int verb = tree.head(head);
    boolean object =
        verb >= 0 && tree.base(head).equals("obj") && tree.lemma(verb).equals("protest");
    return object
        || switch (tree.preposition(head)) {
          case "against", "over", "at", "about" -> true;
          default -> false;
        };
  }

  /** Whoever owns this thing, or is this party. */
  private int owner(int head) {
    for (int owner : tree.children(head, "nmod")) {
      boolean possessor = tree.relation(owner).equals("nmod:poss");
      if (possessor && parties.isNominal(owner) && parties.of(owner).known()) {
        return owner;
      }
    }
    boolean known = parties.isNominal(head) && parties.of(head).country() != null;
    return known ? head : EventArguments.NOBODY;
  }

  /**
   * A known party right where the frame looks for its recipient: "called on the bloc", or nobody.
   */
  private int named() {
    if (!tree.isVerb(candidate.at()) || candidate.deciding() >= 0) {
      return EventArguments.NOBODY;
    }
    for (int head : candidate.firstRecipients()) {
      boolean beside =
          tree.head(head) == candidate.at()
              && !tree.base(head).equals("nsubj")
              && isMeant(tree.preposition(head));
      if (beside && parties.isNominal(head) && parties.of(head).known()) {
        return tree.leadOf(head);
      }
    }
    return EventArguments.NOBODY;
  }

  /** What stands behind a preposition of place is a party only where the frame asks for it. */
  private boolean isMeant(String preposition) {
    return !reach.isPlacing(preposition) || candidate.frame().recipients().contains(preposition);
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
      if (isKnown(head) && (object || isModifiedBy(head)) && parties.isNominal(head)) {
        return tree.leadOf(head);
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
