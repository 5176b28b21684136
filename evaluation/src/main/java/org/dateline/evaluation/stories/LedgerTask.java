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
        + " F1 of the relations; the same with the figures that are found in the words.";
  }

  @Override
  public List<Score> score(Path corpora, Dateline dateline) {
    List<LedgerStory> stories = LedgerStories.all();
    List<LedgerStory> read = stories.stream().map(story -> story.readBy(dateline)).toList();
    Tally given = tally(stories);
    Tally found = tally(read);
    return List.of(
        new Score("ledger.stories", "Ledger, stories all right", given.stories(), 1, ""),
        Score.of("ledger.relations.f1", "Ledger, F1 of relations", given.f1()),
        Score.of("ledger.read.stories", "Ledger, read from the words", found.stories()),
        Score.of("ledger.read.relations.f1", "Ledger, the same, F1 of relations", found.f1()));
  }

  /**
   * How well stories came out.
   *
   * @param stories share of stories of which every relation is found and no other
   * @param f1 F1 of the relations
   */
  private record Tally(double stories, double f1) {}

  private Tally tally(List<LedgerStory> stories) {
    int right = 0;
    int common = 0;
    int both = 0;
    for (LedgerStory story : stories) {
      Set<String> relations = story.named(ledger(story));
      right += relations.equals(story.relations()) ? 1 : 0;
      common += (int) relations.stream().filter(story.relations()::contains).count();
      both += story.relations().size() + relations.size();
    }
    return new Tally((double) right / stories.size(), 2.0 * common / both);
  }

  Ledger ledger(LedgerStory gold) {
    Story story = clusterer.join(gold.readings());
    return builder.build(story, gold.readings());
  }
}
