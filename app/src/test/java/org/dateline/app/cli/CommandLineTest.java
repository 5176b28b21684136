package org.dateline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.dateline.knowledge.Lexicon;
import org.dateline.knowledge.ResourcePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a caller sees it: what it prints, and the exit code. */
class CommandLineTest {
  private static final String ARTICLE =
      """
      Ferry sinks off Merrow island

      Nine people died and more than 40 were rescued when a ferry sank on Monday, the coast guard said.

      "We are still searching," said Anna Holm, its spokeswoman.
      """;

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    return runWith("", arguments);
  }

  private int runWith(String input, String... arguments) {
    Console console =
        Console.of(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, false);
    return DatelineCommand.run(console, arguments);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private String record() {
    return folder.resolve("record").toString();
  }

  @Test
  void codesEventsByFramesOfOnesOwn() throws IOException {
    Path own = Files.createDirectories(folder.resolve("own/en/event"));
    Files.writeString(
        own.resolve("coerce.tsv"),
        "type\ttrigger\tpos\tobject\trecipient\tmode\tcontexts\texample\n"
            + "COERCE\tharpoon\tV\t\tobj\tseize\tmilitary\t[a:The navy] harpooned [r:the boat].\n");
    String article = file("own.txt", "Norway harpoons\n\nNorway harpooned Sweden on Monday.\n");

    assertThat(run("read", "--format", "jsonl", article)).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).doesNotContain("COERCE");
    out.reset();
    String knowledge = folder.resolve("own").toString();
    assertThat(run("read", "--format", "jsonl", "--knowledge", knowledge, article))
        .isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("\"type\":\"COERCE\",\"mode\":\"seize\"");
  }

  @Test
  void namesAFolderOfKnowledgeThatIsMissing() throws IOException {
    String missing = folder.resolve("none").toString();
    assertThat(run("read", "--knowledge", missing, file("a.txt", ARTICLE)))
        .isEqualTo(ExitCode.WRONG_WORLD);
    assertThat(err.toString()).contains("none: no folder of knowledge");
  }

  @Test
  void showsEveryCommandInItsHelp() {
    assertThat(run("--help")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString())
        .contains(
            "read",
            "add",
            "stories",
            "ledger",
            "search",
            "serve",
            "export",
            "explain",
            "demo",
            "evaluate");
  }

  @Test
  void readsAnArticleForPeople() throws IOException {
    assertThat(run("read", file("ferry.txt", ARTICLE))).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("Ferry sinks off Merrow island").contains("killed");
  }

  @Test
  void writesTheWireFormForPrograms() throws IOException {
    assertThat(run("read", "--format", "jsonl", file("ferry.txt", ARTICLE))).isEqualTo(0);
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(out.toString()).startsWith("{\"dateline\":1,\"id\":");
  }

  @Test
  void givesTheSameBytesForTheSameInput() throws IOException {
    run("read", "--format", "jsonl", file("ferry.txt", ARTICLE));
    String first = out.toString();
    out.reset();
    run("read", "--format", "jsonl", file("ferry.txt", ARTICLE));
    assertThat(out.toString()).isEqualTo(first);
  }

  @Test
  void keepsPlainTextUnchangedAndTheCallersId() {
    String line = "{\"id\":\"mine\",\"text\":\"Nine  people died.\\r\\n\\tPolice said so.\"}\n";
    assertThat(runWith(line, "read", "--format", "jsonl", "--input", "jsonl", "-")).isEqualTo(0);
    assertThat(out.toString())
        .contains("\"id\":\"mine\"")
        .contains("\"text\":\"Nine  people died.\\r\\n\\tPolice said so.\"");
  }

  @Test
  void putsAnErrorInThePlaceOfALineThatCannotBeRead() {
    String lines =
        "{\"id\":\"a\",\"text\":\"Nine people died.\"}\nnot json\n{\"id\":\"c\"}\n"
            + "{\"id\":\"d\",\"text\":\"Two people died.\"}\n";
    int code = runWith(lines, "read", "--format", "jsonl", "--input", "jsonl", "-");
    assertThat(code).isEqualTo(ExitCode.SOME_UNREAD);
    assertThat(out.toString().lines().toList())
        .satisfiesExactly(
            first -> assertThat(first).contains("\"id\":\"a\"").contains("\"figures\""),
            second -> assertThat(second).contains("\"error\":{\"code\":\"not-json\""),
            third -> assertThat(third).contains("\"id\":\"c\"").contains("no-content"),
            fourth -> assertThat(fourth).contains("\"id\":\"d\"").contains("\"figures\""));
  }

  @Test
  void readsTheOthersWhenOneInputIsBad() throws IOException {
    Path binary = folder.resolve("picture.html");
    Files.write(binary, new byte[] {1, 2, 0, 3, 0, 0, 9});
    int code =
        run(
            "read",
            file("ferry.txt", ARTICLE),
            binary.toString(),
            folder.toString(),
            "no-such.txt");
    assertThat(code).isEqualTo(ExitCode.SOME_UNREAD);
    assertThat(out.toString()).contains("Ferry sinks");
    assertThat(err.toString().lines())
        .anySatisfy(line -> assertThat(line).contains("picture.html").contains("binary"))
        .anySatisfy(line -> assertThat(line).contains("directory"))
        .anySatisfy(line -> assertThat(line).contains("no-such.txt").contains("no such file"));
  }

  @Test
  void tellsAnEmptyFileFromAMissingOne() throws IOException {
    assertThat(run("read", file("empty.html", ""))).isEqualTo(ExitCode.SOME_UNREAD);
    assertThat(run("read", "missing.html")).isEqualTo(ExitCode.WRONG_WORLD);
  }

  @Test
  void refusesAFileOfBlanksAsAnEmptyOne() throws IOException {
    for (String name : new String[] {"blank.html", "blank.txt", "blank.jsonl"}) {
      assertThat(run("read", file(name, " \n\t\n"))).isEqualTo(ExitCode.SOME_UNREAD);
      assertThat(err.toString()).contains(name + ": empty");
    }
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void endsQuietlyWhenNobodyReadsOn() throws IOException {
    run("add", "--record", record(), file("ferry.txt", ARTICLE));
    err.reset();
    String[][] calls = {
      {"ledger"}, {"stories"}, {"search", "ferry"}, {"export", "--format", "csv"}
    };
    for (String[] call : calls) {
      String[] whole = Arrays.copyOf(call, call.length + 2);
      whole[call.length] = "--record";
      whole[call.length + 1] = record();
      assertThat(runInto("Broken pipe", whole)).isEqualTo(ExitCode.DONE);
    }
    String article = file("ferry.txt", ARTICLE);
    String[] several = {"read", article, article, article, article, article, article};
    assertThat(runInto("Broken pipe", several)).isEqualTo(ExitCode.DONE);
    assertThat(runInto("Broken pipe", "--help")).isEqualTo(ExitCode.DONE);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void saysThatItsResultsCannotBeWritten() throws IOException {
    String article = file("ferry.txt", ARTICLE);
    assertThat(runInto("No space left on device", "read", article)).isEqualTo(ExitCode.WRONG_WORLD);
    assertThat(err.toString()).contains("standard output: cannot be written");
  }

  /** Runs a command whose results cannot be written for this reason. */
  private int runInto(String trouble, String... arguments) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int unit) throws IOException {
            throw new IOException(trouble);
          }
        };
    return DatelineCommand.run(
        Console.of(InputStream.nullInputStream(), broken, err, false), arguments);
  }

  @Test
  void saysWhoTellsAnEvent() throws IOException {
    String article =
        "Harbour\n\nRebels attacked the port of Beira on Monday, the coast guard said. Rebels shelled"
            + " the town.\n";
    assertThat(run("read", file("port.txt", article))).isEqualTo(ExitCode.DONE);
    assertThat(out.toString())
        .containsPattern("ASSAULT.*attacked.*, the coast guard asserts\n")
        .containsPattern("ASSAULT.*\\(shelled.*\\)\n");
  }

  @Test
  void refusesAPageOfFiftyMegabytesByName() throws IOException {
    Path huge = folder.resolve("huge.html");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.writeBytes("<html><body>");
      file.setLength(50L * 1024 * 1024);
    }
    assertThat(run("read", huge.toString())).isEqualTo(ExitCode.SOME_UNREAD);
    assertThat(err.toString()).contains("huge.html").contains("larger than");
  }

  @Test
  void saysWhatIsWrongWithACall() {
    assertThat(run("read", "--no-such-option")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(run("read")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(run("ledger")).isEqualTo(ExitCode.WRONG_CALL);
    assertThat(err.toString()).contains("--record");
  }

  @Test
  void saysThatThereIsNoRecord() {
    assertThat(run("stories", "--record", record())).isEqualTo(ExitCode.WRONG_WORLD);
    assertThat(err.toString()).contains("no record here");
  }

  @Test
  void keepsTheSamePageOnce() throws IOException {
    String article = file("ferry.txt", ARTICLE);
    assertThat(run("add", "--record", record(), article)).isEqualTo(ExitCode.DONE);
    assertThat(run("add", "--record", record(), article)).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("1 new, 0 known, 0 failed", "0 new, 1 known, 0 failed");
  }

  @Test
  void findsWhatWasKept() throws IOException {
    run("add", "--record", record(), file("ferry.txt", ARTICLE));
    assertThat(run("search", "--record", record(), "coast", "guard")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("Ferry sinks");
  }

  @Test
  void printsTheLedgerOfARecord() throws IOException {
    run("add", "--record", record(), file("ferry.txt", ARTICLE));
    assertThat(run("ledger", "--record", record())).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("KILLED").contains("9").contains("coast guard");
    assertThat(run("ledger", "--record", record(), "--format", "csv")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("story,measure,of,place");
  }

  @Test
  void writesTheTimesOfALedgerAsAReaderWould() throws IOException {
    String article =
        "Market blast\n\nLUSAKA, March 2, 2026 (Wire) - The blast killed 12 people last week.\n";
    run("add", "--record", record(), file("market.txt", article));
    assertThat(run("ledger", "--record", record())).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("the week of 2026-02-23");
  }

  @Test
  void keepsTheWholeOfAWarApartFromTheNumbersOfADay() throws IOException {
    String article =
        "Market blast\n\nThe blast killed 12 people, doctors said on Monday, 2 March 2026.\n\n"
            + "The rising has killed over 21,500 people since 2019, according to the United"
            + " Nations.\n";
    run("add", "--record", record(), file("market.txt", article));
    assertThat(run("ledger", "--record", record())).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).doesNotContain("DIFFERS").contains("12");
  }

  @Test
  void explainsBlocksAndEntries() throws IOException {
    assertThat(run("explain", file("ferry.txt", ARTICLE))).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("PARAGRAPH").contains("Figure").contains("figures");
  }

  @Test
  void explainsByWhatAFigureIsDated() throws IOException {
    String article = "The coast guard said nine people were killed on 3 May 2023.";
    assertThat(run("explain", file("dated.txt", article))).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("date 2023-05-03, by the words that depend on its verb");
  }

  @Test
  void explainsWhoDidWhatAndWhoSpeaks() throws IOException {
    String article =
        "Harbour\n\nRebels attacked the port of Beira on 3 May 2023, Anna Holm said. Nine people died.";
    assertThat(run("explain", file("port.txt", article))).isEqualTo(ExitCode.DONE);
    assertThat(out.toString())
        .contains("ASSAULT OCCURRED: Rebels")
        .contains("speaker Anna Holm")
        .contains("; value 9");
  }

  @Test
  void saysThatThereIsNoSuchEntry() throws IOException {
    assertThat(run("explain", "--entry", "none", file("ferry.txt", ARTICLE)))
        .isEqualTo(ExitCode.WRONG_WORLD);
    assertThat(err.toString()).contains("no entry none in what was read");
  }

  @Test
  void tellsTheDatelineWhereNoDayOfPublicationIsSaid() throws IOException {
    String article = "Talks\n\nLUSAKA, June 9 (Reuters) - The minister met the envoy.\n";
    assertThat(run("read", file("talks.txt", article))).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("published: not said; dateline: LUSAKA, June 9");
  }

  @Test
  void printsNoTimeThatHasNoPlaceOnTheCalendar() throws IOException {
    String article =
        "Port\n\nRebels attacked the port last week. Rebels attacked the town in spring 2023.\n";
    assertThat(run("read", file("port.txt", article))).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("in spring 2023").doesNotContain("XXXX", "2023-SP");
  }

  @Test
  void saysOfSeveralWhatTheyDoInThePlural() throws IOException {
    String article =
        "Authorities said the bridge had collapsed. The mayor denied that it was old. Officials"
            + " said 12 people were killed.";
    assertThat(run("read", file("bridge.txt", article))).isEqualTo(ExitCode.DONE);
    assertThat(out.toString())
        .contains("Authorities assert (said)")
        .contains("The mayor denies (denied)")
        .contains(", say Officials");
  }

  @Test
  void speaksOfPeoplesAndGroupsInThePlural() throws IOException {
    String article =
        "The Houthis said that the port was shut. State media said that the road was open. The"
            + " United Nations said that the camp was full.";
    assertThat(run("read", file("port.txt", article))).isEqualTo(ExitCode.DONE);
    assertThat(out.toString())
        .contains("The Houthis assert (said)")
        .contains("State media assert (said)")
        .contains("The United Nations asserts (said)");
  }

  @Test
  void speaksOfEveryRowOfPluralsInThePlural() throws IOException {
    Lexicon plurals = ResourcePack.open().lexicon("en/lexicon/plural.tsv");
    for (Lexicon.Row row : plurals.rows()) {
      String said = row.get("example").replace(" assert that", " said that");
      String who = said.substring(0, said.indexOf(" said that"));
      assertThat(run("read", file("plural.txt", said))).isEqualTo(ExitCode.DONE);
      assertThat(out.toString())
          .containsPattern(Pattern.quote(who) + "( \\[[^]]*\\])? assert \\(said\\)");
      out.reset();
    }
  }

  @Test
  void visitsThePagesOfTheDemoOnceAndStops() {
    assertThat(run("demo", "--visit", "--record", record())).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("KILLED").doesNotContain("Serving");
  }

  @Test
  void aReportSaysWhereItWasReadAndWhereAFigureHolds() throws IOException {
    Path file = folder.resolve("ferry.txt");
    Files.writeString(file, "Gunmen killed nine people in Nairobi on 4 March 2024, police said.");
    assertThat(run("read", file.toString())).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("(no headline) Gunmen killed nine people")
        .contains("from: " + file)
        .contains("killed: nine people in Nairobi on 2024-03-04, say police");
  }
}
