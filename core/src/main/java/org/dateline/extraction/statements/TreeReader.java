package org.dateline.extraction.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an attribution straight off the tree: the cue's subject, its auxiliaries, its clause. */
final class TreeReader {
  private final Passage passage;

  TreeReader(Passage passage) {
    this.passage = passage;
  }

  /**
   * The attribution whose cue has this head, or null when the tree has no subject or no clause for
   * it.
   *
   * @param sureness how sure it is
   */
  @Nullable Attribution read(int head, Attribution.Sureness sureness) {
    TokenRange source = null;
    TokenRange content = null;
    int first = head;
    for (int child : passage.children(head)) {
      switch (passage.base(child)) {
        case "nsubj" -> source = subtree(child);
        case "ccomp", "xcomp" -> content = child > head ? subtree(child) : content;
        case "aux" -> first = Math.min(first, child);
        default -> {
          // no part of the attribution
        }
      }
    }
    if (source == null || content == null || source.last() >= first || content.first() <= head) {
      return null;
    }
    return new Attribution(head, new TokenRange(first, head), source, List.of(content), sureness);
  }

  private TokenRange subtree(int token) {
    int first = passage.nextWord(passage.left(token));
    return new TokenRange(first, Math.max(first, passage.lastWord(passage.right(token))));
  }
}
