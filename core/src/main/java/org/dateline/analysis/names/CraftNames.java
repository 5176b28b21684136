package org.dateline.analysis.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.EntityKind;

/** Tells the names of ships from those of people: "the tanker Mercer Sky". Thread-safe. */
final class CraftNames {
  private final Set<String> nouns;

  /** With the nouns of {@code en/lexicon/craft.tsv}. */
  CraftNames(KnowledgePack knowledge) {
    this.nouns =
        knowledge.lexicon("en/lexicon/craft.tsv").rows().stream()
            .flatMap(row -> row.list("words").stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Takes names of ships that were taken for people or places out of the names of an article. */
  void drop(NameWords words, List<List<Name>> found) {
    Set<String> named = new HashSet<>();
    boolean speaks = false;
    for (int at = 0; at < words.size; at++) {
      if (isCraftNoun(words, at)) {
        speaks = true;
        addName(words, at + 1, named);
      }
    }
    if (speaks) {
      found.forEach(names -> names.removeIf(name -> isCraft(words, name, named)));
    }
  }

  /** The capitals that begin right behind a noun, if there are several. */
  private static void addName(NameWords words, int first, Set<String> named) {
    boolean behind = first < words.size && words.sentenceOf[first] == words.sentenceOf[first - 1];
    if (behind && words.capital[first] && words.runLast[first] > first) {
      named.add(words.join(first, words.runLast[first]));
    }
  }

  private boolean isCraft(NameWords words, Name name, Set<String> named) {
    if (!name.known().isEmpty() || !mayBeCraft(name.kind())) {
      return false;
    }
    int at = at(words, name);
    boolean again = name.length() > 1 && named.contains(form(words, name));
    boolean person = name.kind() == EntityKind.PERSON && isBehindArticle(words, name);
    return !isTitled(words, at) && (isBehindNoun(words, at) || again || person);
  }

  private boolean isCraftNoun(NameWords words, int at) {
    return isNoun(words, at) && nouns.contains(words.lower[at]);
  }

  private static boolean mayBeCraft(EntityKind kind) {
    return switch (kind) {
      case PERSON, PLACE -> true;
      case ORGANIZATION, NATIONALITY -> false;
    };
  }

  private static int at(NameWords words, Name name) {
    return words.firstOf[name.sentence()] + name.first();
  }

  private static String form(NameWords words, Name name) {
    int at = at(words, name);
    return words.join(at, at + name.length() - 1);
  }

  private boolean isBehindNoun(NameWords words, int at) {
    int first = words.runFirst[at];
    return words.runLast[at] > first
        && first > 0
        && words.sentenceOf[first] == words.sentenceOf[first - 1]
        && isCraftNoun(words, first - 1);
  }

  private static boolean isTitled(NameWords words, int at) {
    return (words.flags[at] & (NameWords.TITLED | NameWords.KNOWN_PERSON)) != 0;
  }

  /** "the St Nikolas was": two capitals behind "the", and no noun behind them. */
  private static boolean isBehindArticle(NameWords words, Name name) {
    int first = at(words, name);
    int last = first + name.length() - 1;
    boolean noun = last + 1 < words.size && isNoun(words, last + 1);
    return name.length() > 1 && name.first() > 0 && words.lower[first - 1].equals("the") && !noun;
  }

  private static boolean isNoun(NameWords words, int at) {
    return switch (words.tags[at]) {
      case NOUN, PROPN -> true;
      default -> false;
    };
  }
}
