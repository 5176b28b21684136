package org.dateline.extraction.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.EventStatus;
import org.dateline.model.EventType;
import org.jspecify.annotations.Nullable;

/** Words that govern events, and what each makes of the event it governs. Immutable. */
final class EventOperators {
  private final Map<String, String> clause = new HashMap<>();
  private final Map<String, String> object = new HashMap<>();
  private final Map<String, String> finite = new HashMap<>();
  private final Map<String, Set<EventType>> groups = new HashMap<>();
  private final List<Composition> compositions;

  /**
   * One row of the composition table.
   *
   * @param operator what governs
   * @param inner a type, a group, or {@code *}
   * @param outer the new type, or {@code =}
   * @param swap whether the governed subject becomes the recipient
   * @param status the new status, or null to keep it
   */
  record Composition(
      String operator, String inner, String outer, boolean swap, @Nullable EventStatus status) {
    EventType apply(EventType type) {
      return outer.equals("=") ? type : EventType.valueOf(outer);
    }
  }

  EventOperators(KnowledgePack knowledge) {
    for (Lexicon.Row row : knowledge.lexicon(EventLexicon.FOLDER + "operator.tsv").rows()) {
      for (String lemma : row.list("lemmas")) {
        String link = row.get("link");
        if (!link.equals("object")) {
          clause.putIfAbsent(lemma, row.get("operator"));
        }
        if (!link.equals("object") && !link.equals("open")) {
          finite.putIfAbsent(lemma, row.get("operator"));
        }
        if (link.equals("object") || link.equals("both")) {
          object.putIfAbsent(lemma, row.get("operator"));
        }
      }
    }
    for (Lexicon.Row row : knowledge.lexicon(EventLexicon.FOLDER + "group.tsv").rows()) {
      Set<EventType> types = new HashSet<>();
      row.list("types").forEach(type -> types.add(EventType.valueOf(type)));
      groups.put(row.get("group"), types);
    }
    compositions =
        knowledge.lexicon(EventLexicon.FOLDER + "composition.tsv").rows().stream()
            .map(EventOperators::read)
            .toList();
  }

  private static Composition read(Lexicon.Row row) {
    return new Composition(
        row.get("operator"),
        row.get("inner"),
        row.get("outer"),
        row.get("swap").equals("subject"),
        row.get("status").isEmpty() ? null : row.get("status", EventStatus.class));
  }

  /** The operator this lemma is to a clause it governs, or empty. */
  String ofClause(String lemma) {
    return clause.getOrDefault(lemma, "");
  }

  /** The operator this lemma is to a clause with a subject and a tense of its own, or empty. */
  String ofFiniteClause(String lemma) {
    return finite.getOrDefault(lemma, "");
  }

  /** The operator this lemma is to a noun it governs, or empty. */
  String ofObject(String lemma) {
    return object.getOrDefault(lemma, "");
  }

  /** What the operator makes of an event of this type, or null when nothing is said. */
  @Nullable Composition find(String operator, EventType type) {
    for (Composition row : compositions) {
      if (row.operator.equals(operator) && holds(row.inner, type)) {
        return row;
      }
    }
    return null;
  }

  /** Whether this is the type, a group it is in, or any. */
  boolean holds(String inner, EventType type) {
    return inner.equals("*")
        || inner.equals(type.name())
        || groups.getOrDefault(inner, Set.of()).contains(type);
  }
}
