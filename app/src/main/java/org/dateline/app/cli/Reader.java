package org.dateline.app.cli;

import java.util.List;
import org.dateline.Dateline;
import org.dateline.intake.Inbound;
import org.dateline.intake.Inbound.Failed;
import org.dateline.intake.Inbound.Received;
import org.dateline.model.Reading;

/** Reads inputs one by one, says what failed, and knows the exit code at the end. */
final class Reader {
  private final Console console;
  private final Dateline dateline;
  private final Sink sink;
  private int read;
  private int failed;
  private int unreachable;

  Reader(Console console, Dateline dateline, Sink sink) {
    this.console = console;
    this.dateline = dateline;
    this.sink = sink;
  }

  /** Reads one input, or tells why it cannot be read. */
  void accept(Inbound inbound) {
    switch (inbound) {
      case Received received -> read(received);
      case Failed failure -> fail(failure);
    }
  }

  private void read(Received received) {
    List<Reading> readings;
    try {
      readings = dateline.read(received.capture());
    } catch (RuntimeException | StackOverflowError fault) {
      // One strange page must not cost the others: it is reported in its place.
      fail(
          new Failed(
              received.place(),
              received.capture().id(),
              "fault",
              "cannot be read: " + fault,
              false));
      return;
    }
    if (readings.isEmpty()) {
      fail(
          new Failed(
              received.place(),
              received.capture().id(),
              "no-text",
              "no text to read in it",
              false));
      return;
    }
    read += readings.size();
    readings.forEach(reading -> sink.reading(received.place(), reading));
  }

  private void fail(Failed failure) {
    failed++;
    unreachable += failure.unreachable() ? 1 : 0;
    console.fault(failure.place() + ": " + failure.message());
    sink.failure(failure);
  }

  int failed() {
    return failed;
  }

  /** 0 when all was read, 2 when nothing could be reached, 3 when some could not be read. */
  int exitCode() {
    if (failed == 0) {
      return ExitCode.DONE;
    }
    return read == 0 && unreachable == failed ? ExitCode.WRONG_WORLD : ExitCode.SOME_UNREAD;
  }

  /** What is done with each reading. */
  interface Sink {
    void reading(String place, Reading reading);

    /** By default a failure is only said. */
    default void failure(Failed failure) {}
  }
}
