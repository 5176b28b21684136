package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Which candidates of a sentence are only what another one is about. The outer verb decides: in
 * "called on the junta to free the poet" the call is the event and the freeing its content.
 */
final class EventNesting {
  private static final int NEAR = 3; // steps from a noun up to its verb

  private final EventTree tree;
  private final Map<Integer, EventCandidate> found;
  private final Map<Integer, Integer> askers;
  private final Set<Integer> consumed = new LinkedHashSet<>();

  /**
   * @param found candidates by the index of their trigger
   * @param askers for each trigger the index of the outermost word that asks for it, or -1
   */
  EventNesting(EventTree tree, Map<Integer, EventCandidate> found, Map<Integer, Integer> askers) {
    this.tree = tree;
    this.found = new TreeMap<>(found);
    this.askers = askers;
  }

  /** The candidates that are no part of another one's telling, in the order of their triggers. */
  List<EventCandidate> outermost() {
    List<EventCandidate> all = List.copyOf(found.values());
    if (all.size() < 2) {
      return all; // nothing that one could be a part of
    }
    all.forEach(this::takeWhatItMet);
    all.forEach(this::leaveToAsker);
    all.forEach(this::leaveToDeed);
    all.forEach(this::takeWhatGoverns);
    consumed.forEach(found::remove);
    return List.copyOf(found.values());
  }

  /** "rejected the demand": the word that met the frame's condition is no event beside it. */
  private void takeWhatItMet(EventCandidate outer) {
    EventCandidate inner = found.get(outer.met());
    if (outer.met() >= 0 && inner != null && !standsAlone(outer, inner)) {
      consumed.add(outer.met());
    }
  }

  private static boolean standsAlone(EventCandidate outer, EventCandidate inner) {
    boolean attitude = outer.type() == EventType.SUPPORT || outer.type() == EventType.ACCUSE;
    return attitude && !inner.actors().isEmpty() && !inner.actors().equals(outer.actors());
  }

  /** What is asked for is content of the call, where the call is a candidate itself. */
  private void leaveToAsker(EventCandidate inner) {
    int asker = askers.getOrDefault(inner.at(), -1);
    EventCandidate call = asker < 0 || asker == inner.at() ? null : callAt(asker);
    if (call != null && call.at() != inner.at() && !consumed.contains(call.at())) {
      give(call, inner);
    }
  }

  /** The candidate of a request or its refusal whose trigger is this word, or that names it. */
  private @Nullable EventCandidate callAt(int word) {
    for (EventCandidate candidate : found.values()) {
      boolean named = candidate.at() == word || candidate.met() == word;
      if (named && isAboutWords(candidate)) {
        return candidate;
      }
    }
    return null;
  }

  /** Whether its content is only what is asked for or refused. */
  private static boolean isAboutWords(EventCandidate candidate) {
    EventType type = candidate.frame().type();
    return type == EventType.REQUEST || type == EventType.REJECT;
  }

  /** What a deed is done for, and what a protest demands, is no event beside it. */
  private void leaveToDeed(EventCandidate inner) {
    if (consumed.contains(inner.at())) {
      return;
    }
    for (EventCandidate outer : List.copyOf(found.values())) {
      boolean apart = outer.at() != inner.at() && !consumed.contains(outer.at());
      boolean content =
          isCause(outer, inner)
              || isPurpose(outer, inner)
              || isCharge(outer, inner)
              || isSame(outer, inner)
              || isAsked(outer, inner);
      if (apart && content) {
        give(outer, inner);
        return;
      }
      if (apart && isManner(outer, inner)) {
        consumed.add(inner.at());
        return;
      }
    }
  }

  /** "marched, calling for an end to the war", "began a strike to demand higher pay". */
  private boolean isCause(EventCandidate outer, EventCandidate inner) {
    return outer.frame().type() == EventType.PROTEST
        && inner.frame().type() == EventType.REQUEST
        && hangsOn(outer, inner);
  }

  /** "rallied in the square, waving flags": how some protest. */
  private boolean isManner(EventCandidate outer, EventCandidate inner) {
    return outer.frame().type() == EventType.PROTEST
        && inner.frame().type() == EventType.PROTEST
        && tree.token(inner.at()).detail().equals("VBG")
        && hangsOn(outer, inner);
  }

  /** "signed an accord to raise trade", "used tear gas to disperse the crowd". */
  private boolean isPurpose(EventCandidate outer, EventCandidate inner) {
    boolean cooperative = !outer.type().isConflict() && !inner.type().isConflict();
    return (cooperative || outer.type() == inner.type())
        && tree.mark(inner.at()).equals("to")
        && inner.deciding() != outer.at()
        && hangsOn(outer, inner);
  }

  /**
   * Whether a clause without a subject of its own hangs on the other's trigger or on its object.
   */
  private boolean hangsOn(EventCandidate outer, EventCandidate inner) {
    int head = tree.head(inner.at());
    String base = tree.base(inner.at());
    boolean clause = base.equals("advcl") || base.equals("acl") || base.equals("xcomp");
    return clause
        && tree.isVerb(inner.at())
        && head >= 0
        && (head == outer.at() || head == outer.met())
        && tree.children(inner.at(), "nsubj").isEmpty();
  }

  /** "gave millions in aid", "fired shells and rockets": a noun that says again what was done. */
  private boolean isSame(EventCandidate outer, EventCandidate inner) {
    boolean again =
        inner.frame().isNoun()
            && !outer.frame().isNoun()
            && inner.type() == outer.type()
            && (inner.actors().isEmpty() || inner.actors().equals(outer.actors()));
    int at = inner.at();
    for (int step = 0; again && step < NEAR && isInsideObject(at); step++) {
      at = tree.head(at);
    }
    return again && at == outer.at();
  }

  private boolean isInsideObject(int at) {
    return switch (tree.base(at)) {
      case "obj", "conj" -> tree.isNoun(at);
      case "nmod" -> tree.preposition(at).equals("of") || tree.preposition(at).equals("in");
      case "obl" -> tree.preposition(at).equals("under"); // "placed under arrest"
      default -> false;
    };
  }

  /** "accused the army of torture". */
  private boolean isCharge(EventCandidate outer, EventCandidate inner) {
    int head = tree.head(inner.at());
    boolean beside = head >= 0 && (head == outer.at() || head == outer.met());
    return outer.frame().type() == EventType.ACCUSE
        && inner.frame().isNoun()
        && inner.actors().isEmpty()
        && beside
        && switch (tree.preposition(inner.at())) {
          case "of", "with", "for" -> true;
          default -> false;
        };
  }

  /**
   * "pressed the ministry to lift the ban on strikes", "rejected an appeal for sending troops":
   * what stands in the clause or below the noun that says what is asked for. A participle that
   * tells of somebody ("free the poet arrested in May") is none of that.
   */
  private boolean isAsked(EventCandidate outer, EventCandidate inner) {
    if (!isAboutWords(outer)) {
      return false;
    }
    boolean inClause = false;
    int at = inner.at();
    for (int step = 0; at >= 0 && at != outer.at() && step < tree.size(); step++) {
      boolean clause = isOpenClause(at);
      if (tree.isVerb(at) && !clause) {
        return false;
      }
      inClause |= clause || at == outer.met();
      at = tree.head(at);
    }
    return at == outer.at() && inClause && (inner.actors().isEmpty() || tree.isVerb(inner.at()));
  }

  private boolean isContent(int clause) {
    return tree.mark(clause).equals("for") || tree.mark(clause).equals("that");
  }

  private boolean isOpenClause(int at) {
    return tree.isVerb(at)
        && switch (tree.base(at)) {
          case "xcomp", "ccomp" -> true;
          case "advcl" -> tree.mark(at).equals("to") || tree.mark(at).equals("for");
          case "acl" -> tree.mark(at).equals("to") || isContent(at); // "demand that he resign"
          case "nmod", "obl" -> true; // "for sending"
          default -> false;
        };
  }

  private void give(EventCandidate outer, EventCandidate inner) {
    List<List<Integer>> groups = new ArrayList<>(outer.recipients());
    groups.addAll(inner.recipients());
    found.put(outer.at(), outer.withRecipients(groups));
    consumed.add(inner.at());
  }

  /** A governing word that decided the type is told with what it governs. */
  private void takeWhatGoverns(EventCandidate bare) {
    EventCandidate inner = found.getOrDefault(bare.at(), bare);
    EventCandidate outer = found.get(inner.deciding());
    boolean governed = inner.deciding() >= 0 && inner.deciding() != inner.at();
    if (governed && outer != null && !consumed.contains(inner.at())) {
      List<List<Integer>> groups = new ArrayList<>(inner.recipients());
      groups.addAll(outer.recipients());
      found.put(inner.at(), inner.withRecipients(groups));
      consumed.add(inner.deciding());
    }
  }
}
