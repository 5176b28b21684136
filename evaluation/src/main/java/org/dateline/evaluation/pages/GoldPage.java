package org.dateline.evaluation.pages;

import crawlercommons.domains.EffectiveTldFinder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dateline.model.Capture;
import org.dateline.text.Bytes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A page of the corpus with what must and must not be read from it.
 *
 * @param url its address
 * @param file its markup, gzip
 * @param with strings that belong to the article
 * @param without strings that do not
 * @param title as gold names it; empty where gold is silent
 * @param author likewise
 * @param date likewise, ISO 8601
 * @param site likewise
 */
record GoldPage(
    String url,
    Path file,
    List<String> with,
    List<String> without,
    String title,
    String author,
    String date,
    String site) {

  static List<GoldPage> all(Path corpora) {
    Path folder = corpora.resolve("pages");
    ObjectMapper mapper = new ObjectMapper();
    List<GoldPage> pages = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
        pages.add(of(mapper.readTree(line), folder));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return pages;
  }

  private static GoldPage of(JsonNode row, Path folder) {
    return new GoldPage(
        row.path("url").asString("").strip(),
        folder.resolve(row.path("file").asString("")),
        strings(row.path("with")),
        strings(row.path("without")),
        row.path("title").asString("").strip(),
        row.path("author").asString("").strip(),
        row.path("date").asString("").strip(),
        row.path("sitename").asString("").strip());
  }

  private static List<String> strings(JsonNode list) {
    List<String> strings = new ArrayList<>();
    for (JsonNode item : list) {
      strings.add(item.asString(""));
    }
    return strings;
  }

  Capture capture() {
    return new Capture(null, address(), null, "text/html", content(), Capture.Hints.NONE);
  }

  private @Nullable URI address() {
    try {
      return URI.create(url);
    } catch (IllegalArgumentException odd) {
      return null;
    }
  }

  Bytes content() {
    try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
      return Bytes.of(stream.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The registrable domain of its address. */
  String domain() {
    URI address = address();
    String host = address == null || address.getHost() == null ? url : address.getHost();
    String domain = EffectiveTldFinder.getAssignedDomain(host);
    return domain == null ? host : domain;
  }

  /** White space folded as the corpus' scorer does. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      boolean space = Character.isWhitespace(unit) || Character.isSpaceChar(unit);
      if (!space) {
        folded.append(unit);
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip();
  }
}
