package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.Dateline;
import org.dateline.knowledge.Lexicon;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.EventType;
import org.dateline.model.Sentence;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

/** Every frame of the event lexicon carries an example; it must be read as what it stands for. */
class FrameExamplesTest {
  private static final ResourcePack KNOWLEDGE = ResourcePack.open();
  private static final Dateline DATELINE = Dateline.open(KNOWLEDGE);
  private static final EventExtractor EVENTS = new EventExtractor(KNOWLEDGE);

  private static final Pattern MARKED =
      Pattern.compile(
          "[^\\[\\]]*(\\[[art]:[^\\[\\]]*(\\[[art]:[^\\[\\]]*][^\\[\\]]*)*][^\\[\\]]*)*");

  /** Share of examples coded as their frame's type; the parser loses the others. */
  private static final double FLOOR = .80;

  @Test
  void every_example_marks_its_words_as_the_lexicon_says() {
    assertThat(rows())
        .allSatisfy(
            row -> assertThat(row.get("example")).as(row.where()).isNotBlank().matches(MARKED));
  }

  @Test
  void an_example_is_read_as_the_type_of_its_frame() {
    List<Lexicon.Row> rows = rows();
    List<String> lost = new ArrayList<>();
    for (Lexicon.Row row : rows) {
      if (!types(plain(row.get("example"))).contains(EventType.valueOf(row.get("type")))) {
        lost.add(row.where() + " " + row.get("example"));
      }
    }
    double share = 1 - (double) lost.size() / rows.size();
    assertThat(share).as(String.join("\n", lost)).isGreaterThanOrEqualTo(FLOOR);
  }

  private static List<Lexicon.Row> rows() {
    List<Lexicon.Row> rows = new ArrayList<>();
    for (EventType type : EventType.values()) {
      String file = "en/event/" + type.name().toLowerCase(Locale.ROOT) + ".tsv";
      rows.addAll(KNOWLEDGE.lexicon(file).rows());
    }
    return rows;
  }

  private static String plain(String example) {
    return example.replaceAll("\\[[art]:|]", "");
  }

  /** What the frames make of a sentence, before the trained choice between them. */
  private static List<EventType> types(String words) {
    Text text = Text.of(words);
    Article article =
        new Article(
            "example",
            Article.Heading.of("", "en"),
            text,
            List.of(Block.of(Block.Kind.PARAGRAPH, text.whole())),
            List.of(),
            List.of());
    AnnotatedArticle read = DATELINE.pipeline().annotate(article);
    List<EventType> types = new ArrayList<>();
    for (Sentence sentence : read.all(Sentence.class)) {
      for (EventCandidate candidate : EVENTS.code(new EventTree(sentence))) {
        types.add(candidate.type());
        types.add(candidate.frame().type());
      }
    }
    return types;
  }
}
