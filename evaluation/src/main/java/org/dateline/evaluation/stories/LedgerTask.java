package org.dateline.evaluation.stories;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dateline.Dateline;
import org.dateline.evaluation.EvaluationTask;
import org.dateline.evaluation.Score;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.Ledger;
import org.dateline.model.Story;
import org.dateline.story.LedgerBuilder;
import org.dateline.story.StoryClusterer;

/** Forty hand-made stories, each with the relations a careful reader would draw. */
public final class LedgerTask implements EvaluationTask {
  private final StoryClusterer clusterer = new StoryClusterer(ResourcePack.open());
  private final LedgerBuilder builder = new LedgerBuilder(ResourcePack.open());

  @Override
  public String name() {
    return "ledger";
  }

  @Override
  public String folder() {
    return "";
  }

  @Override
  public String method() {
    return "Share of hand-made stories of which every relation is found and no other, figures given;"
        + " F1 of the relations.";
  }

  @Override
  public List<Score> score(Path corpora, Dateline dateline) {
    List<LedgerStory> stories = LedgerStories.all();
    int right = 0;
    int common = 0;
    int gold = 0;
    int found = 0;
    for (LedgerStory story : stories) {
      Set<String> relations = story.named(ledger(story));
      right += relations.equals(story.relations()) ? 1 : 0;
      common += (int) relations.stream().filter(story.relations()::contains).count();
      gold += story.relations().size();
      found += relations.size();
    }
    return List.of(
        new Score(
            "ledger.stories", "Ledger, stories all right", (double) right / stories.size(), 1, ""),
        Score.of("ledger.relations.f1", "Ledger, F1 of relations", 2.0 * common / (gold + found)));
  }

  Ledger ledger(LedgerStory gold) {
    Story story = clusterer.join(gold.readings());
    return builder.build(story, gold.readings());
  }
}
