package org.dateline.intake;

import org.dateline.model.Capture;
import org.jspecify.annotations.Nullable;

/** What came of one input: a capture to read, or the reason why there is none. */
public sealed interface Inbound {
  /** Where it came from, for messages: a path, an address, {@code file:12} for a line. */
  String place();

  /** A page to read. */
  record Received(String place, Capture capture) implements Inbound {}

  /**
   * An input that cannot be read.
   *
   * @param id the caller's id, when the input got far enough to say it
   * @param code a stable word for the kind of fault, in lower case with dashes
   * @param message what is wrong and what to do
   * @param unreachable whether the input itself could not be reached (no such file, no answer)
   */
  record Failed(String place, @Nullable String id, String code, String message, boolean unreachable)
      implements Inbound {
    static Failed unreachable(String place, String code, String message) {
      return new Failed(place, null, code, message, true);
    }

    static Failed unreadable(String place, String code, String message) {
      return new Failed(place, null, code, message, false);
    }
  }
}
