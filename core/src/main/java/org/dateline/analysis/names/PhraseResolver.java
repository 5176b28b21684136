package org.dateline.analysis.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.knowledge.EntityLexicon;
import org.dateline.knowledge.EntityName;
import org.dateline.knowledge.KnowledgePack;
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
  private static final String LIMITS = "en/lexicon/role-limit.tsv";
  private static final int LONGEST_ROLE = 3; // tokens
  private static final int LONGEST_PHRASE = 7; // tokens before the noun

  private final EntityLexicon lexicon;
  private final BodyPhrases bodies;
  private final StateNouns states;
  private final RoleCover covers;
  private final Set<String> limits = new HashSet<>();

  PhraseResolver(KnowledgePack knowledge, EntityLexicon lexicon) {
    this.lexicon = lexicon;
    this.bodies = new BodyPhrases(knowledge, lexicon);
    this.states = new StateNouns(knowledge);
    knowledge.lexicon(LIMITS).rows().forEach(row -> limits.add(row.get("word")));
    this.covers = new RoleCover(knowledge, limits);
  }

  List<EntityMention> read(
      String text, int s, Sentence sentence, List<List<Name>> names, List<Referent> referents) {
    List<EntityMention> mentions = new ArrayList<>();
    for (int last = 1; last < sentence.size(); last++) {
      Token noun = sentence.token(last);
      boolean common = noun.tag() == Token.Tag.NOUN || noun.tag() == Token.Tag.PROPN;
      if (common && !isPartOfMore(sentence, last, names.get(s))) {
        EntityMention mention = mention(s, sentence, last, names.get(s), referents);
        if (mention != null) {
          mentions.add(mention);
        }
      }
    }
    return mentions;
  }

  private static boolean isPartOfMore(Sentence sentence, int last, List<Name> names) {
    for (Name name : names) {
      if (name.covers(last, last) || name.first() == last + 1) {
        return true;
      }
    }
    if (last + 1 >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(last + 1);
    return next.tag() == Token.Tag.NOUN && !isVerbMisread(sentence, last + 1)
        || next.form().equals("-")
        || next.form().equals("of");
  }

  /** "The president requests it": a noun before an object is a verb that the tagger misread. */
  static boolean isVerbMisread(Sentence sentence, int at) {
    if (!sentence.token(at).detail().equals("NNS") || at + 1 >= sentence.size()) {
      return false;
    }
    boolean it = sentence.token(at + 1).form().equals("it");
    boolean object = sentence.token(at + 1).form().matches("him|them|us|me");
    boolean relative =
        at + 2 < sentence.size()
            && (sentence.token(at + 2).tag() == Token.Tag.VERB
                || sentence.token(at + 2).tag() == Token.Tag.AUX);
    return object || it && !relative;
  }

  private @Nullable EntityMention mention(
      int s, Sentence sentence, int last, List<Name> names, List<Referent> referents) {
    int first = begin(sentence, last);
    if (first < 0) {
      return null;
    }
    Phrase phrase = new Phrase(s, sentence, first, last, names);
    Referent meant = isIndefinite(phrase) ? described(phrase, referents) : meant(phrase, referents);
    if (meant == null) {
      return null;
    }
    meant.places.add(new Referent.Place(s, first, last, Referent.rank(sentence, last)));
    return new EntityMention(
        sentence.span(first, last), meant.kind, EntityMention.Form.NOMINAL, meant.id);
  }

  private static boolean isIndefinite(Phrase phrase) {
    return isA(phrase.lower(phrase.first()));
  }

  private static boolean isA(String form) {
    return form.equals("a") || form.equals("an");
  }

  private @Nullable Referent described(Phrase phrase, List<Referent> referents) {
    return bodies.isNoun(phrase.lower(phrase.last())) ? bodies.described(phrase, referents) : null;
  }

  private @Nullable Referent meant(Phrase phrase, List<Referent> referents) {
    int state = states.endingAt(phrase, phrase.last());
    if (state > 0) {
      int from = phrase.last() - state + 1;
      return from == phrase.first() + 1
          ? states.before(phrase, phrase.lower(from, phrase.last()), referents)
          : null;
    }
    RoleNoun role = role(phrase);
    Referent person = role == null ? null : person(phrase, role, referents);
    return person == null && bodies.isNoun(phrase.lower(phrase.last()))
        ? bodies.taken(phrase, referents)
        : person;
  }

  // The phrase begins at "the", or at a possessor: "Kazakhstan's president", "the country's
  // leader"; at "a" where it tells more of a name before it.
  private static int begin(Sentence sentence, int last) {
    for (int at = last - 1; at >= Math.max(0, last - LONGEST_PHRASE); at--) {
      Token token = sentence.token(at);
      if (token.form().equalsIgnoreCase("the") || isA(token.form())) {
        return at;
      }
      boolean possessive = token.form().equals("'s") || token.form().equals("\u2019s");
      if (!possessive && !isInside(sentence, at)) {
        return -1;
      }
      if (possessive && at > 0 && sentence.token(at - 1).tag() == Token.Tag.PROPN) {
        return at - 1;
      }
    }
    return -1;
  }

  private static boolean isInside(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean compound = at > 0 && sentence.token(at - 1).form().equals("-"); // "Moscow-dominated"
    return token.isNominal()
        || token.tag() == Token.Tag.ADJ
        || token.tag() == Token.Tag.NUM
        || token.form().equals("-")
        || token.tag() == Token.Tag.VERB && compound;
  }

  // A word such as "former" or "first" before the role means another bearer than the present one.
  private @Nullable RoleNoun role(Phrase phrase) {
    for (int from = Math.max(phrase.first() + 1, phrase.last() - LONGEST_ROLE + 1);
        from <= phrase.last();
        from++) {
      String words = EntityName.fold(phrase.lower(from, phrase.last()));
      RoleNoun role = lexicon.role(words).orElse(null);
      if (role != null && role.person() && !role.plural().equalsIgnoreCase(words)) {
        for (int at = phrase.first(); at < from; at++) {
          if (limits.contains(phrase.lower(at))) {
            return null;
          }
        }
        return role;
      }
    }
    return null;
  }

  private @Nullable Referent person(Phrase phrase, RoleNoun role, List<Referent> referents) {
    String country = countrySaid(phrase, referents);
    List<Referent> exact = new ArrayList<>();
    List<Referent> covered = new ArrayList<>();
    for (Referent person : referents) {
      boolean fits =
          person.kind == EntityKind.PERSON
              && person.gender().agrees(role.gender())
              && (country.isEmpty() || country.equals(person.country()))
              && person.places.stream().anyMatch(place -> place.sentence() <= phrase.number());
      String called = role.singular().toLowerCase(java.util.Locale.ROOT);
      if (fits && covers.holds(person, called)) {
        exact.add(person);
      } else if (fits && !country.isEmpty() && covers.covers(person, called)) {
        covered.add(person);
      }
    }
    if (exact.isEmpty()) {
      return covered.size() == 1 ? covered.getFirst() : null;
    }
    if (exact.size() == 1) {
      return exact.getFirst();
    }
    return country.isEmpty() ? null : mostRecent(exact, phrase);
  }

  // Nothing where the phrase says no state; "?" where it says one that cannot be told.
  private String countrySaid(Phrase phrase, List<Referent> referents) {
    for (Name name : phrase.names()) {
      boolean inside = name.first() >= phrase.first() && name.last() < phrase.last();
      if (inside && !name.known().isEmpty()) {
        return name.known().getFirst().offices().getFirst().country();
      }
    }
    for (int at = phrase.first() + 1; at < phrase.last(); at++) {
      int length = states.endingAt(phrase, at);
      if (length > 0) {
        Referent state = states.before(phrase, phrase.lower(at - length + 1, at), referents);
        return state == null || state.country() == null ? "?" : state.country();
      }
    }
    return "";
  }

  private static @Nullable Referent mostRecent(List<Referent> fitting, Phrase phrase) {
    Referent best = null;
    long bestAt = -1;
    for (Referent referent : fitting) {
      for (Referent.Place place : referent.places) {
        long at = ((long) place.sentence() << 32) + place.first();
        if (phrase.isAfter(place) && at > bestAt) {
          bestAt = at;
          best = referent;
        }
      }
    }
    return best;
  }
}
