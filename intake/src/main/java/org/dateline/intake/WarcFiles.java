package org.dateline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.intake.Inbound.Failed;
import org.dateline.intake.Inbound.Received;
import org.dateline.model.Capture;
import org.dateline.model.Capture.Hints;
import org.dateline.text.Bytes;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The pages in a web archive: responses with status 200 and resources, of HTML or plain text. */
final class WarcFiles {
  private static final int OK = 200;

  private final String place;

  WarcFiles(String place) {
    this.place = place;
  }

  void read(InputStream stream, Consumer<Inbound> sink) throws IOException {
    int number = 0;
    try (WarcReader reader = new WarcReader(stream)) {
      for (WarcRecord record : reader) {
        number++;
        if (record instanceof WarcTargetRecord target) {
          readTarget(target, place + "#" + number, sink);
        }
      }
    } catch (ParsingException | UncheckedIOException broken) {
      sink.accept(
          Failed.unreadable(
              place + "#" + (number + 1),
              "broken-warc",
              "not a WARC record: " + broken.getMessage()));
    }
    if (number == 0) {
      sink.accept(Failed.unreadable(place, "empty", "no WARC record in it"));
    }
  }

  private static void readTarget(WarcTargetRecord target, String where, Consumer<Inbound> sink) {
    try {
      Optional<Inbound> page =
          switch (target) {
            case WarcResponse response when response.http().status() == OK ->
                payload(target, response.http().contentType(), response.payload(), where);
            case WarcResource resource ->
                payload(target, resource.payloadType(), resource.payload(), where);
            default -> Optional.empty();
          };
      page.ifPresent(sink);
    } catch (IOException | IllegalArgumentException broken) {
      sink.accept(Failed.unreadable(where, "broken-record", String.valueOf(broken.getMessage())));
    }
  }

  private static Optional<Inbound> payload(
      WarcTargetRecord target, MediaType type, Optional<WarcPayload> payload, String where)
      throws IOException {
    String media = type.toString().toLowerCase(Locale.ROOT);
    if (payload.isEmpty() || !(media.contains("html") || media.startsWith("text/plain"))) {
      return Optional.empty();
    }
    byte[] bytes = Limits.readPage(payload.get().body().stream());
    if (Sniffer.isBlank(bytes)) {
      return Optional.of(Failed.unreadable(where, "empty", "empty: there is nothing to read"));
    }
    URI url = JsonLines.address(target.target());
    Capture capture = new Capture(null, url, target.date(), media, Bytes.of(bytes), Hints.NONE);
    return Optional.of(new Received(where, capture));
  }
}
