package org.dateline.analysis.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.EntityLexicon;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.KnownEntity;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.EntityKind;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which body a phrase takes up: "the ministry", "the six-nation bloc", "the Vienna-based agency".
 * How many members the words give it, who leads it and where it sits must agree with what is known.
 */
final class BodyPhrases {
  private static final String NOUNS = "en/lexicon/body-noun.tsv";
  private static final String SEATS = "en/entity/seat.tsv";
  private static final String NUMBERS = "en/lexicon/number.tsv";
  private static final int REACH = 3; // sentences back, unless the words describe it closely
  private static final int OFF = 8; // members come and go: one more or less for each so many

  private final EntityLexicon lexicon;
  private final Map<String, Set<String>> types = new HashMap<>();
  private final Set<String> leagues = new HashSet<>();
  private final Map<String, Set<String>> seats = new HashMap<>(); // by entity id
  private final Map<String, Integer> numbers = new HashMap<>();

  BodyPhrases(KnowledgePack knowledge, EntityLexicon lexicon) {
    this.lexicon = lexicon;
    for (Lexicon.Row row : knowledge.lexicon(NOUNS).rows()) {
      types.put(row.get("noun"), Set.copyOf(row.list("types")));
      if (row.get("of").equals("states")) {
        leagues.add(row.get("noun"));
      }
    }
    for (Lexicon.Row row : knowledge.lexicon(SEATS).rows()) {
      for (KnownEntity body : lexicon.named(row.get("name"))) {
        seats.put(body.id(), Set.copyOf(row.list("seats")));
      }
    }
    for (Lexicon.Row row : knowledge.lexicon(NUMBERS).rows()) {
      if (row.get("role").equals("SMALL") || row.get("role").equals("TEN")) {
        numbers.put(row.get("word"), Integer.parseInt(row.get("value")));
      }
    }
  }

  /**
   * What the words before the noun say of the body.
   *
   * @param members number of member states; 0 where nothing is said
   * @param leader the state it is led by; empty where nothing is said
   * @param seat where it is based; empty where nothing is said
   */
  private record Description(int members, String leader, String seat) {}

  boolean isNoun(String noun) {
    return types.containsKey(noun);
  }

  /** The body that a definite phrase means; null where none or several fit. */
  @Nullable Referent taken(Phrase phrase, List<Referent> referents) {
    String noun = phrase.lower(phrase.last());
    Description said = description(phrase);
    List<Referent> called = new ArrayList<>();
    List<Referent> typed = new ArrayList<>();
    for (Referent referent : referents) {
      if (referent.kind != EntityKind.ORGANIZATION || !isNear(referent, phrase, said)) {
        continue;
      }
      if (isCalled(referent, noun) && agrees(referent, said)) {
        called.add(referent);
      } else if (fits(referent, noun, said)) {
        typed.add(referent);
      }
    }
    if (called.size() == 1) {
      return called.getFirst();
    }
    return called.isEmpty() && typed.size() == 1 ? typed.getFirst() : null;
  }

  /** The body right before a phrase with "a" that tells more of it: "the CSTO, a bloc of six". */
  @Nullable Referent described(Phrase phrase, List<Referent> referents) {
    int next = phrase.last() + 1;
    boolean listed =
        next < phrase.sentence().size() && phrase.sentence().token(next).tag() == Token.Tag.CCONJ;
    if (phrase.first() < 2 || !phrase.form(phrase.first() - 1).equals(",") || listed) {
      return null;
    }
    Description said = description(phrase);
    for (Referent referent : referents) {
      boolean beside =
          referent.kind == EntityKind.ORGANIZATION
              && referent.places.stream()
                  .anyMatch(place ->
                      place.sentence() == phrase.number() && place.last() == phrase.first() - 2);
      if (beside && fits(referent, phrase.lower(phrase.last()), said)) {
        return referent;
      }
    }
    return null;
  }

  private static boolean isCalled(Referent referent, String noun) {
    return (" " + referent.name.toLowerCase(Locale.ROOT) + " ").contains(" " + noun + " ");
  }

  private boolean fits(Referent referent, String noun, Description said) {
    boolean league = leagues.contains(noun) && referent.type().equals("IGO");
    return types.getOrDefault(noun, Set.of()).contains(referent.type())
        && (!league || hasMembers(referent))
        && agrees(referent, said);
  }

  private static boolean hasMembers(Referent referent) {
    return referent.known != null && !referent.known.members().isEmpty();
  }

  private boolean agrees(Referent referent, Description said) {
    if (hasMembers(referent)) {
      List<String> members = referent.known == null ? List.of() : referent.known.members();
      int off = Math.abs(members.size() - said.members());
      boolean counted = said.members() == 0 || off <= members.size() / OFF;
      if (!counted || !said.leader().isEmpty() && !members.contains(said.leader())) {
        return false;
      }
    } else if (said.members() > 0) {
      return false;
    }
    Set<String> places = seats.get(referent.id);
    return said.seat().isEmpty() || places == null || places.contains(said.seat());
  }

  private boolean isNear(Referent referent, Phrase phrase, Description said) {
    Set<String> places = seats.getOrDefault(referent.id, Set.of());
    boolean told = said.members() > 0 || places.contains(said.seat());
    return referent.places.stream()
        .anyMatch(place ->
            phrase.isAfter(place)
                && place.rank() != Referent.Place.UNHEARD
                && (told || place.sentence() >= phrase.number() - REACH));
  }

  // "six-nation", "Moscow-dominated", "Vienna-based": a word on either side of a hyphen.
  private Description description(Phrase phrase) {
    int members = 0;
    String leader = "";
    String seat = "";
    for (int at = phrase.first() + 2; at < phrase.last(); at++) {
      if (!phrase.form(at - 1).equals("-")) {
        continue;
      }
      String word = phrase.lower(at);
      if (word.equals("based")) {
        seat = capitals(phrase, at - 2);
      } else if (phrase.sentence().token(at).tag() == Token.Tag.VERB && leader.isEmpty()) {
        leader = state(phrase.form(at - 2));
      } else if (members == 0) {
        members = number(phrase, at - 2);
      }
    }
    return new Description(members, leader, seat);
  }

  private static String capitals(Phrase phrase, int last) {
    int first = last;
    while (first > phrase.first() + 1
        && Character.isUpperCase(phrase.form(first - 1).codePointAt(0))) {
      first--;
    }
    return phrase.lower(first, last);
  }

  private String state(String word) {
    return lexicon
        .countries()
        .of(word)
        .or(() -> lexicon.countries().ofCapital(word))
        .map(country -> country.code())
        .orElse("");
  }

  private int number(Phrase phrase, int at) {
    String word = phrase.lower(at);
    if (word.length() < 4 && word.chars().allMatch(Character::isDigit)) {
      return Integer.parseInt(word);
    }
    int value = numbers.getOrDefault(word, 0);
    boolean tens = value > 0 && at >= phrase.first() + 2 && phrase.form(at - 1).equals("-");
    return tens ? value + numbers.getOrDefault(phrase.lower(at - 2), 0) : value;
  }
}
