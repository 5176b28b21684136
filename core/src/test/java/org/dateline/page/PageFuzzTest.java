package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Capture;
import org.dateline.text.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Feeds the reader broken pages: {@code -Ddateline.fuzz=100000} for a long run, {@code
 * -Ddateline.fuzz.first=30000} to go on from a seed, {@code -Ddateline.fuzz.pages=DIR} for
 * mutations of the real pages ({@code .html}, {@code .html.gz}) in a folder.
 */
class PageFuzzTest {
  private static final int PART = 60_000; // units of a real page that are mutated
  private static final long HANG = 20_000_000_000L; // nanoseconds no page may take
  private static final int PAGES = Integer.getInteger("dateline.fuzz", 2_000);
  private static final int FIRST = Integer.getInteger("dateline.fuzz.first", 0);
  private static final List<String> PIECES =
      List.of(
          "<p>",
          "</p>",
          "<div class='related'>",
          "</div>",
          "<table><tr><td>",
          "<li>",
          "<!--",
          "-->",
          "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"",
          "\"}</script>",
          "<a href='javascript:x'>",
          "</a>",
          "&#x1F600;",
          "&nbsp;",
          "\uD83D",
          "\u0000",
          "<h1>",
          "</h1>",
          "2021-99-99",
          "1 week ago 25",
          "Dear Reader,\n\n",
          "ALSO READ:",
          "<time datetime='0000-00-00T99:99'>",
          "\u202E",
          "<![CDATA[",
          "<svg>",
          "<br><br>",
          "|");
  private static final String PAGE =
      "<!doctype html><html lang=en><head><title>River floods | Post</title><meta name=author"
          + " content='By Ana Sample'></head><body><nav><a href=/>Home</a></nav><article><h1>River"
          + " floods</h1><p>The river rose by two metres 😀 on March 4, 2021, the office said.</p>"
          + "<p>“Never as quick as this,” said the mayor.</p></article><footer>© Post</footer>";

  @Test
  void readsAnythingWithoutFaultAndKeepsSpansInside() {
    PageReader reader = new PageReader(ResourcePack.open());
    for (int seed = FIRST; seed < FIRST + PAGES; seed++) {
      String content = mutated(new SplittableRandom(seed));
      String type = seed % 3 == 0 ? "text/plain" : "text/html";
      Capture capture = Capture.of(type, Bytes.of(content, StandardCharsets.UTF_8));
      for (Article article : reader.read(capture)) {
        check(article, "seed " + seed);
      }
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "dateline.fuzz.pages", matches = ".+")
  void readsMutationsOfRealPagesWithoutFault() throws IOException {
    PageReader reader = new PageReader(ResourcePack.open());
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(System.getProperty("dateline.fuzz.pages")))) {
      files = all.filter(file -> file.toString().matches(".*\\.html?(\\.gz)?")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    for (int seed = FIRST; seed < FIRST + PAGES; seed++) {
      Path file = files.get(seed % files.size());
      SplittableRandom random = new SplittableRandom(seed);
      String content = mutated(random, part(random, read(file)));
      long before = System.nanoTime();
      for (Article article : reader.read(html(content))) {
        check(article, "seed " + seed + " of " + file);
      }
      assertThat(System.nanoTime() - before).as("seed %d of %s", seed, file).isLessThan(HANG);
    }
  }

  /**
   * A stretch of at most this much, so that a hundred thousand pages take an hour and not a day.
   */
  private static String part(SplittableRandom random, String page) {
    int start = page.length() <= PART ? 0 : random.nextInt(page.length() - PART);
    return page.substring(start, Math.min(page.length(), start + PART));
  }

  private static String read(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream stream = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Capture html(String content) {
    return Capture.of("text/html", Bytes.of(content, StandardCharsets.UTF_8));
  }

  @Test
  void boundsATenMegabytePage() {
    String paragraph = "<div class=x><p>The river rose by two metres, the office said.</p></div>";
    String page = "<html><body><article>" + paragraph.repeat(10_000_000 / paragraph.length());
    assertReadsInTime(page);
  }

  @Test
  void boundsOneParagraphOfTenMegabytes() {
    assertReadsInTime("<html><body><p>" + "The river rose again. ".repeat(460_000));
  }

  @Test
  void boundsAHundredThousandNestedElementsWithText() {
    assertReadsInTime(
        "<html><head><title>Flood live</title></head><body>"
            + "<div class=live-post><span>word <b>".repeat(50_000));
  }

  private static void assertReadsInTime(String page) {
    PageReader reader = new PageReader(ResourcePack.open());
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> reader.read(html(page)).forEach(article -> check(article, "large page")));
  }

  private static String mutated(SplittableRandom random) {
    return mutated(random, PAGE);
  }

  private static String mutated(SplittableRandom random, String page) {
    StringBuilder content = new StringBuilder(page);
    int changes = random.nextInt(1, 12);
    for (int change = 0; change < changes; change++) {
      int at = random.nextInt(Math.max(1, content.length()));
      switch (random.nextInt(4)) {
        case 0 -> content.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        case 1 -> content.delete(at, Math.min(content.length(), at + random.nextInt(1, 30)));
        case 2 -> content.insert(at, (char) random.nextInt(0x10000));
        default -> content.insert(at, content.substring(at, Math.min(content.length(), at + 60)));
      }
    }
    return content.toString();
  }

  private static void check(Article article, String seed) {
    int end = 0;
    String text = article.text().content();
    for (Block block : article.blocks()) {
      assertThat(block.span().start()).as(seed).isGreaterThanOrEqualTo(end);
      end = block.span().end();
      assertThat(end).as(seed).isLessThanOrEqualTo(text.length());
      assertThat(splitsPair(text, block.span().start())).as(seed).isFalse();
      assertThat(splitsPair(text, end)).as(seed).isFalse();
    }
    article
        .links()
        .forEach(link -> assertThat(link.span().end()).as(seed).isLessThanOrEqualTo(text.length()));
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}
