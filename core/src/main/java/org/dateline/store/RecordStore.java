package org.dateline.store;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Moment;
import org.dateline.model.Reading;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where readings are kept. Append-only: what was read is never changed, and the same text read
 * twice is kept once. Thread-safe.
 */
public interface RecordStore extends AutoCloseable {
  /** Keeps a reading, whole or not at all. */
  Outcome add(Reading reading);

  /** The reading of this article, if it is kept. */
  Optional<Reading> reading(String article);

  /** What is kept, earliest published first, undated ones last, then by id. */
  List<Summary> articles();

  /**
   * Articles whose words match all words of the query, best first; "quoted words" stay together.
   */
  List<Hit> search(String query, int limit);

  @Override
  void close();

  /** What became of a reading. */
  enum Outcome {
    NEW,
    KNOWN
  }

  /** An article in a listing. */
  record Summary(
      String id,
      String digest,
      @Nullable String url,
      String outlet,
      @Nullable Moment published,
      String title) {}

  /**
   * An article that matches.
   *
   * @param excerpt words around the first match
   * @param matches spans of the matching words within the excerpt
   */
  record Hit(Summary article, String excerpt, List<Span> matches) {
    public Hit {
      matches = List.copyOf(matches);
    }
  }
}
