package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own entities, from the command line to the record. */
class OwnEntitiesTest {
  private static final String ARTICLE =
      """
      Front closes the river road

      The Red River Front closed the road on Monday. Dana Example said that it would stay closed.
      """;

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int read(String... options) throws IOException {
    Path article = Files.writeString(folder.resolve("article.txt"), ARTICLE);
    String[] arguments = new String[options.length + 4];
    arguments[0] = "read";
    arguments[1] = "--format";
    arguments[2] = "jsonl";
    System.arraycopy(options, 0, arguments, 3, options.length);
    arguments[arguments.length - 1] = article.toString();
    Console console =
        Console.of(new ByteArrayInputStream("".getBytes(StandardCharsets.UTF_8)), out, err, false);
    return DatelineCommand.run(console, arguments);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @Test
  void knowsTheActorsOfAPetrarchFile() throws IOException {
    String actors = file("actors.txt", "RED_RIVER_FRONT_ [GHAREB]\n");
    assertThat(read("--entities", actors)).isEqualTo(ExitCode.DONE);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"id\":\"actor/red-river-front\"")
        .containsPattern("\"id\":\"actor/red-river-front\"[^}]*\"country\":\"GHA\"")
        .containsPattern("\"id\":\"actor/red-river-front\"[^}]*\"sector\":\"REB\"");
  }

  @Test
  void knowsThePersonsOfATable() throws IOException {
    String persons =
        file("own.tsv", "name\tcountry\trole\tsector\nDana Example\tGHA\tleader\tREB\n");
    assertThat(read("--entities", persons)).isEqualTo(ExitCode.DONE);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .containsPattern("\"id\":\"person/dana-example\"[^}]*\"sector\":\"REB\"");
  }

  @Test
  void laysAFolderOverTheBundledKnowledge() throws IOException {
    Path own = Files.createDirectories(folder.resolve("own/en/entity"));
    Files.writeString(
        own.resolve("extra.tsv"),
        "name\ttype\tcountry\tsector\nRed River Front\tarmed group\tTGO\tREB\n");
    assertThat(read("--knowledge", folder.resolve("own").toString())).isEqualTo(ExitCode.DONE);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("organization/red-river-front-tgo");
  }

  @Test
  void namesFileAndLineOfAWrongRow() throws IOException {
    String wrong = file("wrong.tsv", "name\tcountry\tsector\nRed River Front\tXQQ\tREB\n");
    assertThat(read("--entities", wrong)).isEqualTo(ExitCode.WRONG_WORLD);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("wrong.tsv:2").contains("XQQ");
  }

  @Test
  void saysWhenAFileNamesNobody() throws IOException {
    String prose = file("prose.txt", "This is no list of actors.\n");
    assertThat(read("--entities", prose)).isEqualTo(ExitCode.WRONG_WORLD);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("names no entity");
  }
}
