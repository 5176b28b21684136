package org.dateline.app.cli;

import java.util.List;
import java.util.function.Consumer;
import org.dateline.Dateline;
import org.dateline.intake.Inbound;
import org.dateline.intake.Inbound.Failed;
import org.dateline.intake.Inbound.Received;
import org.dateline.model.Reading;
import org.jspecify.annotations.Nullable;

/** Reads inputs, says what failed, and knows the exit code at the end. */
final class Reader {
  private static final long ROOM_EACH = 1L << 27; // bytes of heap for each article under way

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

  /** What came of an input: readings, or why there are none. */
  private record Outcome(String place, List<Reading> readings, @Nullable Failed failure) {}

  /** Reads one input, or tells why it cannot be read. */
  void accept(Inbound inbound) {
    handOn(look(inbound));
  }

  /**
   * Reads all inputs of a source, as many at once as there are processors and room in the heap; the
   * sink still gets one after the other, in the order of the inputs.
   */
  void take(Consumer<Consumer<Inbound>> source) {
    long room = Runtime.getRuntime().maxMemory() / ROOM_EACH;
    int atOnce = (int) Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), room));
    try (InOrder<Outcome> order = new InOrder<>(atOnce, this::handOn)) {
      source.accept(inbound -> order.add(() -> look(inbound)));
    }
  }

  private Outcome look(Inbound inbound) {
    return switch (inbound) {
      case Received received -> read(received);
      case Failed failure -> new Outcome(failure.place(), List.of(), failure);
    };
  }

  private Outcome read(Received received) {
    try {
      List<Reading> readings = dateline.read(received.capture());
      return readings.isEmpty()
          ? unread(received, "no-text", "no text to read in it")
          : new Outcome(received.place(), readings, null);
    } catch (RuntimeException | StackOverflowError fault) {
      // One strange page must not cost the others: it is reported in its place.
      return unread(received, "fault", "cannot be read: " + fault);
    }
  }

  private static Outcome unread(Received received, String code, String message) {
    String place = received.place();
    Failed failure = new Failed(place, received.capture().id(), code, message, false);
    return new Outcome(place, List.of(), failure);
  }

  private void handOn(Outcome outcome) {
    if (outcome.failure() != null) {
      fail(outcome.failure());
    }
    read += outcome.readings().size();
    outcome.readings().forEach(reading -> sink.reading(outcome.place(), reading));
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
