package org.dateline.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of text cells in the making; what is unknown is empty. Not safe for several threads. */
final class Cells {
  private final List<String> cells = new ArrayList<>();

  Cells add(@Nullable Object cell) {
    cells.add(Objects.toString(cell, ""));
    return this;
  }

  /** So many empty cells. */
  Cells skip(int count) {
    for (int at = 0; at < count; at++) {
      cells.add("");
    }
    return this;
  }

  int size() {
    return cells.size();
  }

  /** The row between tabs; tabs and line breaks inside cells become spaces. */
  String tabbed() {
    return String.join("\t", cells.stream().map(cell -> cell.replaceAll("\\s", " ")).toList());
  }

  /** The row after RFC 4180. */
  String commaSeparated() {
    return String.join(",", cells.stream().map(Cells::quoted).toList());
  }

  private static String quoted(String cell) {
    boolean isPlain = cell.chars().noneMatch(unit -> ",\"\n\r".indexOf(unit) >= 0);
    return isPlain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
