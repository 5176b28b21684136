package org.dateline.evaluation.stories;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.model.Ledger;
import org.dateline.model.Ledger.Relation;
import org.dateline.model.Ledger.Tally;
import org.dateline.model.Reading;

/**
 * A hand-made story with the relations a careful reader draws between its claims.
 *
 * @param name what it tries
 * @param readings its articles with their figures as an ideal reader would find them
 * @param figures names of the figures by their id
 * @param relations the gold relations, as {@code a1 REVISES b1}
 */
record LedgerStory(
    String name, List<Reading> readings, Map<String, String> figures, Set<String> relations) {
  LedgerStory {
    readings = List.copyOf(readings);
    figures = Map.copyOf(figures);
    relations = Set.copyOf(relations);
  }

  /** The relations of a ledger, written like the gold ones. */
  Set<String> named(Ledger ledger) {
    Set<String> found = new TreeSet<>();
    for (Tally tally : ledger.tallies()) {
      for (Relation relation : tally.relations()) {
        found.add(name(relation.a()) + " " + relation.kind() + " " + name(relation.b()));
      }
    }
    return found;
  }

  private String name(String figure) {
    return figures.getOrDefault(figure, figure);
  }

  /**
   * What the ledger has wrong: {@code +} for what it should not say, {@code -} for what it misses.
   */
  Set<String> faults(Ledger ledger) {
    Map<String, String> faults = new TreeMap<>();
    Set<String> found = named(ledger);
    found.stream().filter(r -> !relations.contains(r)).forEach(r -> faults.put(r, "+ " + r));
    relations.stream().filter(r -> !found.contains(r)).forEach(r -> faults.put(r, "- " + r));
    return new TreeSet<>(faults.values());
  }
}
