package org.dateline.evaluation.statements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.text.Span;
import org.dateline.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code statements/*.jsonl}: articles with every attribution, spans in UTF-16. */
public final class StatementCorpus {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private StatementCorpus() {}

  /**
   * An article with its gold.
   *
   * @param article one paragraph block for each line that is not blank, the first a headline
   * @param date of its publication, ISO 8601
   * @param gold its attributions
   */
  public record Row(Article article, String date, List<GoldAttribution> gold) {
    public Row {
      gold = List.copyOf(gold);
    }
  }

  /** All rows of a file, in order. */
  public static List<Row> read(Path file) {
    List<Row> rows = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank()) {
          rows.add(row(JSON.readTree(line)));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return rows;
  }

  /** Articles without gold, all of paragraphs: the {@code id} and {@code text} of every line. */
  public static List<Article> texts(Path file) {
    List<Article> articles = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        JsonNode node = JSON.readTree(line);
        articles.add(article(node.get("id").asString(), node.get("text").asString(), false));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return articles;
  }

  private static Row row(JsonNode node) {
    String text = node.get("text").asString();
    List<GoldAttribution> gold = new ArrayList<>();
    for (JsonNode attribution : node.get("attributions")) {
      gold.add(
          new GoldAttribution(
              spans(text, attribution.get("source")),
              spans(text, attribution.get("cue")),
              spans(text, attribution.get("content"))));
    }
    return new Row(
        article(node.get("id").asString(), text, true), node.get("date").asString(), gold);
  }

  private static List<Span> spans(String text, JsonNode pairs) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      int start = text.offsetByCodePoints(0, pair.get(0).asInt());
      int end = text.offsetByCodePoints(0, pair.get(1).asInt());
      spans.add(new Span(start, end));
    }
    return spans;
  }

  private static Article article(String id, String text, boolean headed) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        boolean headline = headed && blocks.isEmpty();
        Block.Kind kind = headline ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH;
        blocks.add(Block.of(kind, new Span(start, end)));
      }
      start = end + 1;
    }
    return new Article(
        id, Article.Heading.of("", "en"), Text.of(text), blocks, List.of(), List.of());
  }
}
