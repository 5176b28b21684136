package org.dateline.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Block;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** What of an article's blocks is read for statements. */
final class ReadBlocks {
  private ReadBlocks() {}

  /** Its sentences outside of furniture, in order. */
  static List<Sentence> sentences(AnnotatedArticle article) {
    List<Span> skipped =
        article.article().blocks().stream()
            .filter(block -> !block.kind().isRead())
            .map(Block::span)
            .toList();
    List<Sentence> read = new ArrayList<>();
    int block = 0;
    for (Sentence each : article.all(Sentence.class)) {
      while (block < skipped.size() && skipped.get(block).end() <= each.span().start()) {
        block++;
      }
      boolean furniture = block < skipped.size() && skipped.get(block).overlaps(each.span());
      if (!furniture && each.size() > 0) {
        read.add(each);
      }
    }
    return read;
  }

  /** The tokens of its headline, or null where it has none. */
  static @Nullable TokenRange headline(AnnotatedArticle article, List<Token> tokens) {
    for (Block block : article.article().blocks()) {
      if (block.kind() == Block.Kind.HEADLINE) {
        int first = 0;
        while (first < tokens.size() && tokens.get(first).span().start() < block.span().start()) {
          first++;
        }
        int last = first;
        while (last < tokens.size() && tokens.get(last).span().end() <= block.span().end()) {
          last++;
        }
        return last > first ? new TokenRange(first, last - 1) : null;
      }
    }
    return null;
  }
}
