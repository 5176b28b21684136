package org.dateline.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.Dateline;
import org.dateline.app.demo.DemoArticles;
import org.dateline.app.record.StoryIndex;
import org.dateline.json.WireWriter;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.store.RecordStore;
import org.dateline.store.sqlite.SqliteRecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline demo}: the main job on bundled articles. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Shows all of it on bundled articles: the ledger, then the pages.",
      "",
      "Reads the articles, keeps them, prints the ledger of the main story, and serves the pages"
          + " until Ctrl-C. The texts are written for the demo; the facts are real.",
      ""
    },
    footer = {"", "Examples:", "  dateline demo", "  dateline demo --no-serve"})
final class DemoCommand implements Callable<Integer> {
  private static final int ROUNDS = 30; // of the articles, to practise; ten teach little
  private static final int DIGEST_SHOWN = 12; // characters of the digest that name the folder

  @Option(names = "--no-serve", description = "Print the ledger and stop.")
  private boolean ledgerOnly;

  @Option(
      names = "--visit",
      hidden = true,
      description = "Serve, ask once for a page of each kind, and stop: prepares a quick start.")
  private boolean visit;

  @Option(
      names = "--practise",
      hidden = true,
      description = "Read the articles many times, so that a quick start knows how they are read.")
  private boolean practise;

  @Option(
      names = "--record",
      paramLabel = "DIR",
      description = "Folder of the demo's record (by default one among temporary files).")
  private Optional<Path> chosen = Optional.empty();

  @Mixin private Address address = new Address();

  private final Console console;

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (RecordStore store = SqliteRecordStore.create(chosen.orElseGet(DemoCommand::folder))) {
      fill(store);
      StoryIndex index = StoryIndex.of(store);
      List<Story> stories = index.stories();
      if (!stories.isEmpty()) {
        Story main = stories.get(0);
        console.out().print(LedgerTable.print(main.title(), index.ledger(main.id())));
      }
      if (visit) {
        Address.visit(store, index, pages(stories));
      } else if (!ledgerOnly) {
        address.serve(console, store, index);
      }
      return ExitCode.DONE;
    }
  }

  private static List<String> pages(List<Story> stories) {
    List<String> pages = new ArrayList<>(List.of("/", "/search?q=people", "/style.css"));
    for (Story story : stories) {
      pages.add("/story/" + story.id());
      pages.add("/article/" + story.articles().getFirst());
    }
    return pages;
  }

  /** A record made with other knowledge is another record. */
  private static Path folder() {
    String digest = ResourcePack.open().digest();
    String name = digest.substring(0, Math.min(DIGEST_SHOWN, digest.length()));
    return Path.of(
        System.getProperty("java.io.tmpdir"),
        "dateline-" + System.getProperty("user.name"),
        "demo-" + Dateline.version() + "-" + name);
  }

  private void fill(RecordStore store) {
    if (store.articles().size() >= DemoArticles.count()) {
      return; // fewer were read where an earlier demo was cut off
    }
    console.progress("Reading the demo articles …");
    Reader.Sink keeper =
        new Reader.Sink() {
          @Override
          public void reading(String place, Reading reading) {
            store.add(reading);
          }
        };
    Dateline dateline = Dateline.open();
    new Reader(console, dateline, keeper).take(DemoArticles::take);
    if (practise) {
      practise(dateline);
    }
  }

  /** Reads on, so that what is kept of this run was learned in more than a few articles. */
  private void practise(Dateline dateline) {
    WireWriter writer = new WireWriter();
    for (int round = 0; round < ROUNDS; round++) {
      Reader again = new Reader(console, dateline, (place, reading) -> writer.write(reading));
      again.take(DemoArticles::take);
    }
  }
}
