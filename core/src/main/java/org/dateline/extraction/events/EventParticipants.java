package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.EntityMention.Form;
import org.dateline.model.Participant;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Says of a noun phrase which entity, country and sector it stands for. */
final class EventParticipants {
  private final Article article;
  private final List<EntityMention> mentions;
  private final Map<String, Entity> entities = new HashMap<>();

  EventParticipants(AnnotatedArticle annotated) {
    this.article = annotated.article();
    this.mentions = annotated.all(EntityMention.class);
    annotated.entities().forEach(entity -> entities.put(entity.id(), entity));
  }

  /** The participant whose phrase has this head. */
  Participant of(EventTree tree, int head) {
    Span words = tree.phrase(head);
    Span center = tree.token(head).span();
    List<EntityMention> inside = inside(words);
    EntityMention main = main(inside, center);
    Entity entity = main == null ? null : entities.get(main.entity());
    String country = entity == null ? null : entity.country();
    String sector = entity == null ? null : entity.sector();
    if (country == null) {
      country = countryOf(inside, center);
    }
    if (sector == null) {
      sector = sectorOf(inside);
    }
    String id =
        entity == null || main == null || main.kind() == EntityKind.NATIONALITY
            ? null
            : entity.id();
    return new Participant(article.cite(words), id, country, sector);
  }

  private List<EntityMention> inside(Span words) {
    List<EntityMention> found = new ArrayList<>();
    for (EntityMention mention : mentions) {
      if (mention.span().start() >= words.end()) {
        break;
      }
      if (words.overlaps(mention.span())) {
        found.add(mention);
      }
    }
    return found;
  }

  /** The mention that holds the head; a name before a common noun. */
  private static @Nullable EntityMention main(List<EntityMention> inside, Span center) {
    EntityMention best = null;
    for (EntityMention mention : inside) {
      if (mention.span().overlaps(center) && (best == null || best.form() != Form.NAME)) {
        best = mention;
      }
    }
    return best;
  }

  private @Nullable String countryOf(List<EntityMention> inside, Span center) {
    String best = null;
    int nearest = Integer.MAX_VALUE;
    for (EntityMention mention : inside) {
      Entity entity = entities.get(mention.entity());
      if (entity != null && entity.country() != null) {
        int distance = Math.abs(mention.span().start() - center.start());
        distance += mention.kind() == EntityKind.NATIONALITY ? 0 : 20;
        if (distance < nearest) {
          nearest = distance;
          best = entity.country();
        }
      }
    }
    return best;
  }

  private @Nullable String sectorOf(List<EntityMention> inside) {
    for (EntityMention mention : inside) {
      Entity entity = entities.get(mention.entity());
      if (entity != null && entity.sector() != null && mention.form() != Form.NAME) {
        return entity.sector();
      }
    }
    return null;
  }
}
