package org.dateline.evaluation.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LedgerTaskTest {
  private static final int STORIES = 40;

  @TestFactory
  List<DynamicTest> drawsTheRelationsACarefulReaderWould() {
    LedgerTask task = new LedgerTask();
    return LedgerStories.all().stream()
        .map(story ->
            DynamicTest.dynamicTest(
                story.name(), () -> assertThat(story.faults(task.ledger(story))).isEmpty()))
        .toList();
  }

  @Test
  void hasFortyStoriesWithRelationsInEach() {
    assertThat(LedgerStories.all())
        .hasSize(STORIES)
        .allSatisfy(story -> assertThat(story.relations()).isNotEmpty());
  }
}
