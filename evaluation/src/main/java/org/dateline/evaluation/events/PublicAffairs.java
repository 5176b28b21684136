package org.dateline.evaluation.events;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.evaluation.JsonRows;
import org.dateline.model.Article;
import tools.jackson.databind.JsonNode;

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
    List<JsonNode> rows = JsonRows.of(file);
    for (int at = 0; at < rows.size(); at += EACH) {
      JsonNode row = rows.get(at);
      articles.add(GoldPair.article(row.path("id").asString(), row.path("text").asString()));
    }
  }
}
