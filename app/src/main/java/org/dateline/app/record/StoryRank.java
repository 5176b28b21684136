package org.dateline.app.record;

import java.util.Comparator;
import org.dateline.model.Moment;
import org.dateline.model.Story;

/** The order in which stories are shown. */
public final class StoryRank {
  /** Most independent origins first, then the latest, then by id. */
  public static final Comparator<Story> ORDER =
      Comparator.comparingInt((Story story) -> -story.origins().size())
          .thenComparing(
              Story::last, Comparator.nullsLast(Comparator.<Moment>naturalOrder().reversed()))
          .thenComparing(Story::id);

  private StoryRank() {}

  /** Why a story stands where it stands, in words. */
  public static String explain(Story story) {
    Moment last = story.last();
    return "%d independent origin%s%s; stories with more origins come first, then the latest"
        .formatted(
            story.origins().size(),
            story.origins().size() == 1 ? "" : "s",
            last == null ? "" : ", last report on " + last.date());
  }
}
