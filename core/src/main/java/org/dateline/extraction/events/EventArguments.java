package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.dateline.extraction.events.EventFrame.Kind;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.EventType;

/** Who may have done an event and to whom. For one candidate at a time. */
final class EventArguments {
  /** Stands for nobody. */
  static final int NOBODY = -1;

  private final EventTree tree;
  private final EventParties parties;
  private final EventLexicon lexicon;
  private final EventCandidate candidate;
  private final EventReach reach;
  private final EventCast cast;
  private final SureRecipients sure;
  private final LandLaw law;
  private final Undergone undergone;
  private final OtherVerbs others;
  private final PartyFeatures features;

  EventArguments(
      EventTree tree, EventParties parties, EventLexicon lexicon, EventCandidate candidate) {
    this.tree = tree;
    this.parties = parties;
    this.lexicon = lexicon;
    this.candidate = candidate;
    this.reach = new EventReach(tree, candidate, lexicon);
    this.cast = new EventCast(tree, parties, lexicon);
    this.sure = new SureRecipients(tree, parties, lexicon, candidate, reach, cast);
    this.law = new LandLaw(tree, parties, lexicon);
    this.undergone = new Undergone(tree, parties, lexicon, candidate);
    this.others = new OtherVerbs(tree, cast, candidate);
    this.features = new PartyFeatures(tree, parties, lexicon, candidate);
  }

  /** Whether its type needs no choice: what is asked with a verb of asking. */
  boolean isSure() {
    return reach.asksForDeed();
  }

  /** Heads that may be its actor: leads of coordinations, and nobody. */
  List<Integer> actors() {
    List<Integer> found = new ArrayList<>();
    for (int head : parties.heads()) {
      boolean somebody = isFree(head) && !isDeed(head) && !undergone.isSubject(head);
      if (somebody && cast.acts(head) && mayAct(head)) {
        found.add(head);
      }
    }
    List<Integer> agents = only(found, reach::isAgent);
    if (!agents.isEmpty()) {
      return agents; // a passive says by whom
    }
    List<Integer> givers = only(found, undergone::isGiver);
    if (!givers.isEmpty()) {
      return givers;
    }
    int owner = ownerOfIntent();
    if (owner >= 0 && found.contains(owner)) {
      return List.of(owner);
    }
    int state = reach.isPassive() ? law.of(candidate) : NOBODY;
    if (state >= 0 && found.isEmpty()) {
      return List.of(state);
    }
    found.add(NOBODY);
    return found;
  }

  private static List<Integer> only(List<Integer> heads, IntPredicate wanted) {
    List<Integer> found = List.of();
    for (int head : heads) {
      if (wanted.test(head)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(head);
      }
    }
    return found;
  }

  /** "Kenyan riots continue": the noun that the verb's frame asked for, if it says whose it is. */
  private boolean isDeed(int head) {
    String lemma = tree.lemma(head);
    return head == candidate.met()
        && !lexicon.frames(Kind.NOUN, lemma).isEmpty()
        && !lexicon.fits(lemma, "@armed")
        && !lexicon.fits(lemma, "@person")
        && parties.heads().stream().anyMatch(owner -> tree.head(owner) == head && isOwner(owner));
  }

  private boolean isOwner(int head) {
    String base = tree.base(head);
    boolean by = base.equals("nmod") && tree.preposition(head).equals("by");
    return by || EventRelation.isNameModifier(base) || tree.relation(head).equals("nmod:poss");
  }

  /** "defended the minister's decision to strip": whoever decides is who does it, or nobody. */
  private int ownerOfIntent() {
    int at = candidate.at();
    boolean intended = tree.base(at).equals("acl") && tree.mark(at).equals("to");
    int owner = intended ? tree.child(tree.head(at), "nmod:poss") : NOBODY;
    return owner >= 0 && !tree.isPronoun(owner) && parties.of(owner).known() ? owner : NOBODY;
  }

  /** Whom the rules alone take for the actor, when they are somebody known; else nobody. */
  int ruled() {
    for (int head : candidate.actors()) {
      boolean free = isFree(head) && !isDeed(head) && !undergone.isSubject(head);
      if (free && parties.of(head).known()) {
        return head;
      }
    }
    return NOBODY;
  }

  /** What is no party by name, role or class acts only where a rule says so. */
  private boolean mayAct(int head) {
    return candidate.actors().contains(head)
        || undergone.isGiver(head)
        || (reach.mayAct(head) && sure.isKnown(head));
  }

  private boolean isFree(int head) {
    return head != candidate.at() && tree.leadOf(head) == head && !isPartOfParty(head);
  }

  /** Whether this word only modifies a noun that is a party itself: "Kazakh authorities". */
  private boolean isPartOfParty(int head) {
    return parties.isPartOfName(head) && cast.suffers(tree.head(head), candidate.type());
  }

  /** Heads that may be its recipient when this is its actor. */
  List<Integer> recipients(int actor) {
    List<Integer> found = new ArrayList<>();
    for (int head : parties.heads()) {
      boolean near = candidate.group(head) >= 0 || reach.maySuffer(head);
      if (near && mayBear(head, actor)) {
        found.add(head);
      }
    }
    found.add(NOBODY);
    return found;
  }

  /** Whether a head may bear what the actor does, wherever a rule or the tree puts it. */
  private boolean mayBear(int head, int actor) {
    return isFree(head)
        && cast.suffers(head, candidate.type())
        && head != actor
        && !isSelf(head, actor)
        && !isNameOf(head, actor)
        && !reach.isWhereabouts(head)
        && !isVenue(head)
        && !isMeans(head)
        && !isTopic(head)
        && !isTied(head)
        && !isHometown(head)
        && !others.govern(head)
        && !reach.isInOpenClause(head)
        && !reach.isApart(head)
        && !reach.isAddressed(head)
        && !reach.isBehindBy(head)
        && !reach.tellsOf(head, actor);
  }

  private boolean isNameOf(int head, int actor) {
    return actor >= 0 && EventRelation.isNameModifier(tree.base(head)) && tree.head(head) == actor;
  }

  /**
   * "his" in "Lavrov met his counterpart", "the envoy" in "Ana Silva, the envoy, condemned": who
   * takes up the actor is nobody else.
   */
  private boolean isSelf(int head, int actor) {
    if (actor < 0) {
      return false;
    }
    Entity other = parties.of(actor).entity();
    Entity one = tree.isPronoun(head) || isPerson(head) ? parties.of(head).entity() : null;
    boolean same = one != null && other != null && one.id().equals(other.id());
    return same || isApposed(head, actor) || isApposed(actor, head);
  }

  private boolean isPerson(int head) {
    return parties.of(head).kind() == EntityKind.PERSON;
  }

  private boolean isApposed(int word, int party) {
    return tree.head(word) == party && tree.base(word).equals("appos");
  }

  /** "met in Lima", "held joint exercises in Mali": where some meet is nobody they meet. */
  private boolean isVenue(int head) {
    boolean joint =
        switch (candidate.type()) {
          case CONSULT -> candidate.frame().mode().isEmpty();
          case COOPERATE -> true;
          case AGREE ->
              lexicon.fits(tree.lemma(head), "@talk"); // "agreed a truce at talks in Lima"
          default -> false;
        };
    return joint && reach.isPlacing(tree.preposition(head));
  }

  /**
   * "blocked roads with tractors", "hailed as a hero", "in front of the palace": what it is done
   * with, called, or where.
   */
  private boolean isMeans(int head) {
    String preposition = tree.preposition(head);
    return preposition.equals("as")
        || (preposition.equals("with") && !cast.isSomebody(head))
        || isFired(head)
        || (reach.isPlacing(preposition) && isRelational(head));
  }

  /** "fired rockets at the port": not "destroyed rockets". */
  private boolean isFired(int head) {
    List<String> bearers = candidate.frame().recipients();
    return tree.head(head) == candidate.at()
        && tree.base(head).equals("obj")
        && !bearers.isEmpty()
        && !bearers.contains("obj")
        && lexicon.fits(tree.lemma(head), "@weapon");
  }

  /** "arrested eight people with links to Norway": whom they know bears nothing. */
  private boolean isTied(int head) {
    int tie = tree.head(tree.leadOf(head));
    return tree.isTied(head, lexicon) && !tree.preposition(tie).isEmpty();
  }

  /** "arrested Ana Silva, 34, of Dayton": where somebody named is from bears nothing. */
  private boolean isHometown(int head) {
    int person = tree.head(head);
    return person >= 0
        && tree.isName(person)
        && parties.of(head).kind() == EntityKind.PLACE
        && parties.of(person).kind() == EntityKind.PERSON
        && tree.base(head).equals("nmod")
        && tree.preposition(head).equals("of");
  }

  /** "in response", "in the face of": not "in a response". */
  private boolean isRelational(int head) {
    boolean bare = tree.child(head, "det") < 0;
    return lexicon.fits(tree.lemma(head), "@relational")
        && (bare || !tree.children(head, "nmod").isEmpty());
  }

  /** "held talks on the dam": what some speak about is nobody they speak with. */
  private boolean isTopic(int head) {
    boolean joint =
        candidate.type() == EventType.CONSULT || candidate.type() == EventType.COOPERATE;
    return joint && !cast.isSomebody(head) && reach.isAbout(tree.preposition(head));
  }

  /** "ordered the release of the poet": the noun that names the deed itself bears nothing. */
  private boolean isOwnDeed(int head) {
    return head == candidate.met()
        && !cast.isSomebody(head)
        && lexicon.frames(Kind.NOUN, tree.lemma(head)).all().stream()
            .anyMatch(frame -> frame.type() == candidate.type());
  }

  /** These recipients, likeliest first, where rules know no better. */
  List<Integer> settled(List<Integer> recipients) {
    int subject = undergone.holds() ? undergone.subject() : NOBODY;
    return subject >= 0 && sure.isKnown(subject) ? List.of(subject) : sure.settled(recipients);
  }

  /** Whether one recipient may be told besides another: a rule proposes it, in words of its own. */
  boolean mayStandBeside(List<Integer> heads, int second, int first) {
    int one = heads.get(second);
    int other = heads.get(first);
    return one >= 0
        && other >= 0
        && candidate.group(one) >= 0
        && !(reach.isInside(one) && parties.of(one).kind() == EntityKind.PLACE)
        && !reach.isBeside(tree.preposition(one))
        && !tree.phrase(one).overlaps(tree.phrase(other));
  }

  /**
   * The party that a name only modifies: "a Greek tanker" for "Greek", "the premier of Iceland" for
   * "Iceland", "militants in Gaza" for "Gaza".
   */
  int whole(int head) {
    int up = head < 0 ? -1 : tree.head(head);
    if (up < 0 || reach.isAbove(up) || !tree.isNoun(up) || isOwnDeed(up)) {
      return head;
    }
    boolean modifier =
        EventRelation.isNameModifier(tree.base(head))
            && parties.of(up).known()
            && cast.suffers(up, candidate.type());
    boolean ofRole =
        tree.preposition(head).equals("of")
            && parties.of(up).sector() != null
            && cast.suffers(up, candidate.type());
    boolean there =
        reach.isPlacing(tree.preposition(head))
            && sure.isKnown(up)
            && !cast.isArm(up) // "rockets at Haifa"
            && cast.suffers(up, candidate.type());
    boolean inside = tree.base(head).equals("nmod") && (ofRole || there);
    return modifier || inside ? up : head;
  }

  /** The nominal with those coordinated with it. */
  List<Integer> members(int head) {
    return head < 0 ? List.of() : tree.withConjuncts(head);
  }

  /** Features of this head as the actor. */
  int[] ofActor(int head) {
    return features.ofActor(head);
  }

  /** Features of this head as the recipient of what the actor does. */
  int[] ofRecipient(int head, int actor) {
    return features.ofRecipient(head, actor);
  }
}
