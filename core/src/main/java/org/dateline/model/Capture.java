package org.dateline.model;

import java.net.URI;
import java.time.Instant;
import org.dateline.text.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * One retrieval of one page: what came in, from where and when (web archiving's term; WARC).
 *
 * @param id the caller's name for it, or null to let the digest of the text name the article
 * @param url where it was retrieved, if known
 * @param retrievedAt when it was retrieved; the only way time enters a reading
 * @param mediaType what the server or the caller says it is ({@code text/html}, {@code text/plain},
 *     with or without charset); empty when unknown, never trusted blindly
 * @param content the bytes as they came
 * @param hints what the caller knows of the article beforehand
 */
public record Capture(
    @Nullable String id,
    @Nullable URI url,
    @Nullable Instant retrievedAt,
    String mediaType,
    Bytes content,
    Hints hints) {

  /**
   * What a caller states about an article, used where the page itself is silent.
   *
   * @param outlet name of the publisher
   * @param title headline
   * @param published date or date and time, ISO 8601
   */
  public record Hints(@Nullable String outlet, @Nullable String title, @Nullable String published) {
    /** Nothing is known beforehand. */
    public static final Hints NONE = new Hints(null, null, null);
  }

  /** A capture of which only the bytes and their kind are known. */
  public static Capture of(String mediaType, Bytes content) {
    return new Capture(null, null, null, mediaType, content, Hints.NONE);
  }
}
