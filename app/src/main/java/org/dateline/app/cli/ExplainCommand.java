package org.dateline.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.Dateline;
import org.dateline.app.web.EntryView;
import org.dateline.app.web.TimeWording;
import org.dateline.intake.Inbound.Received;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.Block;
import org.dateline.model.Bound;
import org.dateline.model.DatedBy;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Reading;
import org.dateline.model.Statement;
import org.dateline.page.BlockReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline explain}: why each block and each entry is what it is. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Says which signals kept or cut each block, and which steps made each entry.",
      "A block is kept at 0.50 or more. Each signal stands with what was found and how much it",
      "told for or against, in log-odds; blocks around it are weighed after that."
    },
    footer = {
      "",
      "Examples:",
      "  dateline explain article.html",
      "  dateline explain article.html --entry 9c1d2e3f4a5b6c7d"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int SHOWN = 70; // characters of a block
  private static final double LEAST = 0.05; // log-odds that are worth a word

  @Mixin private Inputs inputs = new Inputs();

  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Option(names = "--entry", paramLabel = "ID", description = "Only the entry of this id.")
  private @Nullable String wanted;

  private final Console console;
  private boolean found;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (inputs.missing()) {
      console.fault(
          "name a file, an address, or - for standard input; see: dateline explain --help");
      return ExitCode.WRONG_CALL;
    }
    KnowledgePack pack = knowledge.pack();
    Dateline dateline = Dateline.open(pack);
    Plurals plurals = Plurals.of(pack);
    Reader reader = new Reader(console, dateline, (place, reading) -> explain(reading, plurals));
    inputs.take(
        console,
        inbound -> {
          if (wanted == null && inbound instanceof Received received) {
            signals(dateline, received);
          }
          reader.accept(inbound);
        });
    if (wanted != null && !found && reader.exitCode() == ExitCode.DONE) {
      console.fault("no entry " + wanted + " in what was read");
      return ExitCode.WRONG_WORLD;
    }
    return reader.exitCode();
  }

  private void signals(Dateline dateline, Received received) {
    dateline.pages().explain(received.capture()).forEach(this::report);
  }

  private void report(BlockReport report) {
    console
        .out()
        .printf(
            "%s %.2f%s  %s%n",
            report.kept() ? "kept" : "cut ",
            report.score(),
            report.reason().isEmpty() ? "" : " (" + report.reason() + ")",
            shorten(report.words()));
    side("for", report.signals().stream().filter(signal -> signal.weight() > LEAST).toList());
    side("against", report.signals().stream().filter(signal -> signal.weight() < -LEAST).toList());
  }

  /** The signals of one side in a line: what was looked at, what was found, how much it told. */
  private void side(String side, List<BlockReport.Signal> signals) {
    if (!signals.isEmpty()) {
      String line =
          signals.stream()
              .map(signal ->
                  "%s %s (%+.1f)".formatted(signal.name(), number(signal.value()), signal.weight()))
              .collect(Collectors.joining(", "));
      console.out().printf("      %-7s  %s%n", side, line);
    }
  }

  private static String number(double value) {
    return value == Math.rint(value) ? "%.0f".formatted(value) : "%.2f".formatted(value);
  }

  private static String shorten(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
  }

  private void explain(Reading reading, Plurals plurals) {
    console
        .out()
        .printf(
            "%s%nversion %s, knowledge %s%n",
            reading.article().heading().title(),
            reading.origin().version(),
            reading.origin().knowledge());
    if (wanted == null) {
      reading.article().blocks().forEach(block -> block(reading, block));
    }
    for (Entry entry : reading.entries()) {
      if (wanted == null || entry.id().startsWith(wanted)) {
        found = true;
        entry(entry, reading, plurals);
      }
    }
  }

  private void block(Reading reading, Block block) {
    console
        .out()
        .printf(
            "  %s%s  %s%n",
            block.kind(),
            block.reason().isEmpty() ? "" : " (" + block.reason() + ")",
            shorten(reading.article().text().slice(block.span())));
  }

  private void entry(Entry entry, Reading reading, Plurals plurals) {
    String steps =
        entry.provenance().steps().stream()
            .map(step -> step.stage() + " " + step.rule())
            .collect(Collectors.joining(" > "));
    console
        .out()
        .printf(
            "  %s %s  %s%n      %s%s%n      %s%n",
            entry.getClass().getSimpleName(),
            entry.id(),
            entry.citations().get(0).quote().replaceAll("\\s+", " "),
            TextReport.entry(entry, reading, plurals),
            more(entry, reading),
            steps);
    DatedBy date = date(entry);
    String when = date == null ? "" : TimeWording.of(date.value());
    if (date != null && !when.isEmpty()) {
      console.out().printf("      date %s, by %s%n", when, basis(date.basis()));
    }
  }

  /** What the line of a report leaves to its words: who speaks, and the number. */
  private static String more(Entry entry, Reading reading) {
    return switch (entry) {
      case Statement statement when statement.speaker() != null ->
          "; speaker " + EntryView.speaker(statement, reading);
      case Statement statement -> "; speaker not known";
      case Event event -> "";
      case Figure figure -> "; value " + value(figure);
    };
  }

  private static String value(Figure figure) {
    String end = figure.to() == null ? "" : " to " + figure.to();
    String bound = figure.bound() == Bound.EXACTLY ? "" : figure.bound().symbol() + " ";
    return bound + figure.value() + end;
  }

  private static @Nullable DatedBy date(Entry entry) {
    return switch (entry) {
      case Figure figure -> figure.date();
      case Event event -> event.date();
      case Statement statement -> null;
    };
  }

  private static String basis(DatedBy.Basis basis) {
    return switch (basis) {
      case SYNTAX -> "the words that depend on its verb";
      case SENTENCE -> "another time in its sentence";
      case ARTICLE -> "the day of the article";
    };
  }
}
