package org.dateline.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.DatelineException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores that have been reached and must not be lost, by the key of the score.
 *
 * @param byKey the least each score may be
 */
public record Floors(Map<String, Double> byKey) {
  private static final double ROUNDING = 1e-9;

  public Floors {
    byKey = Map.copyOf(byKey);
  }

  /**
   * Reads {@code floors.json}: an object whose member {@code floors} names keys and numbers.
   *
   * @throws DatelineException when it is missing or malformed
   */
  public static Floors read(Path file) {
    try {
      JsonNode root = JsonMapper.shared().readTree(Files.readString(file));
      Map<String, Double> floors = new TreeMap<>();
      root.path("floors")
          .properties()
          .forEach(floor -> floors.put(floor.getKey(), floor.getValue().asDouble()));
      return new Floors(floors);
    } catch (IOException | JacksonException broken) {
      throw new DatelineException(file + ": cannot be read as floors", broken);
    }
  }

  /** The scores that lie beneath their floor. */
  public List<Score> broken(List<Score> scores) {
    return scores.stream().filter(score -> score.value() < floor(score) - ROUNDING).toList();
  }

  /** The floor of this score; {@code NaN} where there is none. */
  public double floor(Score score) {
    return byKey.getOrDefault(score.key(), Double.NaN);
  }
}
