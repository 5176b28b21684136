package org.dateline.evaluation;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.dateline.evaluation.events.EventTrainer;
import org.dateline.evaluation.names.NameTrainer;
import org.dateline.evaluation.pages.PageModels;
import org.dateline.evaluation.places.PlaceTrainer;
import org.dateline.evaluation.statements.StatementTrainer;
import org.dateline.evaluation.stories.DocumentFrequencyTrainer;
import org.dateline.evaluation.syntax.SyntaxTrainer;
import org.dateline.model.DatelineException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline train DIR}: makes the models again from the corpora, the same to the byte. */
@Command(
    name = "dateline train",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeOnInvalidInput = 1,
    description = {
      "Trains the models from gold corpora and writes them into the knowledge. Later models are",
      "trained on what earlier ones find, so the order counts: syntax, names, places, statements,",
      "events.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  dateline train ../shared/corpora",
      "  dateline train ../shared/corpora --model statements"
    })
public final class Train implements Callable<Integer> {
  private static final int WRONG_CALL = 1;

  private static final List<Model> MODELS =
      List.of(
          new Model("pages", "pages", PageModels::train),
          new Model("syntax", "syntax", SyntaxTrainer::train),
          new Model("names", "syntax", NameTrainer::train),
          new Model("places", "places", PlaceTrainer::train),
          new Model("statements", "statements", StatementTrainer::train),
          new Model("events", "events", EventTrainer::train),
          new Model("stories", "stories", DocumentFrequencyTrainer::train));

  @Parameters(arity = "1", paramLabel = "DIR", description = "Folder of the gold corpora.")
  private Path corpora = Path.of(".");

  @Option(
      names = "--model",
      split = ",",
      paramLabel = "MODEL",
      description = "Only these: pages, syntax, names, places, statements, events, stories.")
  private List<String> chosen = new ArrayList<>();

  @Option(
      names = "--knowledge",
      paramLabel = "DIR",
      description = "Folder the models are written into (${DEFAULT-VALUE}).")
  private Path knowledge = Path.of("knowledge/src/main/resources/org/dateline/knowledge");

  private final PrintWriter out;

  Train(PrintWriter out) {
    this.out = out;
  }

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    System.exit(new CommandLine(new Train(out)).execute(arguments));
  }

  @Override
  public Integer call() {
    List<String> known = MODELS.stream().map(Model::name).toList();
    for (String name : chosen) {
      if (!known.contains(name)) {
        out.println("dateline train: no model \"" + name + "\"; there are " + known);
        return WRONG_CALL;
      }
    }
    MODELS.stream()
        .filter(model -> chosen.isEmpty() || chosen.contains(model.name()))
        .forEach(this::train);
    return 0;
  }

  private void train(Model model) {
    if (!Files.exists(corpora.resolve(model.folder()))) {
      throw new DatelineException(corpora.resolve(model.folder()) + ": no such folder");
    }
    long start = System.nanoTime();
    out.println("training " + model.name() + " …");
    model.trainer().accept(corpora, knowledge);
    out.printf("%s trained in %.0f s%n", model.name(), (System.nanoTime() - start) / 1e9);
  }

  private record Model(String name, String folder, BiConsumer<Path, Path> trainer) {}
}
