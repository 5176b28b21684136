package org.dateline.evaluation.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** News of politics and conflict, from the corpora that hold nothing else. */
final class PublicAffairs {
  private static final int EACH = 4; // every fourth article is enough to tell a topic

  private PublicAffairs() {}

  static List<Article> of(Path corpora) {
    List<Article> articles = new ArrayList<>();
    for (String file : List.of("statements/train.jsonl", "articles/syria.jsonl")) {
      add(corpora.resolve(file), articles);
    }
    return articles;
  }

  private static void add(Path file, List<Article> articles) {
    JsonMapper json = JsonMapper.builder().build();
    try {
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        if (number++ % EACH == 0) {
          JsonNode row = json.readTree(line);
          articles.add(GoldPair.article(row.path("id").asString(), row.path("text").asString()));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
