package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.model.Reading;
import org.dateline.store.RecordStore;
import org.dateline.store.RecordStore.Outcome;
import org.dateline.store.sqlite.SqliteRecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline add}: reads and keeps. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Reads articles and keeps them in a record; the same text is kept once.",
    footer = {
      "",
      "Examples:",
      "  dateline add --record news pages/*.html",
      "  dateline add --record news --input jsonl captures.jsonl"
    })
final class AddCommand implements Callable<Integer> {
  private static final int PROGRESS_EVERY = 100;

  @Option(
      names = "--record",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the record; made when it is missing.")
  private Path record = Path.of("record");

  @Mixin private Inputs inputs = new Inputs();

  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  private final Console console;

  AddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (inputs.missing()) {
      console.fault("name a file, an address, or - for standard input; see: dateline add --help");
      return ExitCode.WRONG_CALL;
    }
    try (RecordStore store = SqliteRecordStore.create(record)) {
      Keeper keeper = new Keeper(store);
      Reader reader = new Reader(console, knowledge.open(), keeper);
      reader.take(each -> inputs.take(console, each));
      console
          .out()
          .printf("%d new, %d known, %d failed%n", keeper.fresh, keeper.known, reader.failed());
      return reader.exitCode();
    }
  }

  private final class Keeper implements Reader.Sink {
    private final RecordStore store;
    private int fresh;
    private int known;

    private Keeper(RecordStore store) {
      this.store = store;
    }

    @Override
    public void reading(String place, Reading reading) {
      if (store.add(reading) == Outcome.NEW) {
        fresh++;
      } else {
        known++;
      }
      if ((fresh + known) % PROGRESS_EVERY == 0) {
        console.progress((fresh + known) + " articles read …");
      }
    }
  }
}
