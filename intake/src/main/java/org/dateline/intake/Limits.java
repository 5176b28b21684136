package org.dateline.intake;

import java.io.IOException;
import java.io.InputStream;

/** How much is taken from outside: everything that comes in is bounded. */
final class Limits {
  private static final int MEGABYTE = 1024 * 1024;

  /** Bytes of one page; larger ones are refused by name. The longest page of 990 has 3 MB. */
  static final int PAGE = 20 * MEGABYTE;

  /** What is said of a larger one. */
  static final String TOO_LARGE =
      "larger than " + PAGE / MEGABYTE + " MB, the most that is read as one page";

  private Limits() {}

  /**
   * All bytes of the stream.
   *
   * @throws TooLargeException when there are more than the limit
   */
  static byte[] readPage(InputStream stream) throws IOException {
    byte[] bytes = stream.readNBytes(PAGE + 1);
    if (bytes.length > PAGE) {
      throw new TooLargeException();
    }
    return bytes;
  }

  /** A page is larger than is taken in. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException() {
      super(TOO_LARGE);
    }
  }
}
