package org.dateline.evaluation.stories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.Dateline;
import org.dateline.model.Figure;
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

  /**
   * The same story with the figures that are found in its words. A found figure takes the name of
   * the gold one whose quantity it touches in the same measure; any other is named by its words.
   */
  LedgerStory readBy(Dateline dateline) {
    List<Reading> read = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    for (Reading gold : readings) {
      Reading found = dateline.read(gold.article());
      found.figures().forEach(figure -> names.put(figure.id(), nameOf(figure, gold)));
      read.add(found);
    }
    return new LedgerStory(name, read, names, relations);
  }

  private String nameOf(Figure found, Reading gold) {
    for (Figure figure : gold.figures()) {
      boolean touches = figure.quantity().span().overlaps(found.quantity().span());
      if (touches && figure.measure().equals(found.measure())) {
        return name(figure.id());
      }
    }
    return gold.article().id() + "?" + found.measure() + "?" + found.quantity().quote();
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
