package org.dateline.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Scores as a table for a terminal: what, score, goal, floor, what the best others reach. */
final class Scoreboard {
  private static final List<String> HEADER =
      List.of("task", "measure", "score", "goal", "floor", "", "others");

  private final Floors floors;
  private final List<List<String>> rows = new ArrayList<>();

  Scoreboard(Floors floors) {
    this.floors = floors;
    rows.add(HEADER);
  }

  void add(EvaluationTask task, Score score) {
    rows.add(
        List.of(
            task.name(),
            score.label(),
            number(score.value()),
            number(score.goal()),
            number(floors.floor(score)),
            verdict(score),
            score.others()));
  }

  void addMissing(EvaluationTask task, String why) {
    rows.add(List.of(task.name(), "not measured: " + why, "–", "–", "–", "", ""));
  }

  private String verdict(Score score) {
    if (score.value() < floors.floor(score)) {
      return "BELOW FLOOR";
    }
    if (Double.isNaN(score.goal())) {
      return "";
    }
    return score.value() >= score.goal() ? "goal" : "short";
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    return Math.abs(value) <= 1
        ? String.format(Locale.ROOT, "%.3f", value)
        : String.format(Locale.ROOT, "%.1f", value);
  }

  /** The whole table, columns aligned. */
  String print() {
    int[] widths = new int[HEADER.size()];
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], row.get(column).length());
      }
    }
    StringBuilder table = new StringBuilder();
    rows.forEach(row -> table.append(line(row, widths)).append('\n'));
    return table.toString();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      line.append(row.get(column))
          .append(" ".repeat(widths[column] - row.get(column).length() + 2));
    }
    return line.toString().stripTrailing();
  }
}
