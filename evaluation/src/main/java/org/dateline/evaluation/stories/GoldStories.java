package org.dateline.evaluation.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.Article.Heading;
import org.dateline.model.Block;
import org.dateline.model.DatelineException;
import org.dateline.model.Moment;
import org.dateline.model.Reading;
import org.dateline.text.Span;
import org.dateline.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles with the gold story of each, as the corpora give them. */
record GoldStories(List<Reading> readings, List<String> stories) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int DATE = 10; // characters of an ISO date

  GoldStories {
    readings = List.copyOf(readings);
    stories = List.copyOf(stories);
  }

  /** Reads a file of JSON Lines; nothing is annotated, for stories are told by words alone. */
  static GoldStories read(Path file) {
    List<Reading> readings = new ArrayList<>();
    List<String> stories = new ArrayList<>();
    for (JsonNode line : lines(file)) {
      readings.add(reading(line));
      stories.add(line.path("story").asString(""));
    }
    return new GoldStories(readings, stories);
  }

  static List<JsonNode> lines(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank())
          .map(JSON::readTree)
          .toList();
    } catch (IOException unreadable) {
      throw new DatelineException(file + " cannot be read", unreadable);
    }
  }

  private static Reading reading(JsonNode line) {
    String title = line.path("title").asString("");
    Text text = Text.of(title.isEmpty() ? body(line) : title + "\n\n" + body(line));
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    if (!title.isEmpty()) {
      blocks.add(Block.of(Block.Kind.HEADLINE, new Span(0, title.length())));
      start = title.length() + 2;
    }
    blocks.add(Block.of(Block.Kind.PARAGRAPH, new Span(start, text.length())));
    String published = line.path("published").asString("");
    Moment moment =
        published.length() < DATE ? null : Moment.parse(published.substring(0, DATE)).orElse(null);
    Article article =
        new Article(
            line.path("id").asString(""),
            Heading.of(title, "en").withPublished(moment),
            text,
            blocks,
            List.of(),
            List.of());
    return Reading.of(AnnotatedArticle.of(article), new Reading.Origination("", "", List.of()));
  }

  private static String body(JsonNode line) {
    return line.path("text").asString("");
  }
}
