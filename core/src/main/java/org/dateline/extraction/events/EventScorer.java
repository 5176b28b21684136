package org.dateline.extraction.events;

import java.util.List;
import org.dateline.knowledge.KnowledgePack;

/** Chooses among the candidates of a sentence: types, recipients, and which are no events. */
final class EventScorer {
  private EventScorer() {}

  static EventScorer open(KnowledgePack knowledge) {
    return new EventScorer();
  }

  List<EventCandidate> choose(EventTree tree, List<EventCandidate> candidates) {
    return candidates;
  }
}
