package org.dateline.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.Article;
import org.dateline.model.Block.Kind;
import org.dateline.model.Capture;
import org.dateline.text.Bytes;

/** Small pages of our own words, and the reader of them. */
final class TestPages {
  private TestPages() {}

  static final PageReader READER = new PageReader(ResourcePack.open());

  static final String STORY =
      "<p>The river rose by two metres during the night, the district office said on Tuesday, and"
          + " about forty families left their houses before the morning came.</p>"
          + "<p>“We have seen floods before, but never one as quick as this,” said the mayor, who"
          + " asked the province for pumps, tents and <a href='/boats'>boats</a>.</p>"
          + "<p>Roads to three villages are closed, and the school will stay shut until the water"
          + " has gone down, according to the council.</p>";

  static String page(String head, String body) {
    return "<!doctype html><html lang='en'><head>"
        + head
        + "</head><body>"
        + body
        + "</body></html>";
  }

  static Article read(String markup) {
    return read(markup, StandardCharsets.UTF_8, "text/html");
  }

  static Article read(String content, Charset charset, String type) {
    return READER.read(Capture.of(type, Bytes.of(content, charset))).getFirst();
  }

  static Article copy(String text) {
    return read(text, StandardCharsets.UTF_8, "text/plain");
  }

  static List<String> words(Article article, Kind kind) {
    return article.blocks(kind).stream().map(block -> article.text().slice(block.span())).toList();
  }
}
