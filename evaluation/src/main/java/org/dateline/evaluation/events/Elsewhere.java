package org.dateline.evaluation.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.dateline.Dateline;
import org.dateline.evaluation.Bundled;
import org.dateline.evaluation.JsonRows;
import org.dateline.extraction.events.EventLessons;
import org.dateline.knowledge.Lexicon;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.Capture;
import org.dateline.model.Sentence;
import org.dateline.text.Bytes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Articles that are no news of public affairs, judged by hand from their titles and listed by id:
 * sport, business, technology, culture, science. Whatever is told of them as an event is false.
 *
 * @param topic what it is about
 * @param article the article
 */
record Elsewhere(String topic, Article article) {
  private static final String LIST = "elsewhere.tsv";

  /** A candidate of a sentence that tells of no event. */
  record Candidate(EventLessons.Lesson lesson, int index) {}

  /** The first candidates of an article. */
  static List<Candidate> candidates(AnnotatedArticle annotated, EventLessons lessons, int most) {
    List<Candidate> found = new ArrayList<>();
    for (Sentence sentence : annotated.all(Sentence.class)) {
      if (sentence.parsed() && found.size() < most) {
        EventLessons.Lesson lesson = lessons.lesson(annotated, sentence);
        for (int i = 0; i < lesson.size(); i++) {
          found.add(new Candidate(lesson, i));
        }
      }
    }
    return found;
  }

  /** Those used so: {@code measured} or {@code taught}. */
  static List<Elsewhere> of(Path corpora, Dateline dateline, String use) {
    Path stories = corpora.resolve("stories");
    Map<String, Map<String, String>> texts =
        Map.of(
            "stories", texts(stories.resolve("dev.jsonl")),
            "twins", texts(stories.resolve("twins-dev.jsonl")));
    List<Elsewhere> found = new ArrayList<>();
    for (Lexicon.Row row : Bundled.table(Elsewhere.class, LIST).rows()) {
      if (row.get("use").equals(use)) {
        String id = row.get("id");
        String text = texts.getOrDefault(row.get("corpus"), Map.of()).get(id);
        Article article = text == null ? page(corpora, dateline, id) : GoldPair.article(id, text);
        if (article != null) {
          found.add(new Elsewhere(row.get("topic"), article));
        }
      }
    }
    return found;
  }

  private static Map<String, String> texts(Path file) {
    Map<String, String> texts = new HashMap<>();
    for (JsonNode row : JsonRows.of(file)) {
      texts.put(row.path("id").asString(), row.path("text").asString());
    }
    return texts;
  }

  private static @Nullable Article page(Path corpora, Dateline dateline, String id) {
    Path file = corpora.resolve("pages").resolve("html").resolve(id + ".html.gz");
    try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
      Bytes markup = Bytes.of(stream.readAllBytes());
      List<Article> read = dateline.pages().read(Capture.of("text/html", markup));
      return read.isEmpty() ? null : read.getFirst();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
