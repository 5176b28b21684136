package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.extraction.events.EventParties.Party;
import org.dateline.model.EntityKind;
import org.dateline.model.EventType;

/**
 * Which nominals of a sentence can be parties at all: people, bodies and states, by name or by a
 * noun that stands for some, and, where something is done to it by force, places and things. In the
 * place of a noun that cannot be one ("a Russian objection", "a wave of students") stands whom it
 * names.
 */
final class EventCast {
  private static final Set<EventType> BY_FORCE =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.AID);
  private static final Set<EventType> WITH_SOMEBODY =
      Set.of(EventType.CONSULT, EventType.COOPERATE);

  private final EventTree tree;
  private final EventParties parties;
  private final EventLexicon lexicon;

  EventCast(EventTree tree, EventParties parties, EventLexicon lexicon) {
    this.tree = tree;
    this.parties = parties;
    this.lexicon = lexicon;
  }

  /** The candidate with parties only: nouns that cannot be any give way to whom they name. */
  EventCandidate cast(EventCandidate candidate) {
    List<Integer> actors = new ArrayList<>();
    addActors(candidate.actors(), actors);
    if (actors.isEmpty() && !candidate.actors().isEmpty()) {
      addActors(speakers(candidate.at()), actors);
      addActors(antecedents(candidate), actors);
    }
    List<List<Integer>> groups = new ArrayList<>();
    for (List<Integer> group : candidate.recipients()) {
      List<Integer> members = new ArrayList<>();
      for (int head : group) {
        addNew(recipients(head, candidate.type()), members);
      }
      members.removeAll(actors);
      if (!members.isEmpty()) {
        groups.add(List.copyOf(members));
      }
    }
    return candidate.withActors(List.copyOf(actors)).withRecipients(groups);
  }

  private void addActors(List<Integer> heads, List<Integer> actors) {
    for (int head : heads) {
      addNew(actors(head), actors);
    }
  }

  private static void addNew(List<Integer> heads, List<Integer> kept) {
    for (int head : heads) {
      if (!kept.contains(head)) { // few, so a list is looked through sooner
        kept.add(head);
      }
    }
  }

  /**
   * "The league said the state of the dam was alarming and urged the army to": a verb coordinated
   * with what somebody says is of the one who says it where the nearer subject can do nothing.
   */
  private List<Integer> speakers(int verb) {
    int at = verb;
    while (tree.isVerb(verb) && tree.base(at).equals("conj") && tree.head(at) >= 0) {
      at = tree.head(at);
    }
    int sayer = tree.head(at);
    boolean said = at != verb && tree.base(at).equals("ccomp") && sayer >= 0;
    return said ? tree.children(sayer, "nsubj") : List.of();
  }

  /**
   * "a reference to the revolt that drove out the king": where the noun that a relative clause
   * hangs on can do nothing, one in its phrase is meant.
   */
  private List<Integer> antecedents(EventCandidate candidate) {
    int noun = tree.head(candidate.at());
    boolean relative = tree.relation(candidate.at()).equals("acl:relcl");
    return relative && candidate.actors().contains(noun) ? tree.children(noun, "nmod") : List.of();
  }

  private List<Integer> actors(int head) {
    if (isSomebody(head)) {
      return List.of(head);
    }
    List<Integer> named = named(head);
    return named.isEmpty() && isArm(head) ? List.of(head) : named;
  }

  private List<Integer> recipients(int head, EventType type) {
    return suffers(head, type) ? List.of(head) : named(head);
  }

  /** Whether this head can stand for who or what does something: "a bomb killed". */
  boolean acts(int head) {
    return isSomebody(head) || isArm(head);
  }

  /** Whether this head stands for people, a body or a state. */
  boolean isSomebody(int head) {
    return parties.isSomebody(head, this::standsForSomebody);
  }

  private boolean standsForSomebody(int head) {
    Party party = parties.of(head);
    if (tree.isPronoun(head)) {
      return party.entity() != null || tree.isPerson(head);
    }
    if (party.form() != null) {
      return party.kind() != EntityKind.PLACE || party.known();
    }
    return switch (tree.token(head).tag()) {
      case PROPN, NUM -> true;
      case ADJ -> tree.child(head, "det") >= 0 || party.known();
      default -> lexicon.isParty(tree.lemma(head)) || isCount(head) || isAcronym(head);
    };
  }

  /** Whether it is what is fired, or the firing of it, or a revolt. */
  boolean isArm(int head) {
    EventLexicon.Noun noun = lexicon.noun(tree.lemma(head));
    return noun.isOf("@weapon")
        || noun.isOf("@attack")
        || noun.isOf("@revolt")
        || noun.isOf("@protest");
  }

  /** "several MLAs". */
  private boolean isAcronym(int head) {
    String form = tree.token(head).form();
    return form.length() > 1 && Character.isUpperCase(form.charAt(1));
  }

  /** "hundreds fled": a measure of people who are not named beside it. */
  private boolean isCount(int head) {
    return lexicon.fits(tree.lemma(head), "@measure") && tree.children(head, "nmod").isEmpty();
  }

  /** Whether this head can stand for whom or what something of this type is done to. */
  boolean suffers(int head, EventType type) {
    if (isSomebody(head)) {
      return true;
    }
    if (tree.isPronoun(head)) {
      return false;
    }
    boolean thing = !BY_FORCE.contains(type) && !WITH_SOMEBODY.contains(type);
    return thing
        || parties.of(head).kind() == EntityKind.PLACE
        || lexicon.isTarget(tree.lemma(head));
  }

  /** Whom a noun names: by an adjective or a possessor before it, else behind "of" or "by". */
  private List<Integer> named(int head) {
    List<Integer> before = new ArrayList<>();
    List<Integer> behind = new ArrayList<>();
    for (int child : tree.children(head)) {
      if (!parties.isNominal(child) || !isSomebody(child)) {
        continue;
      }
      boolean owner = tree.relation(child).equals("nmod:poss");
      if (owner || (EventRelation.isNameModifier(tree.base(child)) && parties.of(child).known())) {
        before.addAll(owner ? tree.withConjuncts(child) : List.of(child));
      } else if (tree.base(child).equals("nmod") && leads(tree.preposition(child))) {
        behind.addAll(tree.withConjuncts(child));
      }
    }
    return before.isEmpty() ? behind : before;
  }

  private static boolean leads(String preposition) {
    return preposition.equals("of") || preposition.equals("by");
  }
}
