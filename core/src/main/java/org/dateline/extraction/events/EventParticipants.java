package org.dateline.extraction.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.extraction.events.EventParties.Party;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Annotation;
import org.dateline.model.Article;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.EventType;
import org.dateline.model.Participant;
import org.dateline.model.PlaceMention;
import org.dateline.model.Sentence;
import org.dateline.model.TimeMention;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Says of the noun phrases of an article which entity, country and sector they stand for. */
final class EventParticipants {
  private static final String CIVILIANS = "CVL";
  private static final int FEWEST = 3; // mentions of the country an article is about
  private static final double CLEAR = 0.6; // of all mentions that have a country

  private final Article article;
  private final EventLexicon lexicon;
  private final List<EntityMention> mentions;
  private final List<PlaceMention> places;
  private final List<TimeMention> times;
  private final Map<String, Entity> entities = new HashMap<>();
  private final @Nullable String home;

  EventParticipants(AnnotatedArticle annotated, EventLexicon lexicon) {
    this.lexicon = lexicon;
    this.article = annotated.article();
    this.mentions = annotated.all(EntityMention.class);
    this.places = annotated.all(PlaceMention.class);
    this.times = annotated.all(TimeMention.class);
    annotated.entities().forEach(entity -> entities.put(entity.id(), entity));
    this.home = home();
  }

  /**
   * Whether a sentence names somebody of a known country or sector, or a place: where none is, none
   * of its events is public.
   */
  boolean isAnyKnownIn(Span sentence) {
    for (EntityMention mention : in(sentence, mentions)) {
      if (isKnown(mention)) {
        return true;
      }
    }
    for (PlaceMention place : in(sentence, places)) {
      if (!place.country().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean isKnown(EntityMention mention) {
    Entity entity = entities.get(mention.entity());
    return entity != null && (entity.country() != null || entity.sector() != null);
  }

  /** Those of these, which are in reading order, that stand in a sentence. */
  private static <A extends Annotation> List<A> in(Span sentence, List<A> inOrder) {
    List<A> found = new ArrayList<>();
    for (int at = firstFrom(inOrder, sentence.start()); at < inOrder.size(); at++) {
      A one = inOrder.get(at);
      if (one.span().start() >= sentence.end()) {
        break;
      }
      if (one.span().overlaps(sentence)) {
        found.add(one);
      }
    }
    return found;
  }

  /**
   * Index of the last that begins before this place, which may reach over it; else of the first.
   */
  private static int firstFrom(List<? extends Annotation> inOrder, int start) {
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean before = inOrder.get(middle).span().start() < start;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return Math.max(0, low - 1);
  }

  /** The places that a sentence names, in reading order. */
  List<PlaceMention> placesIn(Sentence sentence) {
    return in(sentence.span(), places);
  }

  /** The parties of a sentence. */
  EventParties in(EventTree tree) {
    Span sentence = tree.sentence().span();
    return new EventParties(
        tree,
        lexicon,
        in(sentence, mentions),
        in(sentence, places),
        in(sentence, times),
        entities,
        home);
  }

  /** The country of most of the mentions that have one, when clearly so; else null. */
  private @Nullable String home() {
    Map<String, Integer> counts = new TreeMap<>();
    int all = 0;
    for (EntityMention mention : mentions) {
      Entity entity = entities.get(mention.entity());
      if (entity != null && entity.country() != null) {
        counts.merge(entity.country(), 1, Integer::sum);
        all++;
      }
    }
    for (Map.Entry<String, Integer> country : counts.entrySet()) {
      if (country.getValue() >= FEWEST && country.getValue() > CLEAR * all) {
        return country.getKey();
      }
    }
    return null;
  }

  /**
   * These recipients, nameless people of no known country being of the one where a deed of conflict
   * was done to them: "killed 23 people in Haifa". PLOVER codes the country by nationality or else
   * by place.
   */
  static List<Participant> there(
      List<Participant> recipients, EventCandidate candidate, EventPlace.@Nullable Found where) {
    EventType type = candidate.type();
    String country = where == null ? "" : where.place().country();
    boolean deed = type.isConflict() && !type.isVerbal();
    if (!deed || country.isEmpty()) {
      return recipients;
    }
    return recipients.stream().map(one -> isNameless(one) ? placed(one, country) : one).toList();
  }

  private static boolean isNameless(Participant one) {
    return one.country() == null && CIVILIANS.equals(one.sector());
  }

  private static Participant placed(Participant one, String country) {
    return new Participant(one.citation(), one.entity(), country, one.sector());
  }

  /**
   * Those whose phrase has this head: one, or of two nationalities that stand side by side ("French
   * and Italian ministers") one each.
   *
   * @param trigger the word that names the deed
   */
  List<Participant> of(EventParties parties, int head, int trigger) {
    Party party = parties.of(head);
    Span words = parties.words(parties.antecedent(head), trigger);
    List<Integer> nations = parties.nations(head);
    if (nations.isEmpty()) {
      Entity entity = party.entity();
      String id = entity == null || party.kind() == EntityKind.NATIONALITY ? null : entity.id();
      return List.of(new Participant(article.cite(words), id, party.country(), party.sector()));
    }
    List<Participant> each = new ArrayList<>();
    int start = words.start();
    for (int nation : nations) {
      Span adjective = parties.span(nation);
      boolean last = nation == nations.getLast();
      Span part =
          new Span(
              each.isEmpty() ? start : adjective.start(), last ? words.end() : adjective.end());
      each.add(new Participant(article.cite(part), null, parties.nation(nation), party.sector()));
    }
    return each;
  }
}
