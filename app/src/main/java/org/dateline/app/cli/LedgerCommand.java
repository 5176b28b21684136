package org.dateline.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.app.record.StoryIndex;
import org.dateline.json.LedgerWriter;
import org.dateline.model.DatelineException;
import org.dateline.model.Ledger;
import org.dateline.model.Story;
import org.dateline.store.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline ledger}: every figure of a story by source and date. */
@Command(
    name = "ledger",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Prints every number of a story, who stands behind it, and what disagrees.",
    footer = {
      "",
      "Examples:",
      "  dateline ledger --record news",
      "  dateline ledger --record news --story 4f0c2d1e5a6b7c8d --format csv"
    })
final class LedgerCommand implements Callable<Integer> {
  @Mixin private RecordOption record = new RecordOption();

  @Option(
      names = "--story",
      paramLabel = "ID",
      description = "Only this story; all of them when left out.")
  private @Nullable String story;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text for people (default), csv, or jsonl (one tally a line).")
  private Format format = Format.TEXT;

  private final Console console;

  LedgerCommand(Console console) {
    this.console = console;
  }

  /** How a ledger is printed. */
  enum Format {
    TEXT,
    CSV,
    JSONL
  }

  @Override
  public Integer call() {
    try (RecordStore store = record.open()) {
      StoryIndex index = RecordOption.stories(store);
      boolean first = true;
      for (Story each : chosen(index)) {
        print(each, index.ledger(each.id()), first);
        first = false;
      }
      return ExitCode.DONE;
    }
  }

  private List<Story> chosen(StoryIndex index) {
    String id = story;
    if (id == null) {
      return index.stories();
    }
    return List.of(
        index
            .story(id)
            .orElseThrow(() ->
                new DatelineException("no story " + id + "; see: dateline stories --record DIR")));
  }

  private void print(Story each, Ledger ledger, boolean first) {
    switch (format) {
      case TEXT -> console.out().print(LedgerTable.print(each.title(), ledger));
      case CSV -> console.out().print(LedgerTable.csv(ledger, first));
      case JSONL -> new LedgerWriter().write(ledger).forEach(console.out()::println);
    }
  }
}
