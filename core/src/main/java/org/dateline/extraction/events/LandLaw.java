package org.dateline.extraction.events;

import java.util.Set;
import org.dateline.extraction.events.EventParties.Party;
import org.dateline.extraction.events.EventPrepositions.Tells;
import org.dateline.model.EntityKind;

/**
 * Who arrests, tries or expels where nobody is said to: the state in whose land it is done, as
 * PLOVER codes it ("was arrested in Niger", "expelled from Peru").
 */
final class LandLaw {
  private static final Set<String> OFFICIAL =
      Set.of("arrest", "convict", "deport", "expel"); // modes
  private static final String MILITARY = "military"; // a context: captives may be anybody's
  private static final String COUNTRY = "country/";

  private final EventTree tree;
  private final EventParties parties;
  private final EventLexicon lexicon;

  LandLaw(EventTree tree, EventParties parties, EventLexicon lexicon) {
    this.tree = tree;
    this.parties = parties;
    this.lexicon = lexicon;
  }

  /** The state of whom a passive tells where it is done, or nobody; it has no agent. */
  int of(EventCandidate candidate) {
    if (!isOfficial(candidate.frame()) || !tree.isVerb(candidate.at())) {
      return EventArguments.NOBODY;
    }
    for (int place : tree.children(candidate.at(), "obl")) {
      String preposition = tree.preposition(place);
      EventPrepositions prepositions = lexicon.prepositions();
      boolean there =
          prepositions.has(Tells.HERE, preposition) || prepositions.has(Tells.AWAY, preposition);
      if (there && isState(place)) {
        return place;
      }
    }
    return EventArguments.NOBODY;
  }

  private static boolean isOfficial(EventFrame frame) {
    return OFFICIAL.contains(frame.mode()) && !frame.contexts().contains(MILITARY);
  }

  private boolean isState(int head) {
    if (!parties.isNominal(head)) {
      return false;
    }
    Party party = parties.of(head);
    return party.kind() == EntityKind.PLACE
        && party.entity() != null
        && party.entity().id().startsWith(COUNTRY);
  }
}
