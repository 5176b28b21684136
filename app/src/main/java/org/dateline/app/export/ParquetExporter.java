package org.dateline.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Apache Parquet: the columns of the CSV, typed. */
final class ParquetExporter implements Exporter {
  @Override
  public String format() {
    return "parquet";
  }

  @Override
  public void export(Chronicle chronicle, OutputStream out) throws IOException {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (EntryRow row : EntryRow.of(chronicle)) {
      rows.add(EntryTable.cells(row));
    }
    new ParquetTable(EntryTable.names(), EntryTable.types(), rows).write(out);
  }
}
