package org.dateline.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day a number stands for.
 *
 * @param article the article that gives the number
 * @param day the day, or null when it is not known
 */
record ClaimDay(String article, @Nullable LocalDate day) {
  /**
   * Whether one article gives both numbers and this is the one of an earlier day. Between articles
   * the later one counts, for its number may be dated by what happened, not by when it was counted.
   */
  boolean isBefore(ClaimDay other) {
    LocalDate mine = day;
    LocalDate theirs = other.day;
    return article.equals(other.article) && mine != null && theirs != null && mine.isBefore(theirs);
  }
}
