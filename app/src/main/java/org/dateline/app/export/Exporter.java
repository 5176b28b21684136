package org.dateline.app.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a record in one format. An event is one row however often it is told, and points at the
 * words of each telling; no format carries the article's text. Thread-safe; the same record gives
 * the same bytes.
 */
public interface Exporter {
  /** The word that selects it: {@code gdelt}. */
  String format();

  /** Writes all; leaves the stream open. */
  void export(Chronicle chronicle, OutputStream out) throws IOException;
}
