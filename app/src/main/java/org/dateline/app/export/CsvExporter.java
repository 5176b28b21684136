package org.dateline.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Comma-separated values after RFC 4180 with a header: one row an entry ({@link EntryRow}). */
final class CsvExporter implements Exporter {
  @Override
  public String format() {
    return "csv";
  }

  @Override
  public void export(Chronicle chronicle, OutputStream out) throws IOException {
    Cells header = new Cells();
    EntryTable.names().forEach(header::add);
    write(header, out);
    for (EntryRow row : EntryRow.of(chronicle)) {
      Cells cells = new Cells();
      EntryTable.cells(row).forEach(cells::add);
      write(cells, out);
    }
  }

  private static void write(Cells cells, OutputStream out) throws IOException {
    out.write((cells.commaSeparated() + "\r\n").getBytes(StandardCharsets.UTF_8));
  }
}
