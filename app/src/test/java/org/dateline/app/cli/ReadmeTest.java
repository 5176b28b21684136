package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.app.demo.DemoArticles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README promises nothing that the program does not do. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final String PROGRAM = "./dateline ";
  private static final List<String> PAGES =
      List.of("01-zhanaozen.html", "09-164-killed.html", "14-225-dead.html");

  @TempDir private Path folder;

  @BeforeEach
  void layOutPages() throws Exception {
    Files.createDirectories(folder.resolve("pages"));
    for (String page : PAGES) {
      try (InputStream content = DemoArticles.class.getResourceAsStream(page)) {
        Files.write(folder.resolve("pages").resolve(page), content.readAllBytes());
      }
    }
    Files.copy(folder.resolve("pages").resolve(PAGES.get(0)), folder.resolve("article.html"));
  }

  @Test
  void everyCommandShownSucceeds() throws Exception {
    List<String> commands = commands();
    assertThat(commands).hasSizeGreaterThan(5);
    for (String command : commands) {
      assertThat(run(arguments(command)).exit()).as(command).isEqualTo(ExitCode.DONE);
    }
  }

  @Test
  void theLedgerShownIsTheOneThatTheDemoPrints() throws Exception {
    Run demo = run(List.of("demo", "--no-serve", "--record", in("demo")));

    assertThat(demo.exit()).isEqualTo(ExitCode.DONE);
    assertThat(ledgerShown()).isNotBlank();
    assertThat(demo.out()).startsWith(ledgerShown());
  }

  /** The first block of the README after the words that announce the ledger. */
  private static String ledgerShown() throws Exception {
    String readme = Files.readString(README);
    int start = readme.indexOf("```\n", readme.indexOf("The ledger begins:")) + 4;
    return readme.substring(start, readme.indexOf("```", start));
  }

  private record Run(int exit, String out) {}

  private static Run run(List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        Console.of(InputStream.nullInputStream(), out, OutputStream.nullOutputStream(), false);
    int exit = DatelineCommand.run(console, arguments.toArray(String[]::new));
    return new Run(exit, out.toString(StandardCharsets.UTF_8));
  }

  /** What stands after the program's name, in order, its comments and redirections taken out. */
  private static List<String> commands() throws Exception {
    try (Stream<String> lines = Files.lines(README)) {
      return lines
          .filter(line -> line.startsWith(PROGRAM))
          .map(line -> line.substring(PROGRAM.length()).replaceAll("[#>].*", "").strip())
          .toList();
    }
  }

  private List<String> arguments(String command) throws Exception {
    List<String> arguments = new ArrayList<>();
    for (String word : command.split(" +")) {
      if (word.endsWith("*.html")) {
        for (String page : PAGES) {
          arguments.add(folder.resolve("pages").resolve(page).toString());
        }
      } else {
        arguments.add(word.equals("article.html") || word.equals("news") ? in(word) : word);
      }
    }
    if (command.startsWith("demo")) {
      arguments.addAll(List.of("--no-serve", "--record", in("demo")));
    } else if (command.startsWith("serve")) {
      arguments.add("--help"); // it would serve until stopped; WebServerTest asks its pages
    }
    return arguments;
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }
}
