package org.dateline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Knowledge is data: words live in files, not in Java. */
class WordListTest {
  private static final int MOST = 8; // strings in one run, enough for a rule's own vocabulary
  private static final Pattern RUN =
      Pattern.compile("(\"[A-Za-z' -]{2,}\"\\s*,\\s*){" + MOST + ",}\"[A-Za-z' -]{2,}\"");

  @Test
  void javaHoldsNoWordLists() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      List<String> lists =
          sources.filter(path -> path.toString().endsWith(".java")).flatMap(this::runs).toList();
      assertThat(lists).isEmpty();
    }
  }

  private Stream<String> runs(Path source) {
    try {
      Matcher matcher = RUN.matcher(Files.readString(source));
      return matcher.results().map(run -> source + ": " + run.group()).toList().stream();
    } catch (IOException unreadable) {
      throw new AssertionError(source + " cannot be read", unreadable);
    }
  }
}
