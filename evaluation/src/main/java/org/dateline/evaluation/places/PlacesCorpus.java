package org.dateline.evaluation.places;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.Dateline;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Outlet;
import org.dateline.text.Span;
import org.dateline.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The articles of {@code places/} with their gold names, spans in UTF-16 code units. */
final class PlacesCorpus {
  private PlacesCorpus() {}

  /**
   * An article with its gold.
   *
   * @param annotated the article with what the stages notice in it
   * @param names place names with coordinates, in reading order
   */
  record GoldArticle(String id, AnnotatedArticle annotated, List<GoldName> names) {
    String text() {
      return annotated.text().content();
    }
  }

  /** A gold name and its point in degrees. */
  record GoldName(Span span, double latitude, double longitude) {}

  static List<GoldArticle> read(Path folder, Dateline dateline) {
    List<GoldArticle> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          articles.add(article(new ObjectMapper().readTree(line), dateline));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return articles;
  }

  private static GoldArticle article(JsonNode node, Dateline dateline) {
    String text = node.get("text").asString();
    List<GoldName> names = new ArrayList<>();
    Set<Span> seen = new HashSet<>();
    for (JsonNode name : node.get("toponyms")) {
      int points = text.codePointCount(0, text.length());
      int start = Math.clamp(name.get("start").asInt(), 0, points); // one gold span leaves its text
      int end = Math.clamp(name.get("end").asInt(), start, points);
      Span span = new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
      boolean hasPoint = name.hasNonNull("lat") && name.hasNonNull("lon");
      if (hasPoint && !span.isEmpty() && seen.add(span)) {
        names.add(new GoldName(span, name.get("lat").asDouble(), name.get("lon").asDouble()));
      }
    }
    names.sort((one, other) -> one.span().compareTo(other.span()));
    String url = node.has("url") ? node.get("url").asString("") : "";
    String id = node.get("id").asString();
    Article article = article(id, text, domain(url));
    return new GoldArticle(id, dateline.pipeline().annotate(article), names);
  }

  private static Article article(String id, String content, String domain) {
    Text text = Text.of(content);
    Article.Heading plain = Article.Heading.of("", "en");
    Article.Heading heading =
        new Article.Heading(
            null,
            new Outlet("", domain),
            "",
            List.of(),
            null,
            null,
            null,
            "en",
            List.of(),
            "",
            null,
            "",
            true,
            plain.kind());
    List<Block> blocks = List.of(Block.of(Block.Kind.PARAGRAPH, text.whole()));
    return new Article(id, heading, text, blocks, List.of(), List.of());
  }

  private static String domain(String url) {
    String rest = url.replaceFirst("^[a-z]+://", "");
    int slash = rest.indexOf('/');
    return slash < 0 ? rest : rest.substring(0, slash);
  }
}
