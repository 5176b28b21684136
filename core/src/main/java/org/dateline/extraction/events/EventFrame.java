package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.knowledge.Lexicon;
import org.dateline.knowledge.OverlayPack;
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
 * @param key what it says, for models: the same wherever its row stands
 * @param where file and line, for provenance
 */
record EventFrame(
    EventType type,
    List<String> words,
    Kind kind,
    FrameConditions conditions,
    List<String> recipients,
    String mode,
    List<String> contexts,
    String key,
    String where) {

  EventFrame {
    words = List.copyOf(words);
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
    BEHIND,
    GOVERNOR,
    CLAUSE,
    NOTHING
  }

  /**
   * One condition on what stands beside a trigger.
   *
   * @param negative whether it must not hold
   * @param parts what must hold together
   * @param word hash code of a word without which it cannot hold, or {@link WordFilter#ANYWHERE}
   */
  record Condition(boolean negative, List<Part> parts, int word) {
    Condition {
      parts = List.copyOf(parts);
    }

    private Condition(boolean negative, List<Part> parts) {
      this(negative, parts, wordOf(parts));
    }

    private static int wordOf(List<Part> parts) {
      for (Part part : parts) {
        if (part.key() != WordFilter.ANYWHERE) {
          return part.key();
        }
      }
      return WordFilter.ANYWHERE;
    }

    static Condition parse(String cell) {
      boolean negative = cell.length() > 1 && cell.startsWith("!");
      String rest = negative ? cell.substring(1) : cell;
      return new Condition(negative, Stream.of(rest.split("&")).map(Part::parse).toList());
    }
  }

  /**
   * One part of a condition.
   *
   * @param place where it looks
   * @param preposition for {@link Place#PREPOSITION}; kind of clause for {@link Place#CLAUSE}
   * @param word a lemma, a class with {@code @}, or empty for any
   */
  record Part(Place place, String preposition, String word) {
    private int key() {
      boolean phrase = word.isEmpty() && place == Place.PREPOSITION;
      return phrase ? preposition.hashCode() : word.hashCode();
    }

    static Part parse(String cell) {
      if (cell.equals("-")) {
        return new Part(Place.NOTHING, "", "");
      }
      if (cell.equals("*")) {
        return new Part(Place.OBJECT, "", "");
      }
      if (cell.startsWith("=")) {
        return new Part(Place.MODIFIER, "", cell.substring(1));
      }
      if (cell.startsWith("+")) {
        return new Part(Place.BEHIND, "", cell.substring(1));
      }
      if (cell.startsWith("^")) {
        return new Part(Place.GOVERNOR, "", cell.substring(1));
      }
      int colon = cell.indexOf(':');
      String left = colon < 0 ? cell : cell.substring(0, colon);
      String word = cell.substring(colon + 1);
      return switch (left) {
        case "subj" -> new Part(Place.SUBJECT, "", word);
        case "xcomp" -> new Part(Place.CLAUSE, left, colon < 0 ? "" : word);
        case "ccomp", "that" -> new Part(Place.CLAUSE, "ccomp", colon < 0 ? "" : word);
        default ->
            colon < 0 ? new Part(Place.OBJECT, "", word) : new Part(Place.PREPOSITION, left, word);
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
    FrameConditions conditions =
        new FrameConditions(row.list("object").stream().map(Condition::parse).toList());
    for (String trigger : row.list("trigger")) {
      frames.add(
          new EventFrame(
              type,
              words(trigger, kind),
              kind,
              conditions,
              row.list("recipient"),
              row.get("mode"),
              row.list("contexts"),
              type + " " + trigger + " " + row.get("pos") + " " + row.get("object"),
              row.where()));
    }
    return frames;
  }

  /** The head first: the first word of verbs, the last of nouns that have none with "of". */
  private static List<String> words(String trigger, Kind kind) {
    List<String> words = new ArrayList<>(List.of(trigger.split(" ")));
    if (kind == Kind.NOUN && !words.contains("of")) {
      words.addFirst(words.removeLast());
    }
    return words;
  }

  /** Whether a user wrote it: what one writes down oneself is meant. */
  boolean isOwn() {
    return where.startsWith(OverlayPack.OWN);
  }

  boolean isNoun() {
    return kind == Kind.NOUN;
  }
}
