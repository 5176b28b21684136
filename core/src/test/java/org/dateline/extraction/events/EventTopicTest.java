package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.dateline.Dateline;
import org.dateline.knowledge.ResourcePack;
import org.dateline.learning.LinearModel;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Sentence;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

class EventTopicTest {
  private static final Dateline DATELINE = Dateline.open();
  private static final LinearModel TOPICS =
      Objects.requireNonNull(EventModels.open(ResourcePack.open())).topics();

  private static int shift(String words) {
    Text text = Text.of(words);
    Block block = Block.of(Block.Kind.PARAGRAPH, text.whole());
    Article article =
        new Article(
            "case", Article.Heading.of("", "en"), text, List.of(block), List.of(), List.of());
    return EventTopic.shift(TOPICS, DATELINE.pipeline().annotate(article).all(Sentence.class));
  }

  @Test
  void publicAffairsAreLeftAsTheyAre() {
    assertThat(
            shift(
                "The army shelled two villages and rebels shot at a convoy of the government. The"
                    + " president condemned the attack, and the opposition demanded talks about a"
                    + " ceasefire, an election and the release of prisoners."))
        .isZero();
  }

  @Test
  void sportIsLowered() {
    assertThat(
            shift(
                "The striker scored twice as the club beat its rival in the cup final. The coach"
                    + " praised his goalkeeper, the fans sang in the stadium, and the captain lifted"
                    + " the trophy after a penalty shootout in the league season's last game."))
        .isNegative();
  }

  @Test
  void fewWordsTakeLittle() {
    assertThat(shift("The coach praised his goalkeeper.")).isBetween(-30, 0);
  }
}
