package org.dateline.app.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and prints.
 *
 * @param in what {@code -} stands for
 * @param bytes results that are not text
 * @param out results in words, onto the same stream, and nothing else
 * @param err progress and faults
 * @param terminal whether a person is looking on; colours and progress only then
 */
public record Console(
    InputStream in, OutputStream bytes, PrintWriter out, PrintWriter err, boolean terminal) {
  /** A console that writes to these streams in UTF-8. */
  public static Console of(InputStream in, OutputStream out, OutputStream err, boolean terminal) {
    OutputStream results = new ResultStream(out);
    return new Console(in, results, writer(results), writer(err), terminal);
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** One line about the work going on, for a person. */
  void progress(String line) {
    if (terminal) {
      err.println(line);
      err.flush();
    }
  }

  /** One line about an outcome that is no fault. */
  void note(String line) {
    err.println(line);
    err.flush();
  }

  /** One line about something that went wrong. */
  void fault(String line) {
    err.println("dateline: " + line);
    err.flush();
  }
}
