package org.dateline.intake;

import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Fetches pages from the network. */
@FunctionalInterface
public interface PageFetcher {
  /** Fetches one address; never throws for what the network does. */
  Fetched fetch(String address);

  /** What came of a fetch. */
  sealed interface Fetched permits Page, NoPage {}

  /**
   * A page that answered.
   *
   * @param url the address after redirects, or null when it has none
   * @param at when it answered
   * @param type the media type the server gave, or empty
   * @param body the bytes; to be read once
   */
  record Page(@Nullable URI url, Instant at, String type, InputStream body) implements Fetched {}

  /**
   * No page.
   *
   * @param code a stable word for the kind of fault
   * @param message what was wrong
   */
  record NoPage(String code, String message) implements Fetched {}
}
