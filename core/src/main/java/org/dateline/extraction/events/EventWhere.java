package org.dateline.extraction.events;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.dateline.extraction.events.EventPrepositions.Tells;
import org.dateline.model.EventType;
import org.dateline.model.PlaceMention;
import org.dateline.model.PlaceMention.Precision;
import org.dateline.model.PlaceMention.Sense;

/**
 * Whether a sentence puts an event at a place, by its tree: "struck a school in Kharkiv" does,
 * "doctors in Geneva said" and "the border with Syria" do not. Immutable.
 */
final class EventWhere {
  private static final String VISIT = "visit"; // PLOVER's mode of CONSULT
  private static final int FARTHEST = 12; // edges between an event's word and its place

  private final EventLexicon lexicon;
  private final EventPrepositions prepositions;

  EventWhere(EventLexicon lexicon) {
    this.lexicon = lexicon;
    this.prepositions = lexicon.prepositions();
  }

  /** The edges of the tree from the event's word to a place where it happened; empty for others. */
  OptionalInt distance(EventTree tree, EventCandidate candidate, PlaceMention place) {
    int at = tree.headOf(place.span());
    boolean isDeed = isDeed(candidate);
    boolean acts = candidate.actors().contains(at) && !isPlacing(tree, at);
    if (at < 0 || acts) {
      return OptionalInt.empty(); // whoever acts is not where it is done
    }
    int lead = tree.leadOf(at);
    if (!(isDeed && isStruck(tree, lead, place)) && isUnmarked(tree, lead, place)) {
      return OptionalInt.empty();
    }
    Map<Integer, Integer> above = above(tree, candidate);
    for (int steps = 0; at >= 0 && steps < FARTHEST; steps++) {
      Integer rest = above.get(at);
      if (rest != null) {
        return OptionalInt.of(steps + rest);
      }
      boolean isBeside = isLeaving(candidate) || above.containsKey(tree.head(at));
      boolean tells = tells(tree.preposition(at), isDeed, isBeside) && !tree.isTied(at, lexicon);
      if (isBoundary(tree, at) || !tells) {
        return OptionalInt.empty();
      }
      at = tree.head(at);
    }
    return OptionalInt.empty();
  }

  /** "was arrested in Niger": where it is done, though by whoever rules there. */
  private boolean isPlacing(EventTree tree, int at) {
    return prepositions.has(Tells.HERE, tree.preposition(at));
  }

  /** Whether it is done and not said, for words can be spoken anywhere. */
  private static boolean isDeed(EventCandidate candidate) {
    return !candidate.type().isVerbal() || candidate.frame().mode().equals(VISIT);
  }

  /**
   * Whether a place stands behind a preposition that says where; one without stands for whoever
   * does or owns something.
   */
  boolean tells(EventTree tree, EventCandidate candidate, PlaceMention place) {
    int at = tree.headOf(place.span());
    String preposition = at < 0 || candidate.actors().contains(at) ? "" : tree.preposition(at);
    return !preposition.isEmpty()
        && tells(preposition, isDeed(candidate), isLeaving(candidate))
        && !tree.isTied(at, lexicon);
  }

  private boolean tells(String preposition, boolean isDeed, boolean isBeside) {
    return preposition.isEmpty()
        || prepositions.has(Tells.HERE, preposition)
        || prepositions.has(Tells.BESIDE, preposition)
        || (isDeed && prepositions.has(Tells.DEED, preposition))
        || (isDeed && isBeside && prepositions.has(Tells.AWAY, preposition));
  }

  /** Whether it is about going away: troops are withdrawn "from Mali", not "soldiers from Mali". */
  private static boolean isLeaving(EventCandidate candidate) {
    return candidate.type() == EventType.RETREAT;
  }

  /** A name that stands for a government, and has no preposition: it acts, and is no place. */
  private static boolean isUnmarked(EventTree tree, int at, PlaceMention place) {
    return place.sense() == Sense.ASSOCIATIVE
        || (tree.preposition(at).isEmpty() && !isAppended(tree, at));
  }

  private static boolean isAppended(EventTree tree, int at) {
    return tree.base(at).equals("appos") || tree.base(at).equals("flat");
  }

  /**
   * A place that a deed is done to ("attacked Kyiv", "entered Kyiv"), or a town or site whose part
   * is ("Almaty airport").
   */
  private static boolean isStruck(EventTree tree, int at, PlaceMention place) {
    boolean isTown = place.precision().compareTo(Precision.CITY) >= 0;
    return switch (tree.base(at)) {
      case "obj" -> true;
      case "nsubj" -> tree.relation(at).equals("nsubj:pass");
      case "compound" -> isTown && !acts(tree, tree.head(at));
      case "nmod" -> isTown && tree.relation(at).equals("nmod:poss") && !acts(tree, tree.head(at));
      default -> false;
    };
  }

  /** Whether a noun is who does something: "Kyiv troops" are nowhere by their name. */
  private static boolean acts(EventTree tree, int noun) {
    return noun >= 0 && tree.relation(noun).equals("nsubj");
  }

  /** The words that make the event what it is, and those above them in their own clauses. */
  private static Map<Integer, Integer> above(EventTree tree, EventCandidate candidate) {
    Map<Integer, Integer> above = new HashMap<>();
    for (int word : new int[] {candidate.at(), candidate.deciding()}) {
      int at = word;
      for (int steps = 0; at >= 0 && steps < FARTHEST; steps++) {
        above.merge(at, steps, Math::min);
        at = isBoundary(tree, at) ? -1 : tree.head(at);
      }
    }
    return above;
  }

  /** Where another clause begins. */
  private static boolean isBoundary(EventTree tree, int at) {
    return switch (tree.base(at)) {
      case "ccomp", "parataxis", "advcl", "acl", "csubj", "root" -> true;
      case "conj" -> tree.isVerb(at);
      default -> false;
    };
  }
}
