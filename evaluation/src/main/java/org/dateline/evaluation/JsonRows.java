package org.dateline.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Corpora that are kept as one JSON object a line. */
public final class JsonRows {
  private JsonRows() {}

  /** The objects of a file, in its order. */
  public static List<JsonNode> of(Path file) {
    JsonMapper json = JsonMapper.builder().build();
    List<JsonNode> rows = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        rows.add(json.readTree(line));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return rows;
  }
}
