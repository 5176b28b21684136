package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.Dateline;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.Capture;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.story.Voices.Voice;
import org.dateline.text.Bytes;
import org.junit.jupiter.api.Test;

class VoicesTest {
  private static final Dateline DATELINE = Dateline.open();
  private static final String REPORT =
      """
      Ferry sinks off Larnica

      The coast guard said on Monday that the ferry had sunk within minutes of the collision.

      "We heard a bang and then the lights went out," said Maria Petrou, a teacher. \
      The coast guard said that all 60 passengers had been found. "It was over in a moment," \
      Petrou said.

      The company that owns the ferry denied that the boat had been overloaded.
      """;

  @Test
  void a_speaker_has_one_name_and_all_of_his_statements() {
    List<Voice> voices = voices(REPORT);

    assertThat(said(voices, "petrou")).hasSize(2);
    assertThat(said(voices, "coast guard")).hasSize(2);
  }

  @Test
  void a_speaker_goes_by_the_name_not_by_the_words_around_it() {
    String report =
        """
        Ferry inquiry opens

        Hours after President Tassos Ioannou had promised an inquiry, divers reached the wreck.

        "We owe it to the families," Ioannou told reporters on Monday.
        """;

    assertThat(voices(report)).extracting(Voice::name).containsExactly("Tassos Ioannou");
  }

  @Test
  void what_reprints_repeat_is_told_once() {
    List<Voice> voices = voices(REPORT, REPORT, REPORT.replace('"', '\''));

    assertThat(said(voices, "petrou")).hasSize(2);
    assertThat(said(voices, "coast guard")).hasSize(2);
  }

  @Test
  void a_story_without_statements_has_no_voices() {
    assertThat(voices("Ferry sinks\n\nA ferry sank off the coast. It was raining.")).isEmpty();
  }

  private static List<String> said(List<Voice> voices, String name) {
    return voices.stream()
        .filter(voice -> voice.name().toLowerCase(Locale.ROOT).contains(name))
        .flatMap(voice -> voice.said().stream())
        .map(Voices.Said::words)
        .toList();
  }

  private static List<Voice> voices(String... texts) {
    List<Reading> readings = new ArrayList<>();
    for (int at = 0; at < texts.length; at++) {
      URI address = URI.create("https://outlet" + at + ".example/ferry");
      readings.addAll(DATELINE.read(capture(texts[at], address)));
    }
    ResourcePack knowledge = ResourcePack.open();
    List<Story> stories = new StoryClusterer(knowledge).cluster(readings);
    assertThat(stories).hasSize(1);
    return new Voices(knowledge).of(stories.getFirst(), readings);
  }

  private static Capture capture(String text, URI address) {
    return new Capture(
        null,
        address,
        Instant.parse("2024-05-06T12:00:00Z"),
        "text/plain",
        Bytes.of(text, StandardCharsets.UTF_8),
        Capture.Hints.NONE);
  }
}
