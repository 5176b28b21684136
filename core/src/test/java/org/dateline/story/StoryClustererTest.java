package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.Article.Heading;
import org.dateline.model.Block;
import org.dateline.model.Moment;
import org.dateline.model.Origin;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

class StoryClustererTest {
  private static final StoryClusterer CLUSTERER = new StoryClusterer(ResourcePack.open());
  private static final String FERRY =
      "The ferry Aurelia capsized off Port Salin on Saturday after it struck a reef in heavy rain,"
          + " and at least 14 people drowned, the coast guard said. Fishermen pulled survivors from"
          + " the water through the night. The search will go on at first light, a spokesman said.";

  private static Reading reading(String id, String date, String title, String body) {
    Text text = Text.of(body);
    Heading heading = Heading.of(title, "en").withPublished(Moment.parse(date).orElse(null));
    List<Block> blocks = List.of(Block.of(Block.Kind.PARAGRAPH, text.whole()));
    Article article = new Article(id, heading, text, blocks, List.of(), List.of());
    return Reading.of(
        AnnotatedArticle.of(article), new Reading.Origination("test", "none", List.of()));
  }

  private static List<Reading> ferryAndQuake() {
    return List.of(
        reading("f1", "2023-07-01T09:00Z", "Ferry capsizes off Port Salin", FERRY),
        reading(
            "f2",
            "2023-07-01",
            "Fourteen drown as ferry sinks",
            FERRY.replace("in heavy rain", "during heavy rain") + " By Meridian Wire."),
        reading(
            "f3",
            "2023-07-02",
            "Captain of the Aurelia held after ferry disaster",
            "Police in Port Salin arrested the captain of the ferry Aurelia on Sunday, a day after"
                + " it capsized on a reef. Seventeen people drowned, the coast guard now says."),
        reading(
            "q1",
            "2023-07-01",
            "Quake shakes Monteverde",
            "An earthquake of magnitude 6.1 shook the highlands of Monteverde on Saturday. The"
                + " civil defence agency said walls had fallen in two villages near Alta Vista."),
        reading(
            "q2",
            "2023-07-02",
            "Monteverde villagers sleep outdoors after quake",
            "Villagers near Alta Vista slept outdoors after the earthquake that shook Monteverde."
                + " The civil defence agency sent tents to the highlands."));
  }

  private static List<List<String>> groups(List<Story> stories) {
    return stories.stream().map(story -> story.articles().stream().sorted().toList()).toList();
  }

  @Test
  void groupsArticlesOnOneHappening() {
    assertThat(groups(CLUSTERER.cluster(ferryAndQuake())))
        .containsExactlyInAnyOrder(List.of("f1", "f2", "f3"), List.of("q1", "q2"));
  }

  @Test
  void findsAReprintWithSmallEdits() {
    Story ferry =
        CLUSTERER.cluster(ferryAndQuake()).stream()
            .filter(story -> story.articles().contains("f1"))
            .findFirst()
            .orElseThrow();

    assertThat(ferry.origins().stream().map(Origin::articles))
        .containsExactlyInAnyOrder(List.of("f1", "f2"), List.of("f3"));
  }

  @Test
  void doesNotMindTheOrderOfArticles() {
    List<Reading> shuffled = new ArrayList<>(ferryAndQuake());
    Collections.shuffle(shuffled, new Random(7));

    assertThat(CLUSTERER.cluster(shuffled)).isEqualTo(CLUSTERER.cluster(ferryAndQuake()));
  }

  @Test
  void putsAnArticleWithoutWordsIntoAStoryOfItsOwn() {
    List<Reading> readings = List.of(reading("e1", "", "", ""), reading("e2", "", "", " \n "));

    assertThat(CLUSTERER.cluster(readings)).hasSize(2);
  }

  @Test
  void findsNoStoriesInNothing() {
    assertThat(CLUSTERER.cluster(List.of())).isEmpty();
  }
}
