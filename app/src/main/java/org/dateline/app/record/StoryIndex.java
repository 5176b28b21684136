package org.dateline.app.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.DatelineException;
import org.dateline.model.Ledger;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.store.RecordStore;
import org.dateline.store.RecordStore.Summary;
import org.dateline.story.EventMerger;
import org.dateline.story.Happening;
import org.dateline.story.LedgerBuilder;
import org.dateline.story.StoryClusterer;
import org.dateline.story.Voices;
import org.dateline.story.Voices.Voice;

/**
 * The stories of a record and their ledgers, made from its readings as they stand now; made again
 * when the record has changed. Thread-safe.
 */
public final class StoryIndex {
  private final RecordStore store;
  private final StoryClusterer clusterer;
  private final LedgerBuilder ledgers;
  private final Voices voices;
  private final EventMerger events = new EventMerger();
  private Contents contents = new Contents(List.of(), Map.of(), List.of(), new HashMap<>());

  private StoryIndex(RecordStore store, KnowledgePack knowledge) {
    this.store = store;
    this.clusterer = new StoryClusterer(knowledge);
    this.ledgers = new LedgerBuilder(knowledge);
    this.voices = new Voices(knowledge);
  }

  /** The stories of this store. */
  public static StoryIndex of(RecordStore store) {
    return new StoryIndex(store, ResourcePack.open());
  }

  /** All stories: most independent origins first, then the latest. */
  public List<Story> stories() {
    return contents().stories();
  }

  /** The story of this id, or of which this is the beginning of the id, if there is just one. */
  public Optional<Story> story(String id) {
    List<Story> matching =
        contents().stories().stream().filter(story -> story.id().startsWith(id)).toList();
    return matching.size() == 1 ? Optional.of(matching.get(0)) : Optional.empty();
  }

  /** The story that tells of this article. */
  public Optional<Story> storyOf(String article) {
    return contents().stories().stream()
        .filter(story -> story.articles().contains(article))
        .findFirst();
  }

  /** The readings of a story's articles, earliest first. */
  public List<Reading> readings(Story story) {
    Map<String, Reading> byId = contents().readings();
    return story.articles().stream()
        .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
        .toList();
  }

  /** Every reading of the record, in the order of its listing. */
  public List<Reading> readings() {
    return List.copyOf(contents().readings().values());
  }

  /** The reading of this article. */
  public Optional<Reading> reading(String article) {
    return Optional.ofNullable(contents().readings().get(article));
  }

  /**
   * The ledger of a story.
   *
   * @throws DatelineException when there is no such story
   */
  public synchronized Ledger ledger(String id) {
    Story story =
        story(id).orElseThrow(() -> new DatelineException("no story " + id + " in this record"));
    return contents()
        .ledgers()
        .computeIfAbsent(story.id(), key -> ledgers.build(story, readings(story)));
  }

  /** Who says what in a story. */
  public List<Voice> voices(Story story) {
    return voices.of(story, readings(story));
  }

  /** What happens in a story, each happening once. */
  public List<Happening> happenings(Story story) {
    return events.merge(story, readings(story));
  }

  private synchronized Contents contents() {
    List<Summary> listing = store.articles();
    if (!listing.equals(contents.listing())) {
      contents = read(listing);
    }
    return contents;
  }

  private Contents read(List<Summary> listing) {
    Map<String, Reading> readings = new LinkedHashMap<>();
    for (Summary summary : listing) {
      store.reading(summary.id()).ifPresent(reading -> readings.put(summary.id(), reading));
    }
    List<Story> stories = new ArrayList<>(clusterer.cluster(List.copyOf(readings.values())));
    stories.sort(StoryRank.ORDER);
    return new Contents(listing, readings, List.copyOf(stories), new HashMap<>());
  }

  private record Contents(
      List<Summary> listing,
      Map<String, Reading> readings,
      List<Story> stories,
      Map<String, Ledger> ledgers) {}
}
