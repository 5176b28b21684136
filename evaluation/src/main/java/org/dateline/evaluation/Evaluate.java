package org.dateline.evaluation;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.Dateline;
import org.dateline.model.DatelineException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline evaluate DIR}: scores the tasks of the scoreboard on gold corpora. */
@Command(
    name = "dateline evaluate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeOnInvalidInput = 1,
    description = {
      "Scores Dateline on gold corpora, prints the scoreboard, and checks the floors.",
      "",
      "The folder is laid out like this: pages/ statements/ figures/ events/ places/ stories/",
      "syntax/ articles/, as JSON Lines and CoNLL-U. What is missing is said and left out.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  dateline evaluate ../shared/corpora",
      "  dateline evaluate ../shared/corpora --task statements,figures",
      "  dateline evaluate --methods",
      "",
      "Exit codes: 0 all floors hold; 1 wrong call; 2 no such folder; 3 a score below its floor."
    })
public final class Evaluate implements Callable<Integer> {
  private static final int WRONG_CALL = 1;
  private static final int WRONG_WORLD = 2;
  private static final int BELOW_FLOOR = 3;

  @Parameters(arity = "0..1", paramLabel = "DIR", description = "Folder of the gold corpora.")
  private @Nullable Path corpora;

  @Option(
      names = "--task",
      split = ",",
      paramLabel = "TASK",
      description = "Only these tasks; all of them when left out.")
  private List<String> chosen = new ArrayList<>();

  @Option(
      names = "--floors",
      paramLabel = "FILE",
      description = "Floors to check (${DEFAULT-VALUE} when that exists).")
  private Path floorsFile = Path.of("evaluation", "floors.json");

  @Option(names = "--methods", description = "Say how each task is scored, and stop.")
  private boolean methods;

  private final PrintWriter out;
  private final PrintWriter progress;

  Evaluate(PrintWriter out, PrintWriter progress) {
    this.out = out;
    this.progress = progress;
  }

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Evaluate(out, err))
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler((fault, command, parsed) -> {
          if (fault instanceof DatelineException) {
            err.println("dateline evaluate: " + fault.getMessage());
            return WRONG_WORLD;
          }
          throw fault;
        })
        .execute(arguments);
  }

  @Override
  public Integer call() {
    List<EvaluationTask> tasks = new ArrayList<>(Tasks.all());
    if (methods) {
      tasks.forEach(task -> out.printf("%-11s %s%n", task.name(), task.method()));
      return 0;
    }
    List<String> known = tasks.stream().map(EvaluationTask::name).toList();
    for (String task : chosen) {
      if (!known.contains(task)) {
        progress.println("dateline evaluate: no task \"" + task + "\"; there are " + known);
        return WRONG_CALL;
      }
    }
    Path folder = corpora;
    if (folder == null) {
      progress.println("dateline evaluate: name the folder of the corpora; see --help");
      return WRONG_CALL;
    }
    if (!Files.isDirectory(folder)) {
      throw new DatelineException(folder + ": no such folder");
    }
    tasks.removeIf(task -> !chosen.isEmpty() && !chosen.contains(task.name()));
    return score(folder, tasks);
  }

  private int score(Path folder, List<EvaluationTask> tasks) {
    Floors floors = Files.exists(floorsFile) ? Floors.read(floorsFile) : new Floors(Map.of());
    Scoreboard board = new Scoreboard(floors);
    List<Score> all = new ArrayList<>();
    Dateline dateline = Dateline.open();
    for (EvaluationTask task : tasks) {
      all.addAll(score(folder, task, dateline, board));
    }
    out.print(board.print());
    List<Score> broken = new ArrayList<>(floors.broken(all));
    broken.sort(Comparator.comparing(Score::key));
    broken.forEach(score -> out.println("below its floor: " + score.key() + " " + score.value()));
    out.flush();
    return broken.isEmpty() ? 0 : BELOW_FLOOR;
  }

  private List<Score> score(Path folder, EvaluationTask task, Dateline dateline, Scoreboard board) {
    if (!Files.exists(folder.resolve(task.folder()))) {
      board.addMissing(task, "no folder " + task.folder());
      return List.of();
    }
    progress.print(task.name() + " … ");
    progress.flush();
    long start = System.nanoTime();
    List<Score> scores = task.score(folder, dateline);
    progress.printf("%.1f s%n", (System.nanoTime() - start) / 1e9);
    scores.forEach(score -> board.add(task, score));
    return scores;
  }
}
