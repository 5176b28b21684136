package org.dateline.story;

import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Citation;
import org.dateline.model.Event;

/**
 * One thing that happened, as a story tells it: the events that are one, each with the article it
 * stands in (cross-document event coreference).
 *
 * @param tellings the fullest first, the others as they appeared; at least one
 */
public record Happening(List<Telling> tellings) {
  public Happening {
    tellings = List.copyOf(tellings);
    if (tellings.isEmpty()) {
      throw new IllegalArgumentException("a happening needs somebody who tells it");
    }
  }

  /**
   * One telling of it.
   *
   * @param article where it is told, the earliest of its origin that tells it
   * @param origin id of that origin
   * @param event as it is told there
   */
  public record Telling(Article article, String origin, Event event) {
    /** The words that name the event there. */
    public List<Citation> words() {
      return event.trigger();
    }
  }

  /** The telling that says most: both parties before one, a party before none, then the first. */
  public Telling fullest() {
    return tellings.getFirst();
  }

  /** How many independent origins tell it. */
  public int origins() {
    return (int) tellings.stream().map(Telling::origin).distinct().count();
  }
}
