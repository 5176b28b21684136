package org.dateline.extraction.statements;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.PlaceMention;
import org.dateline.model.Token.Tag;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells deeds from words: "gunmen attacked a convoy" is no statement, "senators attacked the plan"
 * is one. The corpus that the models learn from takes many a deed for what somebody says of a
 * thing. Immutable.
 */
final class Deeds {
  private static final Set<String> STATE_ARMED = Set.of("MIL", "COP"); // they have spokesmen
  private static final Set<String> ARMED = Set.of("REB", "UAF", "CRM");

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  private final CueLexicon cues;

  private enum Kind {
    DEED,
    BLOW,
    ARM,
    STRUCK,
    REASON,
    CALL,
    CALLED
  }

  /** With the words of {@code en/lexicon/deed.tsv} and the cues. */
  Deeds(Lexicon deeds, CueLexicon cues) {
    this.cues = cues;
    for (Lexicon.Row row : deeds.rows()) {
      words
          .computeIfAbsent(row.get("kind", Kind.class), kind -> new HashSet<>())
          .addAll(row.list("words"));
    }
  }

  /** The same findings without those that tell of a deed alone. */
  AttributionFinder.Found without(
      AttributionFinder.Found found, Passage passage, AnnotatedArticle article) {
    Scene scene = new Scene(passage, article);
    List<Attribution> outer = new ArrayList<>(found.outer());
    List<Attribution> nested = new ArrayList<>(found.nested());
    outer.removeIf(scene::isDeed);
    nested.removeIf(scene::isDeed);
    return new AttributionFinder.Found(outer, nested, found.turns());
  }

  private boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /** One article's words and parties. */
  private final class Scene {
    private final Passage passage;
    private final AnnotatedArticle article;

    Scene(Passage passage, AnnotatedArticle article) {
      this.passage = passage;
      this.article = article;
    }

    boolean isDeed(Attribution one) {
      String lemma = passage.token(one.head()).lemma();
      boolean verb = passage.is(one.head(), Tag.VERB);
      if (!verb || one.saysWords(passage)) {
        return false;
      }
      return is(Kind.DEED, lemma) && !holdsCue(one)
          || is(Kind.BLOW, lemma) && strikes(one)
          || is(Kind.CALL, lemma) && calls(one);
    }

    /** "recalled its envoy": who is called home, not what is remembered. */
    private boolean calls(Attribution one) {
      return !one.content().isEmpty()
          && is(Kind.CALLED, passage.token(passage.headOf(one.content().get(0))).lemma());
    }

    private boolean holdsCue(Attribution one) {
      for (int token = one.cue().first(); token <= one.cue().last(); token++) {
        if (cues.at(passage, token).isPresent()) {
          return true;
        }
      }
      return false;
    }

    /** Whether arms strike, or what hardly hears a word is struck by no single person. */
    private boolean strikes(Attribution blow) {
      if (blow.content().isEmpty() || givesReason(blow.head())) {
        return false;
      }
      int struck = passage.headOf(blow.content().get(0));
      Entity whom = entityAt(struck);
      boolean thing = isPlace(struck) || is(Kind.STRUCK, passage.token(struck).lemma());
      TokenRange source = blow.source();
      int striker = source == null ? Passage.NONE : passage.headOf(source);
      if (striker >= 0 && isArmed(striker)) {
        return true;
      }
      if (striker >= 0 && isOf(STATE_ARMED, entityAt(striker))) {
        return thing || whom != null;
      }
      return !isPerson(striker) && (thing || isOf(ARMED, whom) || isOf(STATE_ARMED, whom));
    }

    /** "attacked him for his vote", "as a liar", "over the budget". */
    private boolean givesReason(int verb) {
      for (int child : passage.children(verb)) {
        boolean oblique = child > verb && passage.base(child).equals("obl");
        if (oblique && is(Kind.REASON, passage.lower(passage.left(child)))) {
          return true;
        }
      }
      return false;
    }

    private boolean isArmed(int token) {
      return is(Kind.ARM, passage.token(token).lemma()) || isOf(ARMED, entityAt(token));
    }

    private static boolean isOf(Set<String> sectors, @Nullable Entity party) {
      return party != null && party.sector() != null && sectors.contains(party.sector());
    }

    private boolean isPerson(int token) {
      if (token < 0) {
        return false;
      }
      Entity who = entityAt(token);
      return who == null
          ? passage.is(token, Tag.PRON) && !passage.lower(token).equals("it")
          : who.kind() == EntityKind.PERSON;
    }

    private boolean isPlace(int token) {
      Span word = passage.token(token).span();
      return article.all(PlaceMention.class).stream().anyMatch(place -> place.span().covers(word));
    }

    private @Nullable Entity entityAt(int token) {
      Span word = passage.token(token).span();
      return article.all(EntityMention.class).stream()
          .filter(mention -> mention.span().covers(word))
          .filter(mention -> mention.kind() != EntityKind.NATIONALITY)
          .findFirst()
          .flatMap(mention -> entity(mention.entity()))
          .orElse(null);
    }

    private Optional<Entity> entity(String id) {
      return article.entities().stream().filter(each -> each.id().equals(id)).findFirst();
    }
  }
}
