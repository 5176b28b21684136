package org.dateline.app.cli;

import java.nio.file.Path;
import org.dateline.app.record.StoryIndex;
import org.dateline.store.RecordStore;
import org.dateline.store.sqlite.SqliteRecordStore;
import picocli.CommandLine.Option;

/** The record a command looks into. */
final class RecordOption {
  @Option(
      names = "--record",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the record.")
  private Path record = Path.of("record");

  /** Opens it. */
  RecordStore open() {
    return SqliteRecordStore.open(record);
  }

  /** The stories of this store. */
  static StoryIndex stories(RecordStore store) {
    return StoryIndex.of(store);
  }
}
