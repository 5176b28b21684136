package org.dateline.extraction.statements;

import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;

/** The words of {@code en/lexicon/negation.tsv}, in lower case. Immutable. */
public final class Negation {
  private final Set<String> not;
  private final Set<String> nobody;
  private final Set<String> more;

  private Negation(Lexicon words) {
    this.not = of(words, "NOT");
    this.nobody = of(words, "NOBODY");
    this.more = of(words, "MORE");
  }

  /** The words of this knowledge. */
  public static Negation of(KnowledgePack knowledge) {
    return new Negation(knowledge.lexicon("en/lexicon/negation.tsv"));
  }

  private static Set<String> of(Lexicon words, String name) {
    return words.rows().stream()
        .filter(row -> row.get("class").equals(name))
        .flatMap(row -> row.list("words").stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** "not", "never": whether a word denies the verb it stands with. */
  boolean denies(String word) {
    return not.contains(word);
  }

  /** "nobody", "none": whether a subject denies what it is said to do. */
  public boolean isNobody(String word) {
    return nobody.contains(word);
  }

  /** "not only", "not one but three": whether a word behind "not" takes the denial back. */
  boolean addsMore(String word) {
    return more.contains(word);
  }
}
