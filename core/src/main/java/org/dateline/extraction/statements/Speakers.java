package org.dateline.extraction.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Gender;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.Token.Tag;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which entity stands behind a source: the name it opens with, the mention at its head, the
 * antecedent of a relative pronoun; for "he" and "she" the one who spoke just before, unless other
 * pronouns of the article speak against it. Statements are asked for in reading order. Not safe for
 * use by several threads.
 */
final class Speakers {
  private static final int DOUBTFUL = -2; // pronouns of the other gender that a chain may hold
  private static final int OPENING = 2; // words before a pronoun that opens its sentence

  private final Passage passage;
  private final List<EntityMention> mentions;
  private final Map<String, EntityKind> kinds = new HashMap<>();
  private final Set<String> withNames = new HashSet<>(); // entities that have a name
  private final Map<String, Integer> genders = new HashMap<>(); // "he" less "she"
  private final Titles titles;
  private final int[] furthest; // where the mentions up to each end at last
  private @Nullable String lastPerson;
  private int lastEnd;
  private @Nullable String lastBody; // the last to speak, where it is no person
  private int lastBodyEnd;

  Speakers(AnnotatedArticle article, Passage passage) {
    this.passage = passage;
    this.mentions = article.all(EntityMention.class);
    this.titles = new Titles(passage);
    this.furthest = new int[mentions.size()];
    for (Entity entity : article.entities()) {
      kinds.put(entity.id(), entity.kind());
    }
    int end = 0;
    for (int at = 0; at < furthest.length; at++) {
      EntityMention mention = mentions.get(at);
      end = Math.max(end, mention.span().end());
      furthest[at] = end;
      if (mention.form() == EntityMention.Form.NAME) {
        withNames.add(mention.entity());
        titles.learn(mention, tokenAt(mention.span()));
      }
      genders.merge(mention.entity(), gender(passage.text().slice(mention.span())), Integer::sum);
    }
  }

  /** 1 for a word that stands for a man, -1 for a woman, 0 for all others. */
  private static int gender(String word) {
    return switch (Gender.ofPronoun(word)) {
      case MALE -> 1;
      case FEMALE -> -1;
      case UNKNOWN -> 0;
    };
  }

  /** Id of the entity that speaks, or null when it is not known. */
  @Nullable String of(Attribution attribution) {
    TokenRange source = attribution.source();
    if (source == null) {
      return null;
    }
    String speaker = behind(attribution, source);
    if (isPerson(speaker)) {
      lastPerson = speaker;
      lastEnd = attribution.end();
    }
    lastBody = isPerson(speaker) ? null : speaker;
    lastBodyEnd = attribution.end();
    return speaker;
  }

  /** Id of the entity that speaks inside of what another says, where "I" is that other. */
  @Nullable String of(Attribution attribution, @Nullable String holder) {
    TokenRange source = attribution.source();
    boolean self =
        source != null
            && source.size() == 1
            && passage.token(source.first()).form().equals("I")
            && passage.quotation(source.first()) >= 0;
    return self && isPerson(holder) ? holder : of(attribution);
  }

  /** Ids of those whom a source joins to the one who speaks: "Smith and Jones said". */
  List<String> together(Attribution attribution, @Nullable String speaker) {
    TokenRange source = attribution.source();
    if (source == null) {
      return List.of();
    }
    List<String> others = new ArrayList<>();
    for (int child : passage.children(passage.headOf(source))) {
      boolean joined = source.contains(child) && passage.base(child).equals("conj");
      String other = joined ? mentionedAt(child, passage.span(source)) : null;
      if (other != null && !other.equals(speaker) && !others.contains(other)) {
        others.add(other);
      }
    }
    return others;
  }

  private boolean isPerson(@Nullable String entity) {
    return entity != null && kinds.get(entity) == EntityKind.PERSON;
  }

  private @Nullable String behind(Attribution attribution, TokenRange source) {
    int head = passage.headOf(source);
    String form = Words.lower(passage.token(head).form());
    if (gender(form) != 0 && source.size() == 1) {
      return standsFor(head, attribution);
    }
    if (form.equals("it") && source.size() == 1) {
      return bodyBefore(head);
    }
    String opening = opening(source);
    String named = opening == null ? mentionedAt(head, passage.span(source)) : opening;
    if (named == null || !withNames.contains(named)) {
      String closing = closing(source);
      named = closing == null ? titles.bearer(head).orElse(named) : closing;
    }
    if (named != null || !passage.is(head, Tag.PRON)) {
      return named;
    }
    return switch (form) {
      case "who", "which", "that" -> antecedent(head);
      default -> null;
    };
  }

  /** Whom "he" or "she" means: the chain of mentions knows, but the last speaker often better. */
  private @Nullable String standsFor(int pronoun, Attribution attribution) {
    String chained = mentionedAt(pronoun, passage.token(pronoun).span());
    int gender = gender(passage.token(pronoun).form());
    boolean chainFits = isPerson(chained) && fits(chained, gender, pronoun);
    boolean lastFits =
        fits(lastPerson, gender, Passage.NONE)
            && isNear(attribution.head())
            && !othersBetween(lastEnd, pronoun)
            && passage.quotation(pronoun) < 0; // who speaks says "I"
    boolean quoted =
        !attribution.content().isEmpty()
            && passage.quotation(attribution.content().get(0).first()) >= 0;
    boolean opens = pronoun - passage.sentenceOf(pronoun).first() <= OPENING || closes(attribution);
    if (lastFits && (!chainFits || quoted || opens || !withNames.contains(chained))) {
      return lastPerson;
    }
    return chainFits ? chained : null;
  }

  /** "Turnout was low, she said": whether nothing but what is said stands before who says it. */
  private boolean closes(Attribution attribution) {
    TokenRange source = attribution.source();
    if (source == null || attribution.content().size() != 1) {
      return false;
    }
    TokenRange said = attribution.content().get(0);
    int first = passage.nextWord(passage.sentenceOf(source.first()).first());
    return said.first() <= first && passage.lastWord(source.first() - 1) == said.last();
  }

  /** "It said": the body that spoke last, if nobody has spoken since and it was just before. */
  private @Nullable String bodyBefore(int pronoun) {
    boolean after = lastBody != null && pronoun > lastBodyEnd && passage.quotation(pronoun) < 0;
    return after && passage.paragraph(pronoun) - passage.paragraph(lastBodyEnd) <= 1
        ? lastBody
        : null;
  }

  private boolean isNear(int head) {
    return passage.paragraph(head) - passage.paragraph(lastEnd) <= 1;
  }

  /** Whether somebody else is named between two words, outside of quotations. */
  private boolean othersBetween(int from, int to) {
    if (from >= to) {
      return false;
    }
    for (EntityMention mention : near(passage.span(new TokenRange(from, to)))) {
      boolean other =
          mention.kind() == EntityKind.PERSON
              && mention.form() == EntityMention.Form.NAME
              && !mention.entity().equals(lastPerson);
      if (other && passage.quotation(tokenAt(mention.span())) < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the other pronouns for an entity are not of the other gender. */
  private boolean fits(@Nullable String entity, int gender, int pronoun) {
    if (entity == null) {
      return false;
    }
    int own = pronoun < 0 ? 0 : gender; // the pronoun itself does not count
    int least = pronoun < 0 ? 0 : DOUBTFUL;
    return (genders.getOrDefault(entity, 0) - own) * gender >= least;
  }

  /** The person whose name the source is, or begins with before a comma or a bracket. */
  private @Nullable String opening(TokenRange source) {
    Span whole = passage.span(source);
    for (EntityMention mention : near(whole)) {
      boolean begins =
          mention.span().start() == whole.start()
              && mention.kind() == EntityKind.PERSON
              && mention.form() == EntityMention.Form.NAME;
      if (begins) {
        int next = tokenFrom(source, mention.span().end());
        if (next > source.last() || passage.isPunctuation(next)) {
          return mention.entity();
        }
      }
    }
    return null;
  }

  /**
   * Whose name ends the source with nothing but words before it: "host Ana Reis", "the charity Deep
   * Wells".
   */
  private @Nullable String closing(TokenRange source) {
    Span whole = passage.span(source);
    for (EntityMention mention : near(whole)) {
      boolean ends =
          mention.span().end() == whole.end()
              && mention.form() == EntityMention.Form.NAME
              && whole.covers(mention.span());
      int first = ends ? tokenAt(mention.span()) : Passage.NONE;
      if (first > source.first() && passage.is(first - 1, Tag.NOUN) && names(mention, source)) {
        return mention.entity();
      }
    }
    return null;
  }

  /** A person, or a body named by the noun before it if that is the one who speaks. */
  private boolean names(EntityMention mention, TokenRange source) {
    int first = tokenAt(mention.span());
    int head = passage.headOf(source);
    boolean body = mention.kind() == EntityKind.ORGANIZATION;
    boolean beside = head == first - 1 || mention.span().covers(passage.token(head).span());
    return mention.kind() == EntityKind.PERSON || body && beside;
  }

  private int tokenFrom(TokenRange source, int offset) {
    int token = source.first();
    while (token <= source.last() && passage.token(token).span().start() < offset) {
      token++;
    }
    return token;
  }

  private @Nullable String mentionedAt(int head, Span source) {
    Span word = passage.token(head).span();
    EntityMention best = null;
    for (EntityMention mention : near(source)) {
      boolean here = mention.span().covers(word) && mention.kind() != EntityKind.NATIONALITY;
      if (here && (best == null || mention.span().length() < best.span().length())) {
        best = mention;
      }
    }
    if (passage.is(head, Tag.PRON) || best != null && best.form() == EntityMention.Form.NAME) {
      return best == null ? null : best.entity();
    }
    String beside = beside(head, source, true);
    if (beside == null && best != null) {
      return best.entity();
    }
    return beside == null ? beside(head, source, false) : beside;
  }

  /** A person in apposition to a common noun, or with a title before the name. */
  private @Nullable String beside(int head, Span source, boolean byName) {
    for (EntityMention mention : near(source)) {
      boolean person = source.covers(mention.span()) && mention.kind() == EntityKind.PERSON;
      if (person && (!byName || mention.form() == EntityMention.Form.NAME)) {
        int token = tokenAt(mention.span());
        String relation = token < 0 ? "" : relationBelow(head, token);
        boolean titled = relation.equals("flat") || relation.equals("compound");
        if (relation.equals("appos") || titled && token > head) {
          return mention.entity();
        }
      }
    }
    return null;
  }

  private String relationBelow(int head, int token) {
    int at = token;
    for (int steps = 0; steps < 12 && at >= 0; steps++) {
      if (passage.head(at) == head) {
        return passage.base(at);
      }
      at = passage.head(at);
    }
    return "";
  }

  private int tokenAt(Span span) {
    int low = 0;
    int high = passage.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passage.token(middle).span().start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < passage.size() && span.covers(passage.token(low).span()) ? low : Passage.NONE;
  }

  /** The mentions that overlap a span. */
  private List<EntityMention> near(Span span) {
    List<EntityMention> near = new ArrayList<>();
    for (int at = firstThatEndsAfter(span.start()); at < mentions.size(); at++) {
      EntityMention mention = mentions.get(at);
      if (mention.span().start() >= span.end()) {
        break;
      }
      if (mention.span().overlaps(span)) {
        near.add(mention);
      }
    }
    return near;
  }

  private int firstThatEndsAfter(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (furthest[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The entity of the noun that a relative clause describes, else of the word before it. */
  private @Nullable String antecedent(int pronoun) {
    int at = pronoun;
    for (int steps = 0; steps < 4 && at >= 0; steps++) {
      if (passage.token(at).relation().startsWith("acl") && passage.head(at) >= 0) {
        int noun = passage.head(at);
        String described = mentionedAt(noun, passage.token(noun).span());
        if (described != null) {
          return described;
        }
      }
      at = passage.head(at);
    }
    int before = pronoun == 0 ? Passage.NONE : passage.lastWord(pronoun - 1);
    if (before < 0 || passage.sentence(before) != passage.sentence(pronoun)) {
      return null;
    }
    String beside = mentionedAt(before, passage.token(before).span());
    boolean who = Words.lower(passage.token(pronoun).form()).equals("who");
    return who && !isPerson(beside) ? null : beside;
  }
}
