package org.dateline.store.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.json.WireReader;
import org.dateline.json.WireWriter;
import org.dateline.model.Article;
import org.dateline.model.DatelineException;
import org.dateline.model.Moment;
import org.dateline.model.Reading;
import org.dateline.store.InMemoryRecordStore;
import org.dateline.store.RecordStore;
import org.dateline.store.SearchQuery;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * A record in one SQLite file: an append-only table of readings in the wire form (the truth), and a
 * full-text index derived from it. Write-ahead logging; one writer at a time, thread-safe.
 */
public final class SqliteRecordStore implements RecordStore {
  /** Name of the file inside the record's folder. */
  public static final String FILE = "record.sqlite";

  private static final int FORM = 1; // PRAGMA user_version of this layout
  private static final String MATCH_START = "\u0002";
  private static final String MATCH_END = "\u0003";
  private static final String[] LAYOUT = {
    """
    CREATE TABLE IF NOT EXISTS reading (
      seq INTEGER PRIMARY KEY, id TEXT NOT NULL, digest TEXT NOT NULL, url TEXT,
      outlet TEXT NOT NULL, published TEXT, title TEXT NOT NULL, wire TEXT NOT NULL,
      UNIQUE (id, digest))\
    """,
    """
    CREATE TRIGGER IF NOT EXISTS reading_is_append_only BEFORE UPDATE ON reading
      BEGIN SELECT RAISE(ABORT, 'a record is append-only'); END\
    """,
    """
    CREATE TRIGGER IF NOT EXISTS reading_is_never_deleted BEFORE DELETE ON reading
      BEGIN SELECT RAISE(ABORT, 'a record is append-only'); END\
    """,
    """
    CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(
      title, body, tokenize = 'unicode61 remove_diacritics 2')\
    """,
    "PRAGMA user_version = " + FORM,
  };
  private static final String LATEST = "seq IN (SELECT max(seq) FROM reading GROUP BY id)";

  private final Path file;
  private final Connection connection;
  private final WireWriter writer = new WireWriter();
  private final WireReader reader = new WireReader();

  private SqliteRecordStore(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens the record in this folder, making both where they are missing.
   *
   * @throws DatelineException when the folder cannot be written or holds something else
   */
  public static SqliteRecordStore create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException unwritable) {
      throw new DatelineException(folder + ": cannot make a record here", unwritable);
    }
    return connect(folder.resolve(FILE));
  }

  /**
   * Opens the record in this folder.
   *
   * @throws DatelineException when there is none
   */
  public static SqliteRecordStore open(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      throw new DatelineException(
          folder + ": no record here; make one with: dateline add --record " + folder + " FILE...");
    }
    return connect(file);
  }

  private static SqliteRecordStore connect(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setBusyTimeout(10_000);
    try {
      Connection connection = config.createConnection("jdbc:sqlite:" + file);
      SqliteRecordStore store = new SqliteRecordStore(file, connection);
      store.lay();
      return store;
    } catch (SQLException notOurs) {
      throw new DatelineException(
          file + ": cannot be opened as a record (" + notOurs.getMessage() + ")", notOurs);
    }
  }

  private void lay() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      int form = statement.executeQuery("PRAGMA user_version").getInt(1);
      if (form > FORM) {
        connection.close();
        throw new DatelineException(file + ": made by a newer Dateline (form " + form + ")");
      }
      for (String sql : LAYOUT) {
        statement.execute(sql);
      }
    } catch (SQLException broken) {
      connection.close();
      throw broken;
    }
  }

  @Override
  public synchronized Outcome add(Reading reading) {
    return inTransaction(() -> insert(reading));
  }

  private Outcome insert(Reading reading) throws SQLException {
    Article article = reading.article();
    Summary summary = InMemoryRecordStore.summaryOf(article);
    forgetInIndex(article.id());
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT OR IGNORE INTO reading (id, digest, url, outlet, published, title, wire)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, summary.id());
      insert.setString(2, summary.digest());
      insert.setString(3, summary.url());
      insert.setString(4, summary.outlet());
      Moment published = summary.published();
      insert.setString(5, published == null ? null : published.toString());
      insert.setString(6, summary.title());
      insert.setString(7, writer.write(reading));
      boolean fresh = insert.executeUpdate() == 1;
      index(article.id());
      return fresh ? Outcome.NEW : Outcome.KNOWN;
    }
  }

  private void forgetInIndex(String id) throws SQLException {
    run("DELETE FROM search WHERE rowid IN (SELECT seq FROM reading WHERE id = ?)", id);
  }

  private void index(String id) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT seq, title, wire FROM reading WHERE id = ? ORDER BY seq DESC LIMIT 1")) {
      select.setString(1, id);
      try (ResultSet rows = select.executeQuery()) {
        if (rows.next()) {
          indexRow(rows.getLong(1), rows.getString(2), rows.getString(3));
        }
      }
    }
  }

  private void indexRow(long seq, String title, String wire) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)")) {
      insert.setLong(1, seq);
      insert.setString(2, title);
      insert.setString(3, reader.read(wire).article().body());
      insert.executeUpdate();
    }
  }

  /** Makes the full-text index anew from the readings. */
  public synchronized void rebuildIndex() {
    inTransaction(() -> {
      run("DELETE FROM search");
      for (Summary summary : articles()) {
        index(summary.id());
      }
      return Outcome.NEW;
    });
  }

  @Override
  public synchronized Optional<Reading> reading(String article) {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT wire FROM reading WHERE id = ? ORDER BY seq DESC LIMIT 1")) {
      select.setString(1, article);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() ? Optional.of(reader.read(rows.getString(1))) : Optional.empty();
      }
    } catch (SQLException broken) {
      throw failed(broken);
    }
  }

  @Override
  public synchronized List<Summary> articles() {
    List<Summary> summaries = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT id, digest, url, outlet, published, title FROM reading WHERE " + LATEST)) {
      while (rows.next()) {
        summaries.add(summary(rows));
      }
    } catch (SQLException broken) {
      throw failed(broken);
    }
    summaries.sort(InMemoryRecordStore.LISTING_ORDER);
    return List.copyOf(summaries);
  }

  private static Summary summary(ResultSet row) throws SQLException {
    return new Summary(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        moment(row.getString(5)),
        row.getString(6));
  }

  private static @Nullable Moment moment(@Nullable String iso) {
    return iso == null ? null : Moment.parse(iso).orElse(null);
  }

  @Override
  public synchronized List<Hit> search(String query, int limit) {
    SearchQuery wanted = SearchQuery.parse(query);
    if (wanted.isEmpty()) {
      return List.of();
    }
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT r.id, r.digest, r.url, r.outlet, r.published, r.title,"
                + " snippet(search, 1, char(2), char(3), '…', 32) FROM search"
                + " JOIN reading r ON r.seq = search.rowid WHERE search MATCH ?"
                + " ORDER BY bm25(search, 5.0, 1.0), r.published, r.id LIMIT ?")) {
      select.setString(1, matchExpression(wanted));
      select.setInt(2, limit);
      return hits(select);
    } catch (SQLException broken) {
      throw failed(broken);
    }
  }

  private static String matchExpression(SearchQuery wanted) {
    return wanted.phrases().stream()
        .map(phrase -> '"' + String.join(" ", phrase) + '"')
        .collect(Collectors.joining(" AND "));
  }

  private static List<Hit> hits(PreparedStatement select) throws SQLException {
    List<Hit> hits = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        hits.add(hit(summary(rows), rows.getString(7)));
      }
    }
    return List.copyOf(hits);
  }

  private static Hit hit(Summary summary, String marked) {
    StringBuilder excerpt = new StringBuilder();
    List<Span> matches = new ArrayList<>();
    int from = 0;
    int start = marked.indexOf(MATCH_START);
    while (start >= 0) {
      int end = marked.indexOf(MATCH_END, start);
      excerpt.append(marked, from, start);
      int at = excerpt.length();
      excerpt.append(marked, start + 1, end);
      matches.add(new Span(at, excerpt.length()));
      from = end + 1;
      start = marked.indexOf(MATCH_START, from);
    }
    excerpt.append(marked.substring(from));
    return new Hit(summary, excerpt.toString(), matches);
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException broken) {
      throw failed(broken);
    }
  }

  private Outcome inTransaction(Work work) {
    try {
      connection.setAutoCommit(false);
      try {
        Outcome outcome = work.run();
        connection.commit();
        return outcome;
      } catch (SQLException | RuntimeException broken) {
        connection.rollback();
        throw broken;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException broken) {
      throw failed(broken);
    }
  }

  private void run(String sql, String... arguments) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int at = 0; at < arguments.length; at++) {
        statement.setString(at + 1, arguments[at]);
      }
      statement.executeUpdate();
    }
  }

  private DatelineException failed(SQLException broken) {
    return new DatelineException(file + ": " + broken.getMessage(), broken);
  }

  /** Something done within one transaction. */
  @FunctionalInterface
  private interface Work {
    Outcome run() throws SQLException;
  }
}
