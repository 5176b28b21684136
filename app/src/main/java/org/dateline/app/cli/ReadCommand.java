package org.dateline.app.cli;

import java.util.concurrent.Callable;
import org.dateline.Dateline;
import org.dateline.intake.Inbound.Failed;
import org.dateline.json.WireWriter;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline read}: what articles say, cited, on standard output. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Reads articles and prints what they say, each entry with its words.",
    footer = {
      "",
      "Examples:",
      "  dateline read article.html",
      "  dateline read --format jsonl --input jsonl captures.jsonl > readings.jsonl",
      "  pbpaste | dateline read --input text --retrieved 2022-01-17T09:00:00Z -"
    })
final class ReadCommand implements Callable<Integer> {
  @Mixin private Inputs inputs = new Inputs();

  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text for people (default), jsonl for programs (the wire form).")
  private Format format = Format.TEXT;

  private final Console console;
  private final WireWriter writer = new WireWriter();

  ReadCommand(Console console) {
    this.console = console;
  }

  /** How readings are printed. */
  enum Format {
    TEXT,
    JSONL
  }

  @Override
  public Integer call() {
    if (inputs.missing()) {
      console.fault("name a file, an address, or - for standard input; see: dateline read --help");
      return ExitCode.WRONG_CALL;
    }
    KnowledgePack pack = knowledge.pack();
    Printer printer = new Printer(Plurals.of(pack));
    Reader reader = new Reader(console, Dateline.open(pack), printer);
    reader.take(each -> inputs.take(console, each));
    return reader.exitCode();
  }

  private final class Printer implements Reader.Sink {
    private final Plurals plurals;

    Printer(Plurals plurals) {
      this.plurals = plurals;
    }

    @Override
    public void reading(String place, Reading reading) {
      console
          .out()
          .println(
              format == Format.JSONL
                  ? writer.write(reading)
                  : TextReport.of(place, reading, plurals));
      console.out().flush();
    }

    @Override
    public void failure(Failed failure) {
      if (format == Format.JSONL) {
        console.out().println(writer.writeError(failure.id(), failure.code(), failure.message()));
      }
    }
  }
}
