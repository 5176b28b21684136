package org.dateline.app.cli;

import java.io.PrintWriter;
import org.dateline.Dateline;
import org.dateline.app.cli.ResultStream.ReaderLeftException;
import org.dateline.model.DatelineException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The root of the command line: what there is, with an example each. */
@Command(
    name = "dateline",
    mixinStandardHelpOptions = true,
    versionProvider = DatelineCommand.Version.class,
    sortOptions = false,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Reads the news and keeps the record: what is said to have happened,",
      "who says so, and where the accounts disagree.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  dateline read article.html                       what one page says, cited",
      "  dateline read --format jsonl *.html > read.jsonl the same for programs",
      "  dateline add --record news pages/*.html          read and keep",
      "  dateline stories --record news                   what the articles are about",
      "  dateline ledger --record news                    every number, who says so",
      "  dateline search --record news \"state of emergency\"",
      "  dateline serve --record news                     the pages, on localhost:7700",
      "  dateline export --record news --format csv       events for other tools",
      "  dateline explain article.html                    why each entry is what it is",
      "  dateline demo                                    all of it on bundled articles",
      "  dateline evaluate ../corpora                     scores on gold corpora",
      "",
      "Exit codes: 0 done; 1 wrong call; 2 no such file or record, or an address that does",
      "not answer; 3 some inputs could not be read, the rest were."
    })
public final class DatelineCommand {
  @Option(
      names = "--trace",
      scope = ScopeType.INHERIT,
      description = "Print where a fault happened, not only what it was.")
  private boolean trace;

  private final Console console;

  private DatelineCommand(Console console) {
    this.console = console;
  }

  /** Runs a command line and gives its exit code; never throws. */
  public static int run(Console console, String... arguments) {
    DatelineCommand root = new DatelineCommand(console);
    CommandLine line = new CommandLine(root);
    addCommands(line, console);
    line.setOut(console.out())
        .setErr(console.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(console.terminal())
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(console.terminal() ? Ansi.AUTO : Ansi.OFF))
        .setParameterExceptionHandler(DatelineCommand::wrongCall)
        .setExecutionStrategy(DatelineCommand::execute)
        .setExecutionExceptionHandler(root::fault);
    if (arguments.length == 0) {
      line.usage(console.out());
      return ExitCode.WRONG_CALL;
    }
    return flushed(line.execute(arguments), console);
  }

  private static int execute(ParseResult parsed) {
    try {
      return new CommandLine.RunLast().execute(parsed);
    } catch (ReaderLeftException enough) { // of a help text
      return ExitCode.DONE;
    }
  }

  /** The exit code, once all that was printed is out. */
  private static int flushed(int code, Console console) {
    try {
      console.out().flush();
      return code;
    } catch (ReaderLeftException enough) {
      return code;
    } catch (DatelineException unwritable) {
      if (code == ExitCode.DONE) {
        console.fault(String.valueOf(unwritable.getMessage()));
      }
      return ExitCode.WRONG_WORLD;
    }
  }

  private static void addCommands(CommandLine line, Console console) {
    line.addSubcommand(new ReadCommand(console))
        .addSubcommand(new AddCommand(console))
        .addSubcommand(new StoriesCommand(console))
        .addSubcommand(new LedgerCommand(console))
        .addSubcommand(new SearchCommand(console))
        .addSubcommand(new ServeCommand(console))
        .addSubcommand(new ExportCommand(console))
        .addSubcommand(new ExplainCommand(console))
        .addSubcommand(new DemoCommand(console))
        .addSubcommand(new EvaluateCommand(console));
  }

  private static int wrongCall(CommandLine.ParameterException wrong, String[] arguments) {
    PrintWriter err = wrong.getCommandLine().getErr();
    err.println("dateline: " + wrong.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("See: " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return ExitCode.WRONG_CALL;
  }

  private int fault(Exception fault, CommandLine line, ParseResult parsed) throws Exception {
    if (fault instanceof ReaderLeftException) {
      return ExitCode.DONE;
    }
    if (trace) {
      fault.printStackTrace(console.err());
    }
    if (fault instanceof DatelineException) {
      console.fault(String.valueOf(fault.getMessage()));
      return ExitCode.WRONG_WORLD;
    }
    console.fault(
        "this is a fault of the program: " + fault + (trace ? "" : " (--trace shows more)"));
    return ExitCode.WRONG_WORLD;
  }

  /** Says which version this is. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"dateline " + Dateline.version()};
    }
  }
}
