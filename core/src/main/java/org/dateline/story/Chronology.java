package org.dateline.story;

import java.time.LocalTime;
import java.util.Comparator;
import org.dateline.model.Article;
import org.dateline.model.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The order in which articles appeared: by day and time; those with a day alone after those with a
 * time, for a report carries its hour more often than its copies do; undated ones last.
 */
final class Chronology {
  static final Comparator<@Nullable Moment> MOMENTS =
      Comparator.nullsLast(Comparator.comparing(Moment::date).thenComparing(Chronology::timeOfDay));

  static final Comparator<Article> ARTICLES =
      Comparator.<Article, @Nullable Moment>comparing(Chronology::published, MOMENTS)
          .thenComparing(Article::id);

  private Chronology() {}

  private static LocalTime timeOfDay(Moment moment) {
    LocalTime time = moment.time();
    return time == null ? LocalTime.MAX : time;
  }

  private static @Nullable Moment published(Article article) {
    return article.heading().published();
  }
}
