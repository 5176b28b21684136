package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.knowledge.ResourcePack;
import org.dateline.learning.FeatureHash;
import org.dateline.learning.FeatureTable;
import org.dateline.learning.LinearModel;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Reading;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

/** What leads an article is told where the same words in its background are not. */
class EventLeadTest {
  private static final int ALWAYS = FeatureHash.of(50, 1); // the feature of every candidate
  private static final int PUBLIC = FeatureHash.of(140, "condemn".hashCode());
  private static final int NEARLY = -60; // above the bar of two named parties, by less than a step

  private static final String[] SENTENCES = {
    "Norway condemned Denmark.",
    "Sweden condemned Finland.",
    "Peru condemned Chile.",
    "Japan condemned Brazil.",
    "Kenya condemned Uganda."
  };

  /** Models that hold any candidate for an event, so surely, of an article of public affairs. */
  private static EventModels models(int sure) {
    List<String> noYes = List.of("no", "yes");
    return new EventModels(
        model(EventScorer.classes(), Map.of()),
        model(List.of("score"), Map.of()),
        model(List.of("score"), Map.of()),
        model(noYes, Map.of(ALWAYS, new int[] {0, sure})),
        model(noYes, Map.of(PUBLIC, new int[] {0, FeatureTable.LARGEST_WEIGHT})));
  }

  private static LinearModel model(List<String> classes, Map<Integer, int[]> rows) {
    FeatureTable.Builder table = new FeatureTable.Builder();
    rows.forEach((name, row) -> table.add(name, IntStream.range(0, row.length).toArray(), row));
    try {
      return LinearModel.read("test", LinearModel.write(classes, table));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** How many of the sentences tell an event, behind these lines of another kind. */
  private static int told(int sure, Block.Kind kind, String... before) {
    String head = String.join("\n", before) + (before.length == 0 ? "" : "\n");
    Text text = Text.of(head + String.join(" ", SENTENCES));
    Block top = Block.of(kind, new Span(0, Math.max(0, head.length() - 1)));
    Block body = Block.of(Block.Kind.PARAGRAPH, new Span(head.length(), text.length()));
    List<Block> blocks = before.length == 0 ? List.of(body) : List.of(top, body);
    Article article =
        new Article("lead", Article.Heading.of("", "en"), text, blocks, List.of(), List.of());
    EventExtractor events = new EventExtractor(ResourcePack.open()).with(models(sure));
    Reading read =
        Reading.of(
            FrameReading.DATELINE.pipeline().annotate(article),
            new Reading.Origination("any", "any", List.of()));
    return (int)
        Arrays.stream(SENTENCES)
            .filter(words ->
                events.extract(read).events().stream()
                    .anyMatch(event ->
                        new Span(
                                text.content().indexOf(words),
                                text.content().indexOf(words) + words.length())
                            .covers(event.citations().getFirst().span())))
            .count();
  }

  @Test
  void theFirstThreeSentencesLead() {
    assertThat(told(NEARLY, Block.Kind.PARAGRAPH)).isEqualTo(3);
  }

  @Test
  void aHeadlineCountsAmongThem() {
    assertThat(told(NEARLY, Block.Kind.HEADLINE, "Envoys wait for the spring")).isEqualTo(2);
  }

  @Test
  void whatIsSureIsToldAnywhere() {
    assertThat(told(0, Block.Kind.PARAGRAPH)).isEqualTo(SENTENCES.length);
  }

  @Test
  void whatIsUnlikelyIsToldNowhere() {
    assertThat(told(-100, Block.Kind.PARAGRAPH)).isZero();
  }
}
