package org.dateline.evaluation.stories;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.DatelineException;
import org.dateline.story.Words;
import tools.jackson.databind.JsonNode;

/**
 * Counts in how many articles of a background collection each word stands. The gold stories are not
 * among them.
 */
public final class DocumentFrequencyTrainer {
  private static final List<String> SOURCES =
      List.of("statements/train.jsonl", "articles/syria.jsonl", "figures/dev.jsonl");
  private static final int FEWEST = 2; // articles; words of a single one are left out
  private static final String HEADER =
      """
      # In how many articles of a background collection a word stands, words cut to their stems.
      # Made by org.dateline.evaluation.stories.DocumentFrequencyTrainer from the gold corpora for
      # statements, articles and figures. The row * gives the number of articles. Apache-2.0.
      word	articles
      """;

  private DocumentFrequencyTrainer() {}

  /** Writes {@code en/model/document-frequency.tsv} below the knowledge folder. */
  public static void train(Path corpora, Path knowledge) {
    Map<String, Integer> counts = new TreeMap<>();
    int articles = 0;
    for (String source : SOURCES) {
      for (JsonNode line : GoldStories.lines(corpora.resolve(source))) {
        Set<String> words = new HashSet<>();
        Words.of(line.path("text").asString("")).forEach(word -> words.add(word.stem()));
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        articles++;
      }
    }
    StringBuilder table = new StringBuilder(HEADER).append("*\t").append(articles).append('\n');
    counts.forEach((word, count) -> {
      if (count >= FEWEST) {
        table.append(word).append('\t').append(count).append('\n');
      }
    });
    write(knowledge.resolve("en/model/document-frequency.tsv"), table.toString());
  }

  private static void write(Path file, String table) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, table, StandardCharsets.UTF_8);
    } catch (IOException unwritable) {
      throw new DatelineException(file + " cannot be written", unwritable);
    }
  }

  /** Arguments: the corpora, and {@code knowledge/src/main/resources/org/dateline/knowledge}. */
  public static void main(String[] arguments) {
    train(Path.of(arguments[0]), Path.of(arguments[1]));
  }
}
