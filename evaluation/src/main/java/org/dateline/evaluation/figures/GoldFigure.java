package org.dateline.evaluation.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Figure;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A figure as the annotators wrote it: words as they stand in the sentence, not where.
 *
 * @param quantity the numeral with its hedge
 * @param value the number
 * @param to upper end of a range, or -1
 * @param bound sign of the bound
 * @param measure the measure
 * @param who words for the people counted, or null
 * @param source words for who gave the number, or null
 */
record GoldFigure(
    String quantity,
    long value,
    long to,
    String bound,
    String measure,
    @Nullable String who,
    @Nullable String source) {

  /** An annotated sentence. */
  record Line(String id, String sentence, List<GoldFigure> figures) {}

  static List<Line> read(Path file) {
    JsonMapper json = JsonMapper.shared();
    List<Line> lines = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          lines.add(line(json.readTree(line)));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return lines;
  }

  private static Line line(JsonNode node) {
    List<GoldFigure> figures = new ArrayList<>();
    for (JsonNode figure : node.path("figures")) {
      figures.add(
          new GoldFigure(
              figure.path("quantity").asString(),
              figure.path("value").asLong(),
              figure.has("to") ? figure.path("to").asLong() : -1,
              figure.path("bound").asString(),
              figure.path("measure").asString(),
              figure.hasNonNull("who") ? figure.path("who").asString() : null,
              figure.hasNonNull("source") ? figure.path("source").asString() : null));
    }
    return new Line(node.path("id").asString(), node.path("sentence").asString(), figures);
  }

  /** Whether a figure that was found is this one. */
  boolean matches(Figure found, String sentence) {
    Long upper = found.to();
    return found.measure().equals(measure)
        && found.value() == value
        && (upper == null ? -1 : upper) == to
        && found.bound().symbol().equals(bound)
        && overlaps(sentence, quantity, found.quantity().span());
  }

  /** Whether the words, wherever they stand in the sentence, overlap the span. */
  static boolean overlaps(String sentence, String words, Span span) {
    int at = sentence.indexOf(words);
    while (at >= 0) {
      if (span.overlaps(new Span(at, at + words.length()))) {
        return true;
      }
      at = sentence.indexOf(words, at + 1);
    }
    return false;
  }
}
