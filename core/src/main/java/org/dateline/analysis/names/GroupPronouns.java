package org.dateline.analysis.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Token.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Resolves "it" and "they" to a state, a body or a group of people, where they are the subject of
 * what such do: to whoever says it ("Kenya said it had sent police"), else at the head of a
 * sentence to the subject of the one before ("Kenya hesitates. It has asked for time."). Words
 * inside quotation marks are left alone, for there the speaker is another.
 */
final class GroupPronouns {
  private static final String ACTS = "en/lexicon/government-act.tsv";

  private final Set<String> acts; // lemmas of what states and bodies do
  private final Set<String> bodies; // those that things do not do

  GroupPronouns(KnowledgePack knowledge) {
    List<Lexicon.Row> rows = knowledge.lexicon(ACTS).rows();
    this.acts = lemmas(rows.stream());
    this.bodies = lemmas(rows.stream().filter(row -> !row.get("thing").equals("yes")));
  }

  private static Set<String> lemmas(Stream<Lexicon.Row> rows) {
    return rows.map(row -> row.get("lemma")).collect(Collectors.toUnmodifiableSet());
  }

  /** The mentions in a sentence; they count as spoken of from there on. */
  List<EntityMention> read(int s, List<Sentence> sentences, List<Referent> all, boolean quoted) {
    Sentence sentence = sentences.get(s);
    List<EntityMention> mentions = new ArrayList<>();
    boolean inside = quoted;
    for (int at = 0; at < sentence.size() && sentence.parsed(); at++) {
      Token token = sentence.token(at);
      inside = PronounResolver.quoted(token.form(), inside);
      Referent meant = inside || !isSubject(sentence, at) ? null : meant(s, sentences, at, all);
      if (meant != null) {
        meant.places.add(new Referent.Place(s, at, at, Referent.rank(sentence, at)));
        mentions.add(
            new EntityMention(token.span(), meant.kind, EntityMention.Form.PRONOUN, meant.id));
      }
    }
    return mentions;
  }

  private boolean isSubject(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean pronoun = token.form().equalsIgnoreCase("it") || isPlural(token);
    int verb = token.head();
    return pronoun
        && token.relation().equals("nsubj")
        && verb > at
        && sentence.token(verb).tag() == Tag.VERB
        && acts.contains(sentence.token(verb).lemma());
  }

  private static boolean isPlural(Token token) {
    return token.form().equalsIgnoreCase("they");
  }

  private @Nullable Referent meant(int s, List<Sentence> sentences, int at, List<Referent> all) {
    Sentence sentence = sentences.get(s);
    int clause = first(sentence, sentence.token(at).head());
    int sayer = sentence.token(clause).head();
    boolean plural = isPlural(sentence.token(at));
    if (sentence.token(clause).baseRelation().equals("ccomp") && sayer >= 0) {
      int subject = child(sentence, sayer, "nsubj");
      boolean says = bodies.contains(sentence.token(sayer).lemma());
      boolean alone = subject >= 0 && !isSpokenOf(s, sentence, sayer, at, plural, all);
      return says && alone && subject < at ? at(s, sentence, subject, plural, all) : null;
    }
    boolean opens =
        sayer == Token.ROOT
            && s > 0
            && bodies.contains(sentence.token(sentence.token(at).head()).lemma());
    if (!opens || isSpokenOf(s, sentence, -1, at, plural, all)) {
      return null;
    }
    Sentence before = sentences.get(s - 1);
    int root = before.parsed() ? root(before) : -1;
    int subject = root < 0 || hasRival(before, root, plural) ? -1 : child(before, root, "nsubj");
    return subject < 0 ? null : at(s - 1, before, subject, plural, all);
  }

  /** "Kenya passed a law. It bans …": an object that the pronoun may mean as well. */
  private static boolean hasRival(Sentence sentence, int verb, boolean plural) {
    int object = child(sentence, verb, "obj");
    return object >= 0 && isMany(sentence.token(object)) == plural;
  }

  /** The first of the verbs with which one is coordinated. */
  private static int first(Sentence sentence, int verb) {
    int at = verb;
    while (sentence.token(at).relation().equals("conj") && sentence.token(at).head() >= 0) {
      at = sentence.token(at).head();
    }
    return at;
  }

  private static int root(Sentence sentence) {
    for (int at = 0; at < sentence.size(); at++) {
      if (sentence.token(at).head() == Token.ROOT) {
        return at;
      }
    }
    return -1;
  }

  private static int child(Sentence sentence, int verb, String relation) {
    for (int at = 0; at < sentence.size(); at++) {
      if (sentence.token(at).head() == verb && sentence.token(at).relation().equals(relation)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether one that the pronoun may mean stands between it and another word of its sentence. */
  private static boolean isSpokenOf(
      int s, Sentence sentence, int from, int at, boolean plural, List<Referent> all) {
    for (Referent referent : all) {
      for (Referent.Place place : referent.places) {
        boolean before = place.sentence() == s && place.first() > from && place.last() < at;
        if (before && fits(referent, sentence.token(place.last()), plural)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The one that is spoken of with this word, if the pronoun can mean it. */
  private static @Nullable Referent at(
      int s, Sentence sentence, int word, boolean plural, List<Referent> all) {
    for (Referent referent : all) {
      for (Referent.Place place : referent.places) {
        boolean here = place.sentence() == s && place.first() <= word && word <= place.last();
        if (here && place.rank() >= 0 && fits(referent, sentence.token(place.last()), plural)) {
          return referent;
        }
      }
    }
    return null;
  }

  private static boolean isMany(Token token) {
    return token.detail().endsWith("S") || isPlural(token); // NNS, NNPS
  }

  private static boolean fits(Referent referent, Token last, boolean plural) {
    boolean many = isMany(last);
    boolean body = referent.kind == EntityKind.ORGANIZATION;
    boolean state = referent.kind == EntityKind.PLACE && referent.known != null;
    return plural ? body && many : (body || state) && !many;
  }
}
