package org.dateline.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.model.Article;
import org.dateline.model.Citation;
import org.dateline.model.Event;
import org.dateline.model.Reading;

/**
 * One thing that happened, as a story tells it: the events that are one, each with the article it
 * stands in (cross-document event coreference).
 *
 * @param id the id of the event in its first telling: it stays when later articles tell more
 * @param tellings the fullest first, the others as they appeared; at least one
 */
public record Happening(String id, List<Telling> tellings) {
  public Happening {
    tellings = List.copyOf(tellings);
    if (tellings.isEmpty()) {
      throw new IllegalArgumentException("a happening needs somebody who tells it");
    }
  }

  /**
   * One telling of it.
   *
   * @param reading of the article where it is told, the earliest of its origin that tells it
   * @param origin id of that origin
   * @param event as it is told there
   * @param reprints articles of the same origin that repeat the words, earliest first; one that
   *     repeats them twice is there twice
   */
  public record Telling(Reading reading, String origin, Event event, List<Article> reprints) {
    public Telling {
      reprints = List.copyOf(reprints);
    }

    /** The article where it is told. */
    public Article article() {
      return reading.article();
    }

    /** The words that name the event there. */
    public List<Citation> words() {
      return event.trigger();
    }
  }

  /** The telling that says most: both parties before one, a party before none, then the first. */
  public Telling fullest() {
    return tellings.getFirst();
  }

  /** The telling that appeared first. */
  public Telling first() {
    return tellings.stream()
        .filter(telling -> telling.event().id().equals(id))
        .findFirst()
        .orElse(fullest());
  }

  /** The telling that says where, the fullest before others; none when nobody does. */
  public Optional<Telling> placed() {
    return tellings.stream().filter(telling -> telling.event().place() != null).findFirst();
  }

  /** The telling that says when, the fullest before others; none when nobody does. */
  public Optional<Telling> dated() {
    return tellings.stream().filter(telling -> telling.event().date() != null).findFirst();
  }

  /** How many independent origins tell it. */
  public int origins() {
    return (int) tellings.stream().map(Telling::origin).distinct().count();
  }

  /** How often it is told, reprints counted. */
  public int mentions() {
    return tellings.stream().mapToInt(telling -> 1 + telling.reprints().size()).sum();
  }

  /** How many articles tell it, reprints counted. */
  public int articles() {
    return (int) articlesOfAll().map(Article::id).distinct().count();
  }

  /** How many outlets tell it, reprints counted; an article of an unnamed outlet is its own. */
  public int outlets() {
    return (int) articlesOfAll().map(Happening::outlet).distinct().count();
  }

  private Stream<Article> articlesOfAll() {
    return tellings.stream()
        .flatMap(
            telling -> Stream.concat(Stream.of(telling.article()), telling.reprints().stream()));
  }

  private static String outlet(Article article) {
    String name = article.heading().outlet().name();
    return name.isEmpty() ? article.id() : name;
  }
}
