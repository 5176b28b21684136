package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.extraction.events.FrameReading.Read;
import org.dateline.model.EventType;
import org.junit.jupiter.api.Test;

/** Modes, contexts and CAMEO codes of sentences of our own ({@code events/modes.tsv}). */
class EventModesTest {
  private static final String ANY = "-";
  private static final double FLOOR = .95;

  @Test
  void every_type_has_sentences() throws IOException {
    Set<String> types = rows().stream().map(row -> row[0]).collect(Collectors.toSet());
    assertThat(types)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(EventType.values()).map(EventType::name).toList());
  }

  @Test
  void sentences_are_read_with_type_mode_context_and_cameo_code() throws IOException {
    List<String> lost = new ArrayList<>();
    List<String[]> rows = rows();
    for (String[] row : rows) {
      List<Read> read = FrameReading.of(row[4]);
      if (read.stream().noneMatch(found -> isRight(row, found))) {
        lost.add(String.join(" ", row) + " " + read.stream().map(EventModesTest::shown).toList());
      }
    }
    assertThat(1 - (double) lost.size() / rows.size())
        .as(String.join("\n", lost))
        .isGreaterThanOrEqualTo(FLOOR);
  }

  private static boolean isRight(String[] row, Read read) {
    return read.candidate().type().name().equals(row[0])
        && read.mode().equals(row[1].equals(ANY) ? "" : row[1])
        && (row[2].equals(ANY) || read.candidate().frame().contexts().contains(row[2]))
        && (row[3].equals(ANY) || read.cameo().startsWith(row[3]));
  }

  private static String shown(Read read) {
    return read.candidate().type()
        + " "
        + read.mode()
        + " "
        + read.candidate().frame().contexts()
        + " "
        + read.cameo();
  }

  private static List<String[]> rows() throws IOException {
    try (InputStream stream = EventModesTest.class.getResourceAsStream("/events/modes.tsv")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("type\t"))
          .map(line -> line.split("\t"))
          .toList();
    }
  }
}
