package org.dateline.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.dateline.intake.Inbound.Failed;
import org.dateline.intake.Inbound.Received;
import org.dateline.model.Capture;
import org.dateline.model.Capture.Hints;
import org.dateline.text.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a caller names (files, addresses, standard input) into captures, one after the other.
 * Nothing is thrown for a bad input: each failure is handed on in its place, and the others are
 * still read.
 */
public final class Intake {
  private static final Pattern ADDRESS = Pattern.compile("(?i)^https?://.+");

  private final InputKind kind;
  private final PageFetcher fetcher;
  private final InputStream standardInput;

  /**
   * @param kind what the inputs are
   * @param fetcher how addresses are fetched
   * @param standardInput what {@code -} stands for
   */
  public Intake(InputKind kind, PageFetcher fetcher, InputStream standardInput) {
    this.kind = kind;
    this.fetcher = fetcher;
    this.standardInput = standardInput;
  }

  /** Takes one argument in and hands on everything that comes of it, in order. */
  public void take(String argument, Consumer<Inbound> sink) {
    if (argument.equals("-")) {
      readStream("standard input", standardInput, Origin.UNKNOWN, sink);
    } else if (ADDRESS.matcher(argument).matches()) {
      fetch(argument, sink);
    } else {
      readFile(argument, sink);
    }
  }

  private void fetch(String address, Consumer<Inbound> sink) {
    switch (fetcher.fetch(address)) {
      case PageFetcher.Page page ->
          readStream(address, page.body(), new Origin(page.url(), page.at(), page.type()), sink);
      case PageFetcher.NoPage noPage ->
          sink.accept(Failed.unreachable(address, noPage.code(), noPage.message()));
    }
  }

  private void readFile(String name, Consumer<Inbound> sink) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException impossible) {
      sink.accept(
          Failed.unreachable(name, "no-such-file", "not a path: " + impossible.getReason()));
      return;
    }
    Optional<Failed> trouble = trouble(name, path);
    if (trouble.isPresent()) {
      sink.accept(trouble.get());
      return;
    }
    try (InputStream stream = Files.newInputStream(path)) {
      readStream(name, stream, Origin.UNKNOWN, sink);
    } catch (IOException broken) {
      sink.accept(
          Failed.unreachable(name, "unreadable-file", "cannot be read: " + broken.getMessage()));
    }
  }

  private static Optional<Failed> trouble(String name, Path path) {
    if (!Files.exists(path)) {
      return Optional.of(Failed.unreachable(name, "no-such-file", "no such file"));
    }
    if (Files.isDirectory(path)) {
      return Optional.of(
          Failed.unreachable(
              name, "directory", "a directory; name the files in it, as in " + name + "/*"));
    }
    return Files.isReadable(path)
        ? Optional.empty()
        : Optional.of(Failed.unreachable(name, "unreadable-file", "no permission to read it"));
  }

  private void readStream(String place, InputStream raw, Origin origin, Consumer<Inbound> sink) {
    try {
      BufferedInputStream stream = new BufferedInputStream(raw, Sniffer.WINDOW * 2);
      byte[] start = peek(stream);
      if (Sniffer.isGzip(start) && kindOf(place, start) != InputKind.WARC) {
        stream = new BufferedInputStream(new GZIPInputStream(stream), Sniffer.WINDOW * 2);
        start = peek(stream);
      }
      readKind(kindOf(place, start), place, stream, origin, sink);
    } catch (IOException broken) {
      String code = broken instanceof Limits.TooLargeException ? "too-large" : "broken-input";
      sink.accept(Failed.unreadable(place, code, String.valueOf(broken.getMessage())));
    }
  }

  private InputKind kindOf(String place, byte[] start) {
    return kind == InputKind.AUTO ? Sniffer.kind(place, start) : kind;
  }

  private static byte[] peek(BufferedInputStream stream) throws IOException {
    stream.mark(Sniffer.WINDOW);
    byte[] start = stream.readNBytes(Sniffer.WINDOW);
    stream.reset();
    return start;
  }

  private void readKind(
      InputKind found, String place, InputStream stream, Origin origin, Consumer<Inbound> sink)
      throws IOException {
    switch (found) {
      case JSONL -> new JsonLines(place).read(stream, sink);
      case WARC -> new WarcFiles(place).read(stream, sink);
      case FEED -> new Feeds(place, origin).read(Limits.readPage(stream), sink);
      case AUTO, HTML, TEXT -> sink.accept(page(found, place, Limits.readPage(stream), origin));
    }
  }

  private Inbound page(InputKind found, String place, byte[] bytes, Origin origin) {
    if (Sniffer.isBlank(bytes)) {
      return Failed.unreadable(place, "empty", "empty: there is nothing to read");
    }
    Optional<String> binary = Sniffer.binary(bytes);
    if (binary.isPresent()) {
      return Failed.unreadable(place, "binary", binary.get());
    }
    Capture capture =
        new Capture(
            null, origin.url(), origin.at(), mediaType(found, origin), Bytes.of(bytes), Hints.NONE);
    return new Received(place, capture);
  }

  private String mediaType(InputKind found, Origin origin) {
    if (!origin.type().isEmpty()) {
      return origin.type();
    }
    if (found == InputKind.TEXT) {
      return "text/plain";
    }
    return kind == InputKind.HTML ? "text/html" : ""; // a guess is left to the page stage
  }

  /**
   * What is known of an input from outside.
   *
   * @param type media type a server gave; empty when none did
   */
  record Origin(@Nullable URI url, @Nullable Instant at, String type) {
    static final Origin UNKNOWN = new Origin(null, null, "");
  }
}
