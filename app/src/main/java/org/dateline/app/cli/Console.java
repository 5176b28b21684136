package org.dateline.app.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * Where a command reads and prints.
 *
 * @param in what {@code -} stands for
 * @param out results, and nothing else
 * @param err progress and faults
 * @param terminal whether a person is looking on; colours and progress only then
 */
public record Console(InputStream in, PrintWriter out, PrintWriter err, boolean terminal) {
  /** One line about the work going on, for a person. */
  void progress(String line) {
    if (terminal) {
      err.println(line);
      err.flush();
    }
  }

  /** One line about something that went wrong. */
  void fault(String line) {
    err.println("dateline: " + line);
    err.flush();
  }
}
