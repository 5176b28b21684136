package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.List;

/**
 * A word that may name an event, with what depends on it: subjects, objects, obliques.
 *
 * @param at index of the word
 * @param noun whether it is a noun
 * @param passive whether it is a passive verb
 * @param actors heads of the nominals that do it, nearest first
 * @param objects heads of the nominals it is done to
 * @param indirect heads of indirect objects
 * @param obliques prepositional phrases, those of the objects last
 * @param owners heads of possessors and of names and nationalities that modify a noun
 * @param clauses verbs of the clauses it governs
 */
record EventPredicate(
    int at,
    boolean noun,
    boolean passive,
    List<Integer> actors,
    List<Integer> objects,
    List<Integer> indirect,
    List<Oblique> obliques,
    List<Integer> owners,
    List<Integer> clauses) {

  /** A nominal with its preposition; possessors have {@code poss}, modifiers {@code mod}. */
  record Oblique(String preposition, int head) {}

  EventPredicate {
    actors = List.copyOf(actors);
    objects = List.copyOf(objects);
    indirect = List.copyOf(indirect);
    obliques = List.copyOf(obliques);
    owners = List.copyOf(owners);
    clauses = List.copyOf(clauses);
  }

  EventPredicate withActors(List<Integer> newActors) {
    return new EventPredicate(
        at, noun, passive, newActors, objects, indirect, obliques, owners, clauses);
  }

  /** All heads that could be its recipient: direct ones first, then nested ones. */
  List<Oblique> everything() {
    List<Oblique> all = new ArrayList<>();
    indirect.forEach(head -> all.add(new Oblique("iobj", head)));
    all.addAll(obliques);
    objects.forEach(head -> all.add(new Oblique("obj", head)));
    owners.forEach(head -> all.add(new Oblique("poss", head)));
    return all;
  }
}
