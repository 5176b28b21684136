package org.dateline.evaluation.stories;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.Dateline;
import org.dateline.evaluation.EvaluationTask;
import org.dateline.evaluation.Score;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.Story;
import org.dateline.story.StoryClusterer;

/** Articles grouped into stories, and look-alike happenings kept apart. */
public final class StoriesTask implements EvaluationTask {
  @Override
  public String name() {
    return "stories";
  }

  @Override
  public String folder() {
    return "stories";
  }

  @Override
  public String method() {
    return "B-cubed F1 of the stories found among all articles of a file; one setting for both sets.";
  }

  @Override
  public List<Score> score(Path corpora, Dateline dateline) {
    StoryClusterer clusterer = new StoryClusterer(ResourcePack.open());
    BCubed stories = score(clusterer, corpora.resolve("stories/dev.jsonl"));
    BCubed twins = score(clusterer, corpora.resolve("stories/twins-dev.jsonl"));
    return List.of(
        new Score(
            "stories.f1",
            "Stories, B-cubed F1",
            stories.f1(),
            0.96,
            "about .92 to .95 on another set; tf-idf in one pass .89"),
        Score.of("stories.precision", "Stories, B-cubed precision", stories.precision()),
        Score.of("stories.recall", "Stories, B-cubed recall", stories.recall()),
        new Score(
            "twins.f1", "Look-alikes, B-cubed F1", twins.f1(), 0.90, "tf-idf in one pass .87"),
        Score.of("twins.precision", "Look-alikes, B-cubed precision", twins.precision()),
        Score.of("twins.recall", "Look-alikes, B-cubed recall", twins.recall()));
  }

  static BCubed score(StoryClusterer clusterer, Path file) {
    GoldStories gold = GoldStories.read(file);
    Map<String, String> storyOf = new HashMap<>();
    for (Story story : clusterer.cluster(gold.readings())) {
      story.articles().forEach(article -> storyOf.put(article, story.id()));
    }
    List<String> found =
        gold.readings().stream()
            .map(reading -> storyOf.getOrDefault(reading.article().id(), ""))
            .toList();
    return BCubed.of(gold.stories(), found);
  }
}
