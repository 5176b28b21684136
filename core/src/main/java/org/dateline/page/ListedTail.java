package org.dateline.page;

import java.util.Optional;
import org.dateline.model.Block;
import org.dateline.model.Block.Kind;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The short lines behind a story that belong to a label of their own line: what is most read after
 * "Most read", the topics after "Topics". For one text, in one thread.
 */
final class ListedTail {
  private static final int LONGEST_ITEM = 80; // units

  private final PageKnowledge knowledge;
  private @Nullable Block label; // under which the lines stand that are read

  ListedTail(PageKnowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** Whether these words are a whole label of links or topics. */
  boolean isLabel(String words, Words hashed) {
    return isWhole(knowledge.related().find(hashed), hashed)
        || isWhole(knowledge.furniture().find(hashed), hashed) && !PageBlock.endsSentence(words);
  }

  private static boolean isWhole(PhraseBook.@Nullable Phrase phrase, Words hashed) {
    return phrase != null && phrase.words().size() == hashed.size();
  }

  /** The block itself; the lines that follow are its items if it is a label. */
  Block keep(Block block, boolean isLabel) {
    boolean lists = block.kind() == Kind.RELATED || block.reason().equals("tags");
    label = isLabel && lists ? block : null;
    return block;
  }

  /** A short line that ends no sentence, as an item of the label it stands under. */
  Optional<Block> item(Span span, String words) {
    Block above = label;
    if (above == null || words.length() > LONGEST_ITEM || PageBlock.endsSentence(words)) {
      label = null;
      return Optional.empty();
    }
    return Optional.of(new Block(above.kind(), span, above.reason()));
  }
}
