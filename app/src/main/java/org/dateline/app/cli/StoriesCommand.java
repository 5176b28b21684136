package org.dateline.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.json.LedgerWriter;
import org.dateline.model.Moment;
import org.dateline.model.Story;
import org.dateline.store.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline stories}: what the articles of a record are about. */
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Lists the stories of a record: articles, independent origins, dates.",
    footer = {"", "Example:", "  dateline stories --record news --format jsonl"})
final class StoriesCommand implements Callable<Integer> {
  @Mixin private RecordOption record = new RecordOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text for people (default), jsonl for programs.")
  private ReadCommand.Format format = ReadCommand.Format.TEXT;

  private final Console console;

  StoriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (RecordStore store = record.open()) {
      List<RecordStore.Summary> articles = store.articles();
      for (Story story : RecordOption.stories(store).stories()) {
        console
            .out()
            .println(
                format == ReadCommand.Format.JSONL
                    ? new LedgerWriter().write(story, articles)
                    : line(story));
      }
      return ExitCode.DONE;
    }
  }

  private static String line(Story story) {
    return "%s  %s%n                  %s, %s%s"
        .formatted(
            story.id(),
            story.title(),
            count(story.articles().size(), "article"),
            count(story.origins().size(), "independent origin"),
            dates(story.first(), story.last()));
  }

  private static String dates(@Nullable Moment first, @Nullable Moment last) {
    if (first == null || last == null) {
      return "";
    }
    return first.date().equals(last.date())
        ? ", " + first.date()
        : ", " + first.date() + " to " + last.date();
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
