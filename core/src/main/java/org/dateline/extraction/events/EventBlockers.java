package org.dateline.extraction.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.extraction.events.EventPredicate.Oblique;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.Sentence;
import org.dateline.model.Token;

/** Tells talk of sport, markets, the arts and weather, and words used as metaphors. Immutable. */
final class EventBlockers {
  private static final int FEWEST = 8; // words of a domain before it can rule an article

  private final Map<String, Set<String>> metaphors = new HashMap<>();
  private final Map<String, String> domains = new HashMap<>();

  EventBlockers(KnowledgePack knowledge) {
    for (Lexicon.Row row : knowledge.lexicon(EventLexicon.FOLDER + "metaphor.tsv").rows()) {
      for (String trigger : row.list("trigger")) {
        metaphors.computeIfAbsent(trigger, word -> new HashSet<>()).addAll(row.list("beside"));
      }
    }
    for (Lexicon.Row row : knowledge.lexicon(EventLexicon.FOLDER + "blocker.tsv").rows()) {
      for (String lemma : row.list("lemmas")) {
        domains.putIfAbsent(lemma, row.get("domain"));
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

  /** How many words per hundred of these sentences belong to the strongest domain. */
  double density(List<Sentence> sentences) {
    Map<String, Integer> counts = new HashMap<>();
    int words = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        words++;
        String domain = domains.get(token.lemma());
        if (domain != null) {
          counts.merge(domain, 1, Integer::sum);
        }
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return most < FEWEST ? 0 : 100.0 * most / words;
  }
}
