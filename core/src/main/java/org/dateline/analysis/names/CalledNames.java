package org.dateline.analysis.names;

import java.util.List;
import org.dateline.knowledge.EntityLexicon;
import org.dateline.model.EntityKind;
import org.dateline.model.Token;
import org.dateline.text.DayNames;

/**
 * Finds the names that the word before them announces and the tagger overlooked: "spokesman Omar
 * Diallo", "Mr. Petrova", "the airline Belavia". Thread-safe.
 */
final class CalledNames {
  private static final int LONGEST_NAME = 4; // words
  private static final int LEAST_ROLE = 3; // letters

  private final EntityLexicon lexicon;

  CalledNames(EntityLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds them to the names of a sentence. */
  void add(NameWords words, int s, List<Name> names) {
    addAfterRoles(words, s, names);
    addAfterTitles(words, s, names);
    addAfterBodies(words, s, names);
  }

  // Two capitals after "spokesman" are a person's name, whatever the tagger made of them.
  private void addAfterRoles(NameWords words, int s, List<Name> names) {
    int offset = words.firstOf[s];
    for (int first = offset + 1; first + 1 < words.firstOf[s + 1]; first++) {
      int last = words.runLast[first];
      boolean opens = first == offset + 1 && opensWithName(words, first);
      boolean begins = words.runFirst[first] == first && !words.capital[first - 1] || opens;
      boolean run = begins && last > first && last - first < LONGEST_NAME;
      if (run
          && isPersonRole(words.lower[first - 1])
          && words.matched[first] == 0
          && words.head[last] == 0) {
        add(words, s, first, last, EntityKind.PERSON, names);
      }
    }
  }

  // "Analyst Ana Silva said", "Analyst" with its capital.
  private static boolean opensWithName(NameWords words, int first) {
    boolean given = (words.evidence[first] & NameEvidence.FIRST_NAME) != 0;
    for (int at = first; at <= words.runLast[first]; at++) {
      given &= words.tags[at] == Token.Tag.PROPN;
    }
    return given && words.runFirst[first] == first - 1;
  }

  private boolean isPersonRole(String word) {
    return word.length() >= LEAST_ROLE
        && (lexicon.title(word).isPresent()
            || lexicon
                .role(word)
                .filter(role -> role.person() && role.singular().equals(word))
                .isPresent());
  }

  // "Mr. Petrova", and "Vice President Biden" whose name is known.
  private static void addAfterTitles(NameWords words, int s, List<Name> names) {
    for (int at = words.firstOf[s] + 1; at < words.firstOf[s + 1]; at++) {
      boolean titled = words.matched[at - 1] / 2 == NameWords.MATCH_TITLE;
      boolean called =
          words.forms[at - 1].endsWith(".") || words.matched[at] / 2 == NameWords.MATCH_LAST_NAME;
      boolean name = words.capital[at] && words.tags[at] == Token.Tag.PROPN;
      int last = words.runLast[at];
      if (titled && called && name && last - at < LONGEST_NAME && words.head[last] == 0) {
        add(words, s, at, last, EntityKind.PERSON, names);
      }
    }
  }

  // "the state airline Belavia": one capital behind a noun for a body, and a word that ends it.
  private void addAfterBodies(NameWords words, int s, List<Name> names) {
    int end = words.firstOf[s + 1];
    for (int at = words.firstOf[s] + 1; at < end; at++) {
      boolean alone = words.runFirst[at] == at && words.runLast[at] == at;
      boolean name = alone && words.capital[at] && words.tags[at] == Token.Tag.PROPN;
      if (name
          && isCompany(words.lower[at - 1], lexicon)
          && words.tags[at - 1] == Token.Tag.NOUN
          && words.matched[at] == 0
          && words.head[at] == 0
          && !DayNames.has(words.forms[at])
          && (at + 1 == end || words.tags[at + 1] != Token.Tag.NOUN)) {
        add(words, s, at, at, EntityKind.ORGANIZATION, names);
      }
    }
  }

  /** Whether a word calls what is named behind it a company, "airline". */
  static boolean isCompany(String word, EntityLexicon lexicon) {
    return lexicon
        .role(word)
        .filter(role -> !role.person() && role.sector().equals("BUS"))
        .filter(role -> role.singular().equals(word))
        .isPresent();
  }

  private static void add(
      NameWords words, int s, int first, int last, EntityKind kind, List<Name> names) {
    int begin = first - words.firstOf[s];
    int end = last - words.firstOf[s];
    if (names.stream().noneMatch(name -> name.overlaps(begin, end))) {
      names.add(new Name(s, begin, end, kind, List.of()));
    }
  }
}
