package org.dateline.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.dateline.intake.Inbound.Failed;
import org.dateline.intake.Inbound.Received;
import org.dateline.json.JsonObject;
import org.dateline.json.JsonReader;
import org.dateline.model.Capture;
import org.dateline.model.Capture.Hints;
import org.dateline.model.DatelineException;
import org.dateline.text.Bytes;
import org.jspecify.annotations.Nullable;

/** Captures as JSON Lines: one object a line with {@code html} or {@code text}. */
final class JsonLines {
  private final String place;

  JsonLines(String place) {
    this.place = place;
  }

  void read(InputStream stream, Consumer<Inbound> sink) throws IOException {
    LineReader lines = new LineReader(stream);
    int number = 0;
    boolean blank = true;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      number++;
      String where = place + ":" + number;
      if (lines.wasTooLong()) {
        blank = false;
        sink.accept(Failed.unreadable(where, "too-large", Limits.TOO_LARGE));
        continue;
      }
      String text = new String(line, StandardCharsets.UTF_8);
      if (!text.isBlank()) {
        blank = false;
        sink.accept(readLine(where, number == 1 ? withoutMark(text) : text));
      }
    }
    if (blank) {
      sink.accept(Failed.unreadable(place, "empty", "empty: there is nothing to read"));
    }
  }

  private static String withoutMark(String line) {
    return line.startsWith("\ufeff") ? line.substring(1) : line;
  }

  private static Inbound readLine(String where, String line) {
    try {
      return capture(where, JsonReader.read(line));
    } catch (DatelineException notJson) {
      return Failed.unreadable(where, "not-json", String.valueOf(notJson.getMessage()));
    }
  }

  private static Inbound capture(String where, JsonObject json) {
    String id = json.string("id").orElse(null);
    String html = json.string("html").orElse(null);
    String text = json.string("text").orElse(null);
    String content = html == null ? text : html;
    if (content == null) {
      return new Failed(
          where, id, "no-content", "the line has neither \"html\" nor \"text\"", false);
    }
    if (content.isBlank()) {
      return new Failed(where, id, "empty", "empty: there is nothing to read", false);
    }
    Hints hints =
        new Hints(
            json.string("outlet").orElse(null),
            json.string("title").orElse(null),
            json.string("published").orElse(null));
    String type = (html == null ? "text/plain" : "text/html") + "; charset=utf-8";
    return new Received(
        where,
        new Capture(
            id,
            address(json.string("url").orElse("")),
            instant(json.string("retrieved").orElse("")),
            type,
            Bytes.of(content, StandardCharsets.UTF_8),
            hints));
  }

  static @Nullable URI address(String url) {
    try {
      return url.isBlank() ? null : new URI(url.strip());
    } catch (URISyntaxException notAnAddress) {
      return null;
    }
  }

  /** Reads ISO 8601; a date alone is its noon in UTC, a time without zone is in UTC. */
  static @Nullable Instant instant(String iso) {
    try {
      if (iso.isBlank()) {
        return null;
      }
      if (iso.length() <= 10) {
        return LocalDate.parse(iso).atTime(12, 0).toInstant(ZoneOffset.UTC);
      }
      boolean zoned = iso.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$");
      return OffsetDateTime.parse(zoned ? iso.replace(' ', 'T') : iso.replace(' ', 'T') + "Z")
          .toInstant();
    } catch (DateTimeException notATime) {
      return null;
    }
  }

  /** Lines as bytes, each bounded; what is over the bound is skipped to the next line. */
  private static final class LineReader {
    private final InputStream stream;
    private boolean tooLong;

    LineReader(InputStream stream) {
      this.stream = stream;
    }

    boolean wasTooLong() {
      return tooLong;
    }

    /** The next line without its break, or null at the end. */
    byte @Nullable [] next() throws IOException {
      int unit = stream.read();
      if (unit < 0) {
        return null;
      }
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      tooLong = false;
      while (unit >= 0 && unit != '\n') {
        tooLong |= line.size() >= Limits.PAGE;
        if (!tooLong) {
          line.write(unit);
        }
        unit = stream.read();
      }
      return line.toByteArray();
    }
  }
}
