package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.EventType;

/**
 * A frame of the event lexicon: words that name an event of one type, and what must stand with
 * them.
 *
 * @param type the event it names
 * @param words lemmas of the trigger, its head first ("carry", "out")
 * @param kind part of speech of the trigger
 * @param conditions any of the positive ones must hold, none of the negative ones
 * @param recipients where the recipient stands, best first: a preposition, or a role
 * @param mode PLOVER mode, or empty
 * @param contexts PLOVER contexts
 * @param where file and line, for provenance
 */
record EventFrame(
    EventType type,
    List<String> words,
    Kind kind,
    List<Condition> conditions,
    List<String> recipients,
    String mode,
    List<String> contexts,
    String where) {

  EventFrame {
    words = List.copyOf(words);
    conditions = List.copyOf(conditions);
    recipients = List.copyOf(recipients);
    contexts = List.copyOf(contexts);
  }

  /** Part of speech of a trigger. */
  enum Kind {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /** Where a condition looks. */
  enum Place {
    OBJECT,
    PREPOSITION,
    SUBJECT,
    MODIFIER,
    CLAUSE,
    NOTHING
  }

  /**
   * One condition on what stands beside a trigger.
   *
   * @param negative whether it must not hold
   * @param place where it looks
   * @param preposition for {@link Place#PREPOSITION}, else empty
   * @param word a lemma, a class with {@code @}, or empty for any
   */
  record Condition(boolean negative, Place place, String preposition, String word) {
    static Condition parse(String cell) {
      boolean negative = cell.length() > 1 && cell.startsWith("!");
      String rest = negative ? cell.substring(1) : cell;
      if (rest.equals("-")) {
        return new Condition(negative, Place.NOTHING, "", "");
      }
      if (rest.startsWith("=")) {
        String word = rest.substring(1);
        return word.contains(":")
            ? parsePlaced(negative, word)
            : new Condition(negative, Place.MODIFIER, "", word);
      }
      if (rest.startsWith("xcomp") || rest.startsWith("ccomp")) {
        return new Condition(negative, Place.CLAUSE, "", "");
      }
      int colon = rest.indexOf(':');
      if (colon > 0 && !rest.startsWith("@")) {
        return parsePlaced(negative, rest);
      }
      return new Condition(negative, Place.OBJECT, "", colon > 0 ? rest.substring(0, colon) : rest);
    }

    private static Condition parsePlaced(boolean negative, String cell) {
      int colon = cell.indexOf(':');
      String left = cell.substring(0, colon);
      String word = cell.substring(colon + 1);
      return switch (left) {
        case "subj" -> new Condition(negative, Place.SUBJECT, "", word);
        case "that" -> new Condition(negative, Place.CLAUSE, "", "");
        default -> new Condition(negative, Place.PREPOSITION, left, word);
      };
    }
  }

  /** The frames of a row: one for each trigger. */
  static List<EventFrame> read(Lexicon.Row row) {
    List<EventFrame> frames = new ArrayList<>();
    EventType type = row.get("type", EventType.class);
    Kind kind =
        switch (row.get("pos")) {
          case "N" -> Kind.NOUN;
          case "A" -> Kind.ADJECTIVE;
          default -> Kind.VERB;
        };
    List<Condition> conditions = row.list("object").stream().map(Condition::parse).toList();
    for (String trigger : row.list("trigger")) {
      frames.add(
          new EventFrame(
              type,
              List.of(trigger.split(" ")),
              kind,
              conditions,
              row.list("recipient"),
              row.get("mode"),
              row.list("contexts"),
              row.where()));
    }
    return frames;
  }

  boolean isNoun() {
    return kind == Kind.NOUN;
  }
}
