package org.dateline.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dateline.model.Reading;

/**
 * Writes readings in one format. Every row points at the words that say it; no format carries the
 * article's text. Thread-safe; the same readings give the same bytes.
 */
public interface Exporter {
  /** The word that selects it: {@code gdelt}. */
  String format();

  /** Writes all; leaves the stream open. */
  void export(List<Reading> readings, OutputStream out) throws IOException;
}
