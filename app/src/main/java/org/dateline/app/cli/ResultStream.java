package org.dateline.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.dateline.model.DatelineException;

/**
 * Where results go, loud when they cannot: a {@link java.io.PrintWriter} above it would swallow
 * that the disk is full, and go on for a reader who has left.
 */
final class ResultStream extends OutputStream {
  private final OutputStream stream;

  ResultStream(OutputStream stream) {
    this.stream = stream;
  }

  @Override
  public void write(int unit) {
    try {
      stream.write(unit);
    } catch (IOException broken) {
      throw fault(broken);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    try {
      stream.write(bytes, from, length);
    } catch (IOException broken) {
      throw fault(broken);
    }
  }

  @Override
  public void flush() {
    try {
      stream.flush();
    } catch (IOException broken) {
      throw fault(broken);
    }
  }

  private static RuntimeException fault(IOException broken) {
    // Only its words tell a closed pipe: "Broken pipe", "The pipe is being closed".
    String words = String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT);
    return words.contains("pipe")
        ? new ReaderLeftException(broken)
        : new DatelineException("standard output: cannot be written", broken);
  }

  /** Whoever read the results has enough of them, as {@code head} has after ten lines. */
  static final class ReaderLeftException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReaderLeftException(IOException cause) {
      super(cause);
    }
  }
}
