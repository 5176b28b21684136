package org.dateline.extraction.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.extraction.events.EventPredicate.Oblique;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;

/** Tells words used as metaphors. Immutable. */
final class EventBlockers {
  private final Map<String, Set<String>> metaphors = new HashMap<>();

  EventBlockers(KnowledgePack knowledge) {
    for (Lexicon.Row row : knowledge.lexicon(EventLexicon.FOLDER + "metaphor.tsv").rows()) {
      for (String trigger : row.list("trigger")) {
        metaphors.computeIfAbsent(trigger, word -> new HashSet<>()).addAll(row.list("beside"));
      }
    }
  }

  /** Whether the words beside the trigger make it a metaphor. */
  boolean isMetaphor(EventTree tree, EventPredicate predicate) {
    Set<String> beside = metaphors.get(tree.lemma(predicate.at()));
    if (beside == null) {
      return false;
    }
    for (int object : predicate.objects()) {
      if (beside.contains(tree.lemma(object))) {
        return true;
      }
    }
    for (int actor : predicate.actors()) {
      if (beside.contains(tree.lemma(actor))) {
        return true;
      }
    }
    for (Oblique oblique : predicate.obliques()) {
      if (beside.contains(oblique.preposition() + ":")) {
        return true;
      }
    }
    return predicate.noun() && hasModifier(tree, predicate.at(), beside);
  }

  private static boolean hasModifier(EventTree tree, int noun, Set<String> beside) {
    for (int child : tree.children(noun, "compound")) {
      if (beside.contains(tree.lemma(child))) {
        return true;
      }
    }
    for (int child : tree.children(noun, "amod")) {
      if (beside.contains(tree.lemma(child))) {
        return true;
      }
    }
    return false;
  }
}
