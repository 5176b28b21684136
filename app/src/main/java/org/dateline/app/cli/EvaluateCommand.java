package org.dateline.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code dateline evaluate}: the scoreboard is measured by the module {@code evaluation}, which is
 * not shipped; the launcher of a source checkout starts it in place of this command.
 */
@Command(
    name = "evaluate",
    sortOptions = false,
    description = "Scores Dateline on gold corpora (from a source checkout).",
    footer = {"", "Example:", "  ./dateline evaluate ../corpora --task statements,figures"})
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(arity = "0..*", paramLabel = "DIR", description = "Folder of the gold corpora.")
  private List<String> folders = new ArrayList<>();

  private final Console console;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.fault(
        "evaluation is not part of an installed Dateline; run it from a source checkout: "
            + "./dateline evaluate "
            + (folders.isEmpty() ? "DIR" : folders.get(0)));
    return ExitCode.WRONG_WORLD;
  }
}
