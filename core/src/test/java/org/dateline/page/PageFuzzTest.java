package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Capture;
import org.dateline.text.Bytes;
import org.junit.jupiter.api.Test;

/** Feeds the reader broken pages: {@code -Ddateline.fuzz=100000} for a long run. */
class PageFuzzTest {
  private static final int PAGES = Integer.getInteger("dateline.fuzz", 2_000);
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
    for (int seed = 0; seed < PAGES; seed++) {
      String content = mutated(new SplittableRandom(seed));
      String type = seed % 3 == 0 ? "text/plain" : "text/html";
      Capture capture = Capture.of(type, Bytes.of(content, StandardCharsets.UTF_8));
      for (Article article : reader.read(capture)) {
        check(article, "seed " + seed);
      }
    }
  }

  private static String mutated(SplittableRandom random) {
    StringBuilder content = new StringBuilder(PAGE);
    int changes = random.nextInt(1, 12);
    for (int change = 0; change < changes; change++) {
      int at = random.nextInt(content.length());
      switch (random.nextInt(4)) {
        case 0 -> content.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        case 1 -> content.delete(at, Math.min(content.length(), at + random.nextInt(1, 30)));
        case 2 -> content.setCharAt(at, (char) random.nextInt(0x10000));
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
