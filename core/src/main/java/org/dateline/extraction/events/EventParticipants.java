package org.dateline.extraction.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.extraction.events.EventParties.Party;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.Participant;

/** Says of the noun phrases of an article which entity, country and sector they stand for. */
final class EventParticipants {
  private final Article article;
  private final List<EntityMention> mentions;
  private final Map<String, Entity> entities = new HashMap<>();

  EventParticipants(AnnotatedArticle annotated) {
    this.article = annotated.article();
    this.mentions = annotated.all(EntityMention.class);
    annotated.entities().forEach(entity -> entities.put(entity.id(), entity));
  }

  /** The parties of a sentence. */
  EventParties in(EventTree tree) {
    return new EventParties(tree, mentions, entities);
  }

  /** The participant whose phrase has this head. */
  Participant of(EventTree tree, EventParties parties, int head) {
    Party party = parties.of(head);
    Entity entity = party.entity();
    String id = entity == null || party.kind() == EntityKind.NATIONALITY ? null : entity.id();
    return new Participant(article.cite(tree.phrase(head)), id, party.country(), party.sector());
  }
}
