package org.dateline.evaluation.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.json.JsonReader;
import org.dateline.model.Capture;
import org.dateline.text.Bytes;

/** The articles of {@code statements/train} as plain text, as they come to a reader. */
final class NewsTexts {
  static final String FILE = "statements/train.jsonl";

  private NewsTexts() {}

  /** The first articles, at most so many. */
  static List<Capture> captures(Path corpora, int most) {
    return read(corpora.resolve(FILE), most);
  }

  /** The first articles of a file of JSON Lines with a text each, at most so many. */
  static List<Capture> read(Path file, int most) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.limit(most).map(NewsTexts::capture).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Capture capture(String line) {
    String text = JsonReader.read(line).string("text").orElse("");
    return Capture.of("text/plain; charset=utf-8", Bytes.of(text, StandardCharsets.UTF_8));
  }
}
