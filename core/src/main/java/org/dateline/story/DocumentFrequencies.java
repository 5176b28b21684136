package org.dateline.story;

import java.util.HashMap;
import java.util.Map;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.Lexicon;

/** In how many articles of a background collection each word stands. Thread-safe. */
final class DocumentFrequencies {
  private static final String PATH = "en/model/document-frequency.tsv";
  private static final String ALL = "*";

  private final Map<String, Integer> counts;
  private final int articles;

  private DocumentFrequencies(Map<String, Integer> counts, int articles) {
    this.counts = counts;
    this.articles = articles;
  }

  static DocumentFrequencies load(KnowledgePack knowledge) {
    Map<String, Integer> counts = new HashMap<>();
    int articles = 1;
    if (knowledge.find(PATH).isPresent()) {
      for (Lexicon.Row row : knowledge.lexicon(PATH).rows()) {
        int count = Integer.parseInt(row.get("articles"));
        if (row.get("word").equals(ALL)) {
          articles = count;
        } else {
          counts.put(row.get("word"), count);
        }
      }
    }
    return new DocumentFrequencies(Map.copyOf(counts), articles);
  }

  /** Articles of the background collection that hold the word. */
  int of(String word) {
    return counts.getOrDefault(word, 0);
  }

  /** Articles of the background collection. */
  int articles() {
    return articles;
  }
}
