package org.dateline.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.Article;
import org.dateline.model.Article.Heading;
import org.dateline.model.Block;
import org.dateline.model.Capture;
import org.dateline.text.Text;

/** Reads captures into articles: one for a page, several for a live blog. Thread-safe. */
public final class PageReader {
  private final KnowledgePack knowledge;

  public PageReader(KnowledgePack knowledge) {
    this.knowledge = knowledge;
  }

  /** The articles of a capture, in the order of the page. */
  public List<Article> read(Capture capture) {
    Text text =
        Text.of(capture.content().decode(0, capture.content().length(), StandardCharsets.UTF_8));
    String id = capture.id() == null ? text.digest() : capture.id();
    Heading heading = Heading.of("", knowledge.find("none").isPresent() ? "und" : "en");
    List<Block> blocks = List.of(Block.of(Block.Kind.PARAGRAPH, text.whole()));
    return List.of(new Article(id, heading, text, blocks, List.of(), List.of()));
  }
}
