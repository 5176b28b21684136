package org.dateline.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.model.DatelineException;
import org.dateline.text.Bytes;

/**
 * A table of words: tab-separated UTF-8 with one header row; lines that begin with {@code #} and
 * empty lines are comments. Cells are trimmed; a missing trailing cell is empty.
 */
public final class Lexicon {
  private final String path;
  private final List<Row> rows;

  private Lexicon(String path, List<Row> rows) {
    this.path = path;
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads a table.
   *
   * @throws DatelineException naming path and line when a row has more cells than the header
   */
  public static Lexicon read(String path, Bytes content) {
    String whole = content.decode(0, content.length(), StandardCharsets.UTF_8);
    Map<String, Integer> columns = new TreeMap<>();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : whole.split("\r?\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns.isEmpty()) {
        nameColumns(columns, cells);
      } else if (cells.length > columns.size()) {
        throw new DatelineException(
            path + ":" + number + ": " + cells.length + " cells under " + columns.size());
      } else {
        rows.add(new Row(path, number, columns, cells));
      }
    }
    return new Lexicon(path, rows);
  }

  private static void nameColumns(Map<String, Integer> columns, String[] cells) {
    for (String cell : cells) {
      columns.put(cell.strip(), columns.size());
    }
  }

  public String path() {
    return path;
  }

  /** This lexicon with the rows of another after its own. */
  public Lexicon plus(Lexicon more) {
    List<Row> all = new ArrayList<>(rows);
    all.addAll(more.rows);
    return new Lexicon(path, all);
  }

  /** The rows in the order of the file. */
  public List<Row> rows() {
    return rows;
  }

  /** One row, its cells by the name of their column. */
  public static final class Row {
    private final String path;
    private final int line;
    private final Map<String, Integer> columns;
    private final String[] cells;

    private Row(String path, int line, Map<String, Integer> columns, String[] cells) {
      this.path = path;
      this.line = line;
      this.columns = columns;
      this.cells = cells;
    }

    /** Line in the file, from 1. */
    public int line() {
      return line;
    }

    /** The cell under this column; empty where the row ends early or the table lacks it. */
    public String get(String column) {
      Integer index = columns.get(column);
      return index == null || index >= cells.length ? "" : cells[index].strip();
    }

    /** The cell's parts between vertical bars; none when it is empty. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\s*\\|\\s*"));
    }

    /** The cell as a constant of an enum, by its name. */
    public <E extends Enum<E>> E get(String column, Class<E> type) {
      try {
        return Enum.valueOf(type, get(column));
      } catch (IllegalArgumentException unknown) {
        throw new DatelineException(
            where()
                + ": "
                + column
                + " must be one of "
                + List.of(type.getEnumConstants())
                + ", not \""
                + get(column)
                + "\"",
            unknown);
      }
    }

    /** File and line, for messages and provenance: {@code en/lexicon/cue.tsv:41}. */
    public String where() {
      return path + ":" + line;
    }
  }
}
