package org.dateline.page;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Block;
import org.dateline.model.Link;
import org.dateline.text.Span;
import org.dateline.text.Text;

/** An article's text while its blocks are set one after another, a blank line between them. */
final class Draft {
  private static final String GAP = "\n\n";
  private final StringBuilder content = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();

  void add(Block.Kind kind, String words, String reason, List<Link> within) {
    if (words.isBlank()) {
      return;
    }
    content.append(content.isEmpty() ? "" : GAP);
    int start = content.length();
    content.append(words);
    blocks.add(new Block(kind, new Span(start, content.length()), reason));
    for (Link link : within) {
      links.add(new Link(link.span().shift(start), link.target()));
    }
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  Text text() {
    return Text.of(content.toString());
  }

  List<Block> blocks() {
    return blocks;
  }

  List<Link> links() {
    return links;
  }
}
