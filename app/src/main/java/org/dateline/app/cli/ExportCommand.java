package org.dateline.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.app.export.Chronicle;
import org.dateline.app.export.Exporter;
import org.dateline.app.export.Exporters;
import org.dateline.model.DatelineException;
import org.dateline.store.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline export}: the events of a record in the columns of other tools. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Writes the events of a record for other tools.",
      "",
      "A happening is one row, however many sentences and articles tell it. Rows carry",
      "citations, never the text of an article.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  dateline export --record news --format polecat > events.txt",
      "  dateline export --record news --format parquet --out events.parquet"
    })
final class ExportCommand implements Callable<Integer> {
  @Mixin private RecordOption record = new RecordOption();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "plover, polecat, gdelt, csv, parquet, jsonld or geojson.")
  private String format = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "File to write; standard output when left out.")
  private @Nullable Path file;

  private final Console console;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Exporter exporter;
    try {
      exporter = Exporters.of(format);
    } catch (IllegalArgumentException unknown) {
      console.fault(String.valueOf(unknown.getMessage()));
      return ExitCode.WRONG_CALL;
    }
    try (RecordStore store = record.open()) {
      write(exporter, Chronicle.of(RecordOption.stories(store)));
      return ExitCode.DONE;
    } catch (IOException unwritable) {
      throw new DatelineException(
          (file == null ? "standard output" : file) + ": cannot be written", unwritable);
    }
  }

  private void write(Exporter exporter, Chronicle chronicle) throws IOException {
    Path target = file;
    if (target == null) {
      OutputStream out = new BufferedOutputStream(console.bytes());
      exporter.export(chronicle, out);
      out.flush();
      return;
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      exporter.export(chronicle, out);
    }
  }
}
