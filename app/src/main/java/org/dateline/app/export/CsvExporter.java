package org.dateline.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.model.Reading;

/** Comma-separated values after RFC 4180 with a header: one row an entry ({@link EntryRow}). */
final class CsvExporter implements Exporter {
  @Override
  public String format() {
    return "csv";
  }

  @Override
  public void export(List<Reading> readings, OutputStream out) throws IOException {
    Cells header = new Cells();
    EntryTable.names().forEach(header::add);
    write(header, out);
    for (EntryRow row : EntryRow.of(readings)) {
      Cells cells = new Cells();
      EntryTable.cells(row).forEach(cells::add);
      write(cells, out);
    }
  }

  private static void write(Cells cells, OutputStream out) throws IOException {
    out.write((cells.commaSeparated() + "\r\n").getBytes(StandardCharsets.UTF_8));
  }
}
