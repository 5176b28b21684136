package org.dateline.app.cli;

import java.util.concurrent.Callable;
import org.dateline.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline serve}: the pages and the REST interface of a record. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Serves the pages of a record, each with its .json twin, until Ctrl-C.",
    footer = {"", "Example:", "  dateline serve --record news --port 8080"})
final class ServeCommand implements Callable<Integer> {
  @Mixin private RecordOption record = new RecordOption();
  @Mixin private Address address = new Address();

  private final Console console;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (RecordStore store = record.open()) {
      address.serve(console, store, RecordOption.stories(store));
      return ExitCode.DONE;
    }
  }
}
