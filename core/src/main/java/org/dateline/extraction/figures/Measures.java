package org.dateline.extraction.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/** The words of {@code measure.tsv}, {@code counted.tsv} and {@code figure.tsv}. Immutable. */
final class Measures {

  /** What a word does with those counted. */
  enum Role {
    OBJECT,
    SUBJECT,
    STATE,
    COUNT,
    OF,
    TOLL
  }

  /** The form of a verb; NONE of other words. */
  enum Form {
    NONE,
    BASE,
    PAST,
    GERUND
  }

  /** Who may be counted. */
  enum People {
    PEOPLE,
    FORCE,
    PRESENCE
  }

  /** What a word around a figure does. */
  enum Around {
    AUX,
    BEFORE,
    SENTENCE,
    RAISING,
    INCLUDE,
    PART,
    AGAIN,
    REACH,
    PUTTER,
    REASON,
    BACKGROUND,
    ISSUED,
    OLDER,
    MISTAKE,
    BODY,
    RETURN,
    EARLIER,
    SHARE,
    CREDIT,
    REPORTER,
    CITING,
    ACCORDING,
    SPEAKING,
    TALLY,
    MORE,
    AGED,
    GONE
  }

  /**
   * A row of the measures.
   *
   * @param words the words, in lower case
   * @param role what they do
   * @param measure the measure
   * @param form form of the verb
   * @param needs what must hold besides; empty for nothing
   * @param row where it stands, for provenance
   */
  record Trigger(
      String[] words, Role role, String measure, Form form, List<String> needs, String row) {}

  /** Words around a figure, and the status they give. */
  record Phrase(String[] words, Around around, String status) {}

  private final Map<String, List<Trigger>> triggers = new HashMap<>();
  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final Map<String, People> people = new HashMap<>();
  private final Map<String, String> topics = new HashMap<>();

  Measures(KnowledgePack knowledge) {
    for (Lexicon.Row row : knowledge.lexicon("en/lexicon/measure-topic.tsv").rows()) {
      topics.put(row.get("topic"), row.get("beginnings"));
    }
    for (Lexicon.Row row : knowledge.lexicon("en/lexicon/measure.tsv").rows()) {
      addAll(row);
    }
    for (Lexicon.Row row : knowledge.lexicon("en/lexicon/counted.tsv").rows()) {
      people.put(row.get("word"), row.get("class", People.class));
    }
    for (Lexicon.Row row : knowledge.lexicon("en/lexicon/figure.tsv").rows()) {
      String[] words = row.get("words").split(" ", -1);
      phrases
          .computeIfAbsent(words[0], none -> new ArrayList<>())
          .add(new Phrase(words, row.get("class", Around.class), row.get("status")));
    }
  }

  private void addAll(Lexicon.Row row) {
    Role role = row.get("role", Role.class);
    Map<String, Form> forms = new LinkedHashMap<>();
    for (String base : row.list("base")) {
      forms.put(base, Form.BASE);
    }
    putUnlessEmpty(forms, row.get("past"), Form.PAST);
    putUnlessEmpty(forms, row.get("participle"), Form.PAST);
    putUnlessEmpty(forms, row.get("gerund"), Form.GERUND);
    if (forms.isEmpty()) {
      forms.put(row.get("word"), Form.NONE);
    }
    String needs = row.get("needs");
    List<String> conditions = new ArrayList<>();
    for (String need : needs.isEmpty() ? new String[0] : needs.split("&", -1)) {
      conditions.add(inWords(need));
    }
    forms.forEach((words, form) -> add(words, role, form, conditions, row));
  }

  /** A topic written out in the words that tell it. */
  private String inWords(String need) {
    if (need.startsWith("ABOUT:")) {
      return "WORD:" + topics.get(need.substring("ABOUT:".length()));
    }
    return need.startsWith("UNLESS:")
        ? "NOT:" + topics.get(need.substring("UNLESS:".length()))
        : need;
  }

  private static void putUnlessEmpty(Map<String, Form> forms, String word, Form form) {
    if (!word.isEmpty()) {
      forms.put(word, form);
    }
  }

  private void add(String words, Role role, Form form, List<String> needs, Lexicon.Row row) {
    String[] parts = words.split(" ", -1);
    triggers
        .computeIfAbsent(parts[0], none -> new ArrayList<>())
        .add(
            new Trigger(
                parts, role, row.get("measure"), form, needs, "measure.tsv: " + row.get("word")));
  }

  /** Whether some word of the sentence may count people. */
  boolean mayCount(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      String lower = token.form().toLowerCase(Locale.ROOT);
      if (triggers.containsKey(lower) || people.get(lower) == People.PRESENCE) {
        return true;
      }
    }
    return false;
  }

  /** The triggers that begin with this word. */
  List<Trigger> triggers(String lower) {
    return triggers.getOrDefault(lower, List.of());
  }

  /** The phrases that begin with this word. */
  List<Phrase> phrases(String lower) {
    return phrases.getOrDefault(lower, List.of());
  }

  /** What sort of people this noun names, or null when it is not known to name any. */
  @Nullable People people(String lower) {
    return people.get(lower);
  }
}
