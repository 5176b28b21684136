package org.dateline.evaluation.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.evaluation.Bundled;
import org.junit.jupiter.api.Test;

class JudgedListsTest {
  private static Set<String> articles(String list) {
    return Bundled.table(JudgedSentence.class, list).rows().stream()
        .map(row -> row.get("article"))
        .collect(Collectors.toSet());
  }

  @Test
  void nothingIsLearnedFromWhatIsMeasuredAlone() {
    assertThat(articles(JudgedLesson.HELD))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(articles(JudgedLesson.TAUGHT));
  }
}
