package org.dateline.app.cli;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.extraction.statements.Negation;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;

/** Words that name several, whatever their form: "media", "Houthis", "Afghans". Immutable. */
final class Plurals {
  private final Set<String> words = new HashSet<>();

  private final Negation negation;

  private Plurals(Negation negation) {
    this.negation = negation;
  }

  /** The words of {@code en/lexicon/plural.tsv} and the peoples of the states. */
  static Plurals of(KnowledgePack knowledge) {
    Plurals plurals = new Plurals(Negation.of(knowledge));
    for (Lexicon.Row row : knowledge.lexicon("en/lexicon/plural.tsv").rows()) {
      plurals.words.addAll(row.list("words"));
    }
    for (Lexicon.Row row : knowledge.lexicon("en/entity/countries.tsv").rows()) {
      row.list("people").forEach(plurals::addPeople);
    }
    return plurals;
  }

  private void addPeople(String noun) {
    if (noun.endsWith("s")) {
      words.add(lower(noun.substring(noun.lastIndexOf(' ') + 1)));
    }
  }

  /** Whether a word in lower case is a subject that denies its verb: "nobody". */
  boolean isNobody(String word) {
    return negation.isNobody(word);
  }

  /** Whether a noun or a name that ends in this word is several. */
  boolean has(String word) {
    return words.contains(lower(word));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
