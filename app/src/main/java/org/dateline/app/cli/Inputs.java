package org.dateline.app.cli;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.intake.HttpPageFetcher;
import org.dateline.intake.Inbound;
import org.dateline.intake.Inbound.Received;
import org.dateline.intake.InputKind;
import org.dateline.intake.Intake;
import org.dateline.model.Capture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The inputs of a command that reads: what they are, and what is known of them beforehand. */
final class Inputs {
  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|URL|-",
      description = "Pages, plain texts, feeds, WARC files or JSON Lines; - is standard input.")
  private List<String> arguments = new ArrayList<>();

  @Option(
      names = "--input",
      paramLabel = "KIND",
      description = "auto, html, text, jsonl, feed or warc; by default name and content tell.")
  private InputKind kind = InputKind.AUTO;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "Address that the page was copied from.")
  private @Nullable URI url;

  @Option(
      names = "--retrieved",
      paramLabel = "TIME",
      description = "When the page was captured (2022-01-17T09:00:00Z); \"1 week ago\" needs it.")
  private @Nullable Instant retrieved;

  /** What the caller named; never empty after {@link #missing()} was asked. */
  boolean missing() {
    return arguments.isEmpty();
  }

  /** Hands on everything that comes of the inputs, in order. */
  void take(Console console, Consumer<Inbound> sink) {
    Intake intake = new Intake(kind, new HttpPageFetcher(Clock.systemUTC()), console.in());
    for (String argument : arguments) {
      intake.take(argument, inbound -> sink.accept(known(inbound)));
    }
  }

  private Inbound known(Inbound inbound) {
    if (!(inbound instanceof Received received)) {
      return inbound;
    }
    Capture capture = received.capture();
    return new Received(
        received.place(),
        new Capture(
            capture.id(),
            capture.url() == null ? url : capture.url(),
            capture.retrievedAt() == null ? retrieved : capture.retrievedAt(),
            capture.mediaType(),
            capture.content(),
            capture.hints()));
  }
}
