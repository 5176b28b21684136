package org.dateline.analysis.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.EntityLexicon;
import org.dateline.knowledge.EntityName;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;
import org.dateline.knowledge.RoleNoun;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Resolves definite phrases to what was named before: "the country's president", "the ministry",
 * "the six-nation bloc", "the country". What fits more than one entity is left alone.
 */
final class PhraseResolver {
  private static final String BODIES = "en/lexicon/body-noun.tsv";
  private static final int LONGEST_ROLE = 3; // tokens
  private static final int LONGEST_PHRASE = 5; // tokens before the noun
  private static final int REACH = 3; // sentences back

  private final EntityLexicon lexicon;
  private final Map<String, Set<String>> bodies = new HashMap<>();

  PhraseResolver(KnowledgePack knowledge, EntityLexicon lexicon) {
    this.lexicon = lexicon;
    for (Lexicon.Row row : knowledge.lexicon(BODIES).rows()) {
      bodies.put(row.get("noun"), Set.copyOf(row.list("types")));
    }
  }

  List<EntityMention> read(
      String text, int s, Sentence sentence, List<List<Name>> names, List<Referent> referents) {
    List<EntityMention> mentions = new ArrayList<>();
    for (int last = 1; last < sentence.size(); last++) {
      Token noun = sentence.token(last);
      boolean common = noun.tag() == Token.Tag.NOUN || noun.tag() == Token.Tag.PROPN;
      if (common && !isPartOfMore(sentence, last, names.get(s))) {
        EntityMention mention = mention(text, s, sentence, last, names, referents);
        if (mention != null) {
          mentions.add(mention);
        }
      }
    }
    return mentions;
  }

  private static boolean isPartOfMore(Sentence sentence, int last, List<Name> names) {
    if (names.stream().anyMatch(name -> name.covers(last, last))) {
      return true;
    }
    if (last + 1 >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(last + 1);
    return next.tag() == Token.Tag.NOUN
        || next.form().equals("-")
        || next.form().equals("of")
        || names.stream().anyMatch(name -> name.first() == last + 1);
  }

  private @Nullable EntityMention mention(
      String text,
      int s,
      Sentence sentence,
      int last,
      List<List<Name>> names,
      List<Referent> referents) {
    int first = begin(sentence, last);
    if (first < 0) {
      return null;
    }
    String noun = sentence.token(last).form().toLowerCase(Locale.ROOT);
    Referent meant = null;
    if (noun.equals("country") || noun.equals("nation")) {
      meant = last - first == 1 ? countryBefore(s, first, referents) : null;
    } else {
      RoleNoun role = role(text, sentence, first, last);
      if (role != null) {
        meant = person(s, sentence, first, last, role, names, referents);
      }
      if (meant == null && bodies.containsKey(noun)) {
        meant = body(s, first, noun, referents);
      }
    }
    if (meant == null) {
      return null;
    }
    meant.places.add(new Referent.Place(s, first, last, Referent.rank(sentence, last)));
    return new EntityMention(
        sentence.span(first, last), meant.kind, EntityMention.Form.NOMINAL, meant.id);
  }

  // The phrase begins at "the", or at a possessor: "Kazakhstan's president", "the country's
  // leader".
  private static int begin(Sentence sentence, int last) {
    for (int at = last - 1; at >= Math.max(0, last - LONGEST_PHRASE); at--) {
      Token token = sentence.token(at);
      String form = token.form().toLowerCase(Locale.ROOT);
      if (form.equals("the")) {
        return at;
      }
      boolean possessive = form.equals("'s") || form.equals("\u2019s");
      boolean inside =
          possessive
              || token.isNominal()
              || token.tag() == Token.Tag.ADJ
              || token.tag() == Token.Tag.NUM
              || form.equals("-");
      if (!inside) {
        return -1;
      }
      if (possessive && at > 0 && sentence.token(at - 1).tag() == Token.Tag.PROPN) {
        return at - 1;
      }
    }
    return -1;
  }

  private @Nullable RoleNoun role(String text, Sentence sentence, int first, int last) {
    for (int from = Math.max(first + 1, last - LONGEST_ROLE + 1); from <= last; from++) {
      String words =
          text.substring(sentence.token(from).span().start(), sentence.token(last).span().end());
      RoleNoun role = lexicon.role(EntityName.fold(words)).orElse(null);
      boolean one = role != null && role.person() && !role.plural().equalsIgnoreCase(words);
      if (one) {
        return role;
      }
    }
    return null;
  }

  private @Nullable Referent person(
      int s,
      Sentence sentence,
      int first,
      int last,
      RoleNoun role,
      List<List<Name>> names,
      List<Referent> referents) {
    String country = countrySaid(s, sentence, first, last, names, referents);
    List<Referent> fitting = new ArrayList<>();
    for (Referent person : referents) {
      boolean fits =
          person.kind == EntityKind.PERSON
              && holds(person, role.singular().toLowerCase(Locale.ROOT))
              && person.gender().agrees(role.gender())
              && (country.isEmpty() || country.equals(person.country()))
              && person.places.stream().anyMatch(place -> place.sentence() <= s);
      if (fits) {
        fitting.add(person);
      }
    }
    if (fitting.size() == 1) {
      return fitting.getFirst();
    }
    return country.isEmpty() ? null : mostRecent(fitting, s, first);
  }

  private static boolean holds(Referent person, String role) {
    for (String office : person.offices) {
      if (office.equals(role)
          || office.endsWith(" " + role)
              && !office.startsWith("vice")
              && !office.startsWith("deputy")
              && !office.startsWith("former")) {
        return true;
      }
    }
    return false;
  }

  private String countrySaid(
      int s,
      Sentence sentence,
      int first,
      int last,
      List<List<Name>> names,
      List<Referent> referents) {
    for (Name name : names.get(s)) {
      if (name.first() >= first && name.last() < last && !name.known().isEmpty()) {
        return name.known().getFirst().offices().getFirst().country();
      }
    }
    for (int at = first; at < last; at++) {
      String form = sentence.token(at).form();
      if (form.equals("country") || form.equals("nation")) {
        Referent country = countryBefore(s, first, referents);
        return country == null || country.country() == null ? "?" : country.country();
      }
    }
    return "";
  }

  private static @Nullable Referent mostRecent(List<Referent> fitting, int s, int before) {
    Referent best = null;
    long bestAt = -1;
    for (Referent referent : fitting) {
      for (Referent.Place place : referent.places) {
        boolean earlier = place.sentence() < s || place.sentence() == s && place.last() < before;
        long at = ((long) place.sentence() << 32) + place.first();
        if (earlier && at > bestAt) {
          bestAt = at;
          best = referent;
        }
      }
    }
    return best;
  }

  /** The state named last before this word, in this sentence or the one before. */
  private @Nullable Referent countryBefore(int s, int before, List<Referent> referents) {
    for (int back = 0; back <= 1; back++) {
      List<Referent> here = new ArrayList<>();
      for (Referent referent : referents) {
        boolean state = referent.id.startsWith("country/");
        int sentence = s - back;
        int limit = back == 0 ? before : Integer.MAX_VALUE;
        if (state
            && referent.places.stream()
                .anyMatch(place -> place.sentence() == sentence && place.last() < limit)) {
          here.add(referent);
        }
      }
      if (!here.isEmpty()) {
        return mostRecent(here, s, before);
      }
    }
    return null;
  }

  private @Nullable Referent body(int s, int first, String noun, List<Referent> referents) {
    Set<String> types = bodies.getOrDefault(noun, Set.of());
    List<Referent> named = new ArrayList<>();
    List<Referent> typed = new ArrayList<>();
    for (Referent referent : referents) {
      if (referent.kind != EntityKind.ORGANIZATION || !isNear(referent, s, first)) {
        continue;
      }
      if ((" " + referent.name.toLowerCase(Locale.ROOT) + " ").contains(" " + noun + " ")) {
        named.add(referent);
      } else if (types.contains(referent.type())) {
        typed.add(referent);
      }
    }
    if (named.size() == 1) {
      return named.getFirst();
    }
    return named.isEmpty() && typed.size() == 1 ? typed.getFirst() : null;
  }

  private static boolean isNear(Referent referent, int s, int first) {
    return referent.places.stream()
        .anyMatch(place ->
            place.sentence() >= s - REACH
                && (place.sentence() < s || place.sentence() == s && place.last() < first));
  }
}
