package org.dateline.text;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * The content of a gzip file, unpacked as a whole and read number by number. Models have millions
 * of numbers, and a stream that asks for a lock at each would make opening them several times
 * slower.
 */
public final class Unpacked {
  private static final int BUFFER = 1 << 16;

  private Unpacked() {}

  /**
   * Unpacks a file.
   *
   * @throws IOException when it is no whole gzip file
   */
  public static DataInputStream open(Bytes file) throws IOException {
    try (InputStream packed =
        new GZIPInputStream(new ByteArrayInputStream(file.toArray()), BUFFER)) {
      return new DataInputStream(new Content(packed.readAllBytes()));
    }
  }

  /** Bytes read in turn by one thread. */
  private static final class Content extends InputStream {
    private final byte[] bytes;
    private int at;

    Content(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return at < bytes.length ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      Objects.checkFromIndexSize(from, length, into.length);
      if (at == bytes.length && length > 0) {
        return -1;
      }
      int count = Math.min(length, bytes.length - at);
      System.arraycopy(bytes, at, into, from, count);
      at += count;
      return count;
    }
  }
}
