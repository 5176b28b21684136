package org.dateline.app.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dateline.app.record.StoryIndex;
import org.dateline.model.Moment;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.story.Happening;

/**
 * What an export tells: stories one after the other, each with its articles' readings and with what
 * happens in it, each happening once.
 *
 * @param chapters the stories, the one that began first before others
 */
public record Chronicle(List<Chapter> chapters) {
  private static final Comparator<Chapter> EARLIEST_FIRST =
      Comparator.comparing(
              (Chapter chapter) -> chapter.story().first(),
              Comparator.nullsLast(Comparator.<Moment>naturalOrder()))
          .thenComparing(chapter -> chapter.story().id());

  public Chronicle {
    chapters = chapters.stream().sorted(EARLIEST_FIRST).toList();
  }

  /** All stories of a record. */
  public static Chronicle of(StoryIndex index) {
    return new Chronicle(index.stories().stream().map(story -> Chapter.of(story, index)).toList());
  }

  /** One story of a record. */
  public static Chronicle of(Story story, StoryIndex index) {
    return new Chronicle(List.of(Chapter.of(story, index)));
  }

  List<Happening> happenings() {
    List<Happening> all = new ArrayList<>();
    chapters.forEach(chapter -> all.addAll(chapter.happenings()));
    return all;
  }

  List<Reading> readings() {
    List<Reading> all = new ArrayList<>();
    chapters.forEach(chapter -> all.addAll(chapter.readings()));
    return all;
  }

  /**
   * One story.
   *
   * @param story the story
   * @param readings of its articles, earliest first
   * @param happenings in the order in which they were first told
   * @param origins for each article the id of the text that it is or repeats
   */
  public record Chapter(
      Story story,
      List<Reading> readings,
      List<Happening> happenings,
      Map<String, String> origins) {
    public Chapter {
      readings = List.copyOf(readings);
      happenings = List.copyOf(happenings);
      origins = Map.copyOf(origins);
    }

    /** A story with what is known of it. */
    Chapter(Story story, List<Reading> readings, List<Happening> happenings) {
      this(story, readings, happenings, story.originOfEach());
    }

    static Chapter of(Story story, StoryIndex index) {
      return new Chapter(story, index.readings(story), index.happenings(story));
    }
  }
}
