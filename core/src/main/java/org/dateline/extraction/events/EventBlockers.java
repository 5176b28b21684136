package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extraction.events.EventFrame.Condition;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.EventType;

/**
 * Tells words of conflict and politics that are used of sport, markets, weather, art. Immutable.
 */
final class EventBlockers {
  private final Map<String, List<Metaphor>> metaphors = new HashMap<>();

  /** A condition, and whether it is asked of nouns alone. */
  private record Beside(Condition condition, boolean nounOnly) {
    static Beside of(String cell) {
      return new Beside(Condition.parse(cell), false);
    }

    static Beside ofNoun(String cell) {
      return new Beside(Condition.parse(cell), true);
    }

    boolean holds(EventPredicate predicate, EventMatcher matcher) {
      return (predicate.noun() || !nounOnly) && matcher.holds(condition, predicate);
    }
  }

  /**
   * What makes a trigger a metaphor.
   *
   * @param besides any of these must stand beside it
   * @param types the events it is none of; none named: of no kind
   */
  private record Metaphor(List<Beside> besides, Set<EventType> types) {
    static Metaphor read(Lexicon.Row row) {
      Set<EventType> types = EnumSet.noneOf(EventType.class);
      row.list("types").forEach(type -> types.add(EventType.valueOf(type)));
      return new Metaphor(row.list("beside").stream().flatMap(Metaphor::places).toList(), types);
    }

    /** A bare word may be the object, the subject, or the modifier of a noun. */
    private static Stream<Beside> places(String beside) {
      boolean bare = Character.isLetter(beside.charAt(0)) && beside.indexOf(':') < 0;
      return bare
          ? Stream.of(Beside.of(beside), Beside.of("subj:" + beside), Beside.ofNoun("=" + beside))
          : Stream.of(Beside.of(beside));
    }

    boolean speaksOf(EventType type) {
      return types.isEmpty() || types.contains(type);
    }

    boolean isMetBeside(EventPredicate predicate, EventMatcher matcher) {
      for (Beside beside : besides) {
        if (beside.holds(predicate, matcher)) {
          return true;
        }
      }
      return false;
    }
  }

  EventBlockers(KnowledgePack knowledge) {
    for (Lexicon.Row row : knowledge.lexicon(EventLexicon.FOLDER + "metaphor.tsv").rows()) {
      Metaphor metaphor = Metaphor.read(row);
      for (String trigger : row.list("trigger")) {
        metaphors.computeIfAbsent(trigger, word -> new ArrayList<>()).add(metaphor);
      }
    }
  }

  /** Whether the words beside this trigger make it a metaphor, so that it is no such event. */
  boolean isMetaphor(
      String trigger, EventType type, EventPredicate predicate, EventMatcher matcher) {
    for (Metaphor metaphor : metaphors.getOrDefault(trigger, List.of())) {
      if (metaphor.speaksOf(type) && metaphor.isMetBeside(predicate, matcher)) {
        return true;
      }
    }
    return false;
  }
}
