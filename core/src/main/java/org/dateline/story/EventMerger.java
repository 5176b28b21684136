package org.dateline.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.model.Article;
import org.dateline.model.Citation;
import org.dateline.model.Event;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.story.Happening.Telling;

/**
 * Tells which events of a story are one: told in two sentences, or by two origins; what reprints
 * repeat counts once. An event joins a happening only when it fits every telling of it (complete
 * linkage): two happenings under one head would assert what nobody wrote. Stateless.
 */
public final class EventMerger {
  private static final Comparator<Telling> FULLEST_FIRST =
      Comparator.comparing((Telling telling) -> -parties(telling.event()));

  /** The happenings of a story, in the order in which they were first told. */
  public List<Happening> merge(Story story, List<Reading> readings) {
    Map<String, Reading> byId = new HashMap<>();
    readings.forEach(reading -> byId.putIfAbsent(reading.article().id(), reading));
    List<List<ToldEvent>> groups = new ArrayList<>();
    for (ToldEvent told : told(story, byId)) {
      groupOf(told, groups).add(told);
    }
    return groups.stream().map(EventMerger::happening).toList();
  }

  private static Happening happening(List<ToldEvent> group) {
    return new Happening(
        group.getFirst().telling().event().id(),
        group.stream().map(ToldEvent::telling).sorted(FULLEST_FIRST).toList()); // stable
  }

  private static List<ToldEvent> groupOf(ToldEvent told, List<List<ToldEvent>> groups) {
    for (List<ToldEvent> group : groups) {
      if (group.stream().allMatch(told::isOneWith)) {
        return group;
      }
    }
    List<ToldEvent> fresh = new ArrayList<>();
    groups.add(fresh);
    return fresh;
  }

  /** The events of all articles, earliest article first, each once for its origin. */
  private static List<ToldEvent> told(Story story, Map<String, Reading> byId) {
    Map<String, String> origins = story.originOfEach();
    List<Said> all = new ArrayList<>();
    for (String article : story.articles()) {
      Reading reading = byId.get(article);
      if (reading != null) {
        String origin = origins.getOrDefault(article, article);
        reading.events().forEach(event -> all.add(new Said(reading, origin, event)));
      }
    }
    Map<String, List<Said>> alike =
        all.stream().collect(Collectors.groupingBy(Said::words, Collectors.toList()));
    List<ToldEvent> told = new ArrayList<>();
    for (Said said : all) {
      List<Said> same = alike.getOrDefault(said.words(), List.of(said));
      if (said.isIn(same.getFirst().article())) {
        told.add(ToldEvent.of(said.telling(same)));
      }
    }
    return told;
  }

  /** An event where it stands, before it is known which others are the same. */
  private record Said(Reading reading, String origin, Event event) {
    Article article() {
      return reading.article();
    }

    boolean isIn(Article article) {
      return article().id().equals(article.id());
    }

    /** What a reprint repeats: type, status and words, letters and digits only. */
    String words() {
      String said =
          event.citations().stream().map(Citation::quote).collect(Collectors.joining(" "));
      return origin
          + " "
          + event.type()
          + " "
          + event.status()
          + " "
          + said.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** The first that has these words takes the reprints that repeat them. */
    Telling telling(List<Said> alike) {
      List<Article> reprints =
          alike.getFirst().equals(this)
              ? alike.stream().map(Said::article).filter(other -> !isIn(other)).toList()
              : List.of();
      return new Telling(reading, origin, event, reprints);
    }
  }

  private static int parties(Event event) {
    return (event.actors().isEmpty() ? 0 : 1) + (event.recipients().isEmpty() ? 0 : 1);
  }
}
