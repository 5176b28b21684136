package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.extraction.events.EventFrame.Condition;
import org.junit.jupiter.api.Test;

class FrameConditionsTest {
  @Test
  void passesOverConditionsWhoseWordIsNotThere() {
    FrameConditions conditions = conditions("treaty", "!with:@media", "accord");
    assertThat(indexes(conditions, sentence("sign", "accord"))).containsExactly(2);
    assertThat(indexes(conditions, sentence("sign", "@media"))).containsExactly(1);
    assertThat(conditions.needsOne()).isTrue();
  }

  @Test
  void keepsWhatMayBeAnyWord() {
    FrameConditions conditions = conditions("*", "!-", "out:", "to:&@body");
    assertThat(indexes(conditions, sentence("walk"))).containsExactly(0, 1);
    assertThat(indexes(conditions, sentence("out", "to"))).containsExactly(0, 1, 2, 3);
  }

  @Test
  void needsNoneWhereAllAreNegative() {
    assertThat(conditions("!film", "!subj:@team").needsOne()).isFalse();
  }

  @Test
  void neverLosesAWord() {
    WordFilter filter = new WordFilter();
    Stream.iterate(1, number -> number * 31 + 7).limit(5000).forEach(filter::add);
    assertThat(Stream.iterate(1, number -> number * 31 + 7).limit(5000)).allMatch(filter::mayHold);
  }

  private static FrameConditions conditions(String... cells) {
    return new FrameConditions(Stream.of(cells).map(Condition::parse).toList());
  }

  private static WordFilter sentence(String... words) {
    WordFilter filter = new WordFilter();
    for (String word : words) {
      filter.add(word.hashCode());
    }
    return filter;
  }

  private static List<Integer> indexes(FrameConditions conditions, WordFilter sentence) {
    return Stream.iterate(
            conditions.next(0, sentence),
            at -> at < conditions.size(),
            at -> conditions.next(at + 1, sentence))
        .toList();
  }
}
