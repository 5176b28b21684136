package org.dateline.extraction.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.Token.Tag;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which entity stands behind a source: the mention at its head, the antecedent of a relative
 * pronoun, for "he" and "she" without a mention the last person who spoke. Statements are asked for
 * in reading order. Not safe for use by several threads.
 */
final class Speakers {
  private final Passage passage;
  private final AnnotatedArticle article;
  private final Map<String, EntityKind> kinds = new HashMap<>();
  private @Nullable String lastPerson;

  Speakers(AnnotatedArticle article, Passage passage) {
    this.article = article;
    this.passage = passage;
    for (Entity entity : article.entities()) {
      kinds.put(entity.id(), entity.kind());
    }
  }

  /** Id of the entity that speaks, or null when it is not known. */
  @Nullable String of(Attribution attribution) {
    TokenRange source = attribution.source();
    if (source == null) {
      return null;
    }
    String speaker = behind(source);
    if (speaker != null && kinds.get(speaker) == EntityKind.PERSON) {
      lastPerson = speaker;
    }
    return speaker;
  }

  private @Nullable String behind(TokenRange source) {
    int head = headOf(source);
    String named = mentionedAt(head, passage.span(source));
    if (named != null) {
      return named;
    }
    if (!passage.is(head, Tag.PRON)) {
      return null;
    }
    return switch (Words.lower(passage.token(head).form())) {
      case "who", "which", "that" -> antecedent(head);
      case "he", "she" -> lastPerson;
      default -> null;
    };
  }

  /** The token of the source whose head lies outside it. */
  private int headOf(TokenRange source) {
    for (int token = source.first(); token <= source.last(); token++) {
      int above = passage.head(token);
      if ((above < 0 || !source.contains(above)) && !passage.isPunctuation(token)) {
        return token;
      }
    }
    return source.last();
  }

  private @Nullable String mentionedAt(int head, Span source) {
    Span word = passage.token(head).span();
    EntityMention best = null;
    for (EntityMention mention : mentionsNear(source)) {
      boolean here = mention.span().covers(word) && mention.kind() != EntityKind.NATIONALITY;
      if (here && (best == null || mention.span().length() < best.span().length())) {
        best = mention;
      }
    }
    if (best != null) {
      return best.entity();
    }
    return passage.is(head, Tag.PRON) ? null : beside(head, source);
  }

  /** A name that stands in apposition to a common noun, or with a title before it. */
  private @Nullable String beside(int head, Span source) {
    for (EntityMention mention : mentionsNear(source)) {
      if (source.covers(mention.span()) && mention.kind() == EntityKind.PERSON) {
        int token = tokenAt(mention.span());
        String relation = token < 0 ? "" : relationBelow(head, token);
        if (relation.equals("appos") || relation.equals("flat") || relation.equals("compound")) {
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
        return passage.token(at).baseRelation();
      }
      at = passage.head(at);
    }
    return "";
  }

  private int tokenAt(Span span) {
    for (int token = 0; token < passage.size(); token++) {
      if (span.covers(passage.token(token).span())) {
        return token;
      }
    }
    return -1;
  }

  private List<EntityMention> mentionsNear(Span span) {
    List<EntityMention> near = new ArrayList<>();
    for (EntityMention mention : article.all(EntityMention.class)) {
      if (mention.span().overlaps(span)) {
        near.add(mention);
      }
    }
    return near;
  }

  /** The entity of the noun that a relative clause describes. */
  private @Nullable String antecedent(int pronoun) {
    int at = pronoun;
    for (int steps = 0; steps < 4 && at >= 0; steps++) {
      if (passage.token(at).relation().startsWith("acl")) {
        int noun = passage.head(at);
        return noun < 0 ? null : mentionedAt(noun, passage.token(noun).span());
      }
      at = passage.head(at);
    }
    return null;
  }
}
