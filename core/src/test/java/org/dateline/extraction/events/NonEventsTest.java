package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Words of conflict that tell of sport, markets, weather, fiction, accidents or nothing but a
 * figure of speech ({@code events/non-events.tsv}).
 */
class NonEventsTest {
  /** Share of sentences of which no event is told. */
  private static final double TOLD_FLOOR = .95;

  /** Share of sentences in which no frame sees an event, before anything trained is asked. */
  private static final double READ_FLOOR = .80;

  @Test
  void no_event_is_told_of_them() throws IOException {
    List<String> told = new ArrayList<>();
    for (String words : sentences()) {
      var events = FrameReading.DATELINE.read(FrameReading.article(words)).events();
      if (!events.isEmpty()) {
        told.add(words + " " + events.stream().map(event -> event.type()).toList());
      }
    }
    assertShare(told, TOLD_FLOOR);
  }

  @Test
  void the_frames_leave_most_of_them_alone() throws IOException {
    List<String> read = new ArrayList<>();
    for (String words : sentences()) {
      List<String> types =
          FrameReading.of(words).stream()
              .map(found -> found.candidate().frame().where())
              .map(where -> where.substring(where.lastIndexOf('/') + 1))
              .toList();
      if (!types.isEmpty()) {
        read.add(words + " " + types);
      }
    }
    assertShare(read, READ_FLOOR);
  }

  private static void assertShare(List<String> wrong, double floor) throws IOException {
    assertThat(1 - (double) wrong.size() / sentences().size())
        .as(String.join("\n", wrong))
        .isGreaterThanOrEqualTo(floor);
  }

  private static List<String> sentences() throws IOException {
    try (InputStream stream = NonEventsTest.class.getResourceAsStream("/events/non-events.tsv")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("kind\t"))
          .map(line -> line.substring(line.indexOf('\t') + 1))
          .toList();
    }
  }
}
