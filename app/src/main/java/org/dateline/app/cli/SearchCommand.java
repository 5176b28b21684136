package org.dateline.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.model.Moment;
import org.dateline.store.RecordStore;
import org.dateline.store.RecordStore.Hit;
import org.dateline.store.SearchQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline search}: articles of a record by their words. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Finds articles that hold all the words; \"quoted words\" stay together.",
    footer = {"", "Example:", "  dateline search --record news Tokayev '\"without warning\"'"})
final class SearchCommand implements Callable<Integer> {
  private static final int FEW = 20;

  @Mixin private RecordOption record = new RecordOption();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most this many articles (${DEFAULT-VALUE}).")
  private int limit = FEW;

  @Parameters(arity = "1..*", paramLabel = "WORD", description = "What to look for.")
  private List<String> words = new ArrayList<>();

  private final Console console;

  SearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String query = String.join(" ", words);
    if (limit < 1 || SearchQuery.parse(query).isEmpty()) {
      console.fault("nothing to look for: give at least one word, and a limit of 1 or more");
      return ExitCode.WRONG_CALL;
    }
    try (RecordStore store = record.open()) {
      List<Hit> hits = store.search(query, limit);
      hits.forEach(this::print);
      if (hits.isEmpty()) {
        console.note("no article holds all of these words");
      }
      return ExitCode.DONE;
    }
  }

  private void print(Hit hit) {
    Moment published = hit.article().published();
    console
        .out()
        .printf(
            "%s  %s%n    %s%s  %s%n",
            published == null ? "----------" : published.date(),
            hit.article().title(),
            hit.article().outlet().isEmpty() ? "" : hit.article().outlet() + ": ",
            hit.excerpt().replaceAll("\\s+", " "),
            hit.article().id());
  }
}
