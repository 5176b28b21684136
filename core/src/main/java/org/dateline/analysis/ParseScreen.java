package org.dateline.analysis;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.Token;

/**
 * Decides from its tagged words whether a sentence is worth a tree: whether it holds a word that an
 * extractor could start from. Without a list of triggers every sentence passes. Thread-safe.
 *
 * <p>The triggers stand in {@code en/lexicon/parse-trigger.tsv}: in the column {@code lemma} a
 * dictionary form, or in the column {@code tag} a universal tag any word of which will do.
 */
public final class ParseScreen {
  private static final String TRIGGERS = "en/lexicon/parse-trigger.tsv";

  private final boolean open;
  private final Set<String> lemmas;
  private final Set<Token.Tag> tags;

  private ParseScreen(boolean open, Set<String> lemmas, Set<Token.Tag> tags) {
    this.open = open;
    this.lemmas = Set.copyOf(lemmas);
    this.tags = Set.copyOf(tags);
  }

  /** Lets every sentence through. */
  public static ParseScreen everything() {
    return new ParseScreen(true, Set.of(), Set.of());
  }

  /** The screen of this knowledge; everything passes when it names no triggers. */
  public static ParseScreen open(KnowledgePack knowledge) {
    Optional<Lexicon> triggers = knowledge.find(TRIGGERS).map(file -> Lexicon.read(TRIGGERS, file));
    if (triggers.isEmpty()) {
      return everything();
    }
    Set<String> lemmas = new HashSet<>();
    Set<Token.Tag> tags = new HashSet<>();
    for (Lexicon.Row row : triggers.get().rows()) {
      if (row.get("tag").isEmpty()) {
        lemmas.add(row.get("lemma"));
      } else {
        tags.add(row.get("tag", Token.Tag.class));
      }
    }
    return new ParseScreen(false, lemmas, tags);
  }

  /** Whether a sentence of so many words with these tags and dictionary forms is parsed. */
  boolean passes(int size, IntFunction<Token.Tag> tagOf, IntFunction<String> lemmaOf) {
    for (int word = 0; !open && word < size; word++) {
      if (tags.contains(tagOf.apply(word)) || lemmas.contains(lemmaOf.apply(word))) {
        return true;
      }
    }
    return open;
  }
}
