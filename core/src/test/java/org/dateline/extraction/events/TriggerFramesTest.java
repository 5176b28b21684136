package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.extraction.events.EventFrame.Condition;
import org.dateline.extraction.events.EventFrame.Kind;
import org.dateline.model.EventType;
import org.junit.jupiter.api.Test;

class TriggerFramesTest {
  private static final EventFrame PLAIN = frame("carry");
  private static final EventFrame ATTACK = frame("carry out", "@attack", "!on:film");
  private static final EventFrame TOWARD = frame("carry", "toward:", "=white & @flag");
  private static final EventFrame ALONE = frame("carry", "!@film");
  private static final EventFrame ANYWHERE = frame("carry", "@attack", "*");

  @Test
  void keepsTheFramesWhoseWordsMayStand() {
    assertThat(likely("dog")).containsExactly(PLAIN, ALONE, ANYWHERE);
    assertThat(likely("out", "@attack")).containsExactly(PLAIN, ATTACK, ALONE, ANYWHERE);
    assertThat(likely("toward")).containsExactly(PLAIN, TOWARD, ALONE, ANYWHERE);
  }

  @Test
  void needsAllWordsOfATriggerAndOneConditionThatIsNotNegative() {
    assertThat(likely("@attack")).doesNotContain(ATTACK);
    assertThat(likely("out", "film")).doesNotContain(ATTACK);
  }

  @Test
  void triggersNothingWithoutFrames() {
    List<EventFrame> likely = new ArrayList<>();
    TriggerFrames.NONE.addLikely(sentence("carry"), likely);
    assertThat(TriggerFrames.NONE.isEmpty()).isTrue();
    assertThat(likely).isEmpty();
  }

  private static List<EventFrame> likely(String... words) {
    List<EventFrame> likely = new ArrayList<>();
    TriggerFrames frames = new TriggerFrames(List.of(PLAIN, ATTACK, TOWARD, ALONE, ANYWHERE));
    frames.addLikely(sentence(words), likely);
    return likely;
  }

  private static WordFilter sentence(String... words) {
    WordFilter filter = new WordFilter();
    for (String word : words) {
      filter.add(word.hashCode());
    }
    return filter;
  }

  private static EventFrame frame(String trigger, String... conditions) {
    return new EventFrame(
        EventType.ASSAULT,
        List.of(trigger.split(" ")),
        Kind.VERB,
        new FrameConditions(Stream.of(conditions).map(Condition::parse).toList()),
        List.of(),
        "",
        List.of(),
        trigger + List.of(conditions),
        "here");
  }
}
