package org.dateline.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.model.DatelineException;
import org.dateline.store.RecordStore;
import org.dateline.store.RecordStoreContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteRecordStoreTest extends RecordStoreContract {
  @TempDir private Path folder;

  @Override
  protected RecordStore openEmpty() {
    return SqliteRecordStore.create(folder.resolve("contract"));
  }

  @Test
  void keepsWhatWasAddedBeforeItWasClosed() {
    Path record = folder.resolve("kept");
    try (RecordStore store = SqliteRecordStore.create(record)) {
      store.add(reading("a", "Title", "2024-01-01", "12 words to keep"));
    }
    try (RecordStore store = SqliteRecordStore.open(record)) {
      assertThat(store.reading("a")).isPresent();
      assertThat(store.search("keep", 5)).hasSize(1);
    }
  }

  @Test
  void rebuildsItsIndexFromTheEntries() {
    try (SqliteRecordStore store = SqliteRecordStore.create(folder.resolve("rebuilt"))) {
      store.add(reading("a", "Title", "2024-01-01", "12 words to keep"));
      store.rebuildIndex();
      assertThat(store.search("keep", 5)).hasSize(1);
    }
  }

  @Test
  void saysThatARecordIsMissing() {
    assertThatThrownBy(() -> SqliteRecordStore.open(folder.resolve("nowhere")))
        .isInstanceOf(DatelineException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void refusesAFileThatIsNoRecord() throws IOException {
    Path record = Files.createDirectory(folder.resolve("broken"));
    Files.writeString(record.resolve(SqliteRecordStore.FILE), "this is not a database at all");
    assertThatThrownBy(() -> SqliteRecordStore.open(record)).isInstanceOf(DatelineException.class);
  }
}
