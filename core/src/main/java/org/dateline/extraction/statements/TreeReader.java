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
   * The attribution whose cue has this head, or null when the tree has no subject (of a noun: no
   * owner) or no clause for it.
   *
   * @param sureness how sure it is
   */
  @Nullable Attribution read(int head, Attribution.Sureness sureness) {
    TokenRange source = null;
    TokenRange content = null;
    int first = head;
    for (int child : passage.children(head)) {
      switch (passage.base(child)) {
        case "nsubj" -> source = isPassive(child) ? source : subtree(child);
        case "ccomp", "xcomp", "acl" -> content = child > head ? subtree(child) : content;
        case "nmod" -> source = child < head ? subtree(child) : source;
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

  /** Whether a subject is told rather than tells: "his unit had been ordered to". */
  private boolean isPassive(int subject) {
    return passage.token(subject).relation().endsWith(":pass");
  }

  /** The attribution that a noun makes of its owner, if any, and of what hangs right behind it. */
  @Nullable Attribution readNoun(int noun, Attribution.Sureness sureness) {
    TokenRange owner = null;
    for (int child : passage.children(noun)) {
      boolean owns = child < noun && passage.token(child).relation().equals("nmod:poss");
      owner = owns ? subtree(child) : owner;
    }
    TokenRange said = said(noun);
    if (said == null) {
      return null;
    }
    boolean preposition = passage.base(said.first()).equals("case") && said.size() > 1;
    int last = preposition ? said.first() : noun; // "her plea for" is the cue
    TokenRange content = preposition ? new TokenRange(last + 1, said.last()) : said;
    return new Attribution(noun, new TokenRange(noun, last), owner, List.of(content), sureness);
  }

  /** The clause or nominal right behind a noun, wherever the tree hangs a clause with "that". */
  private @Nullable TokenRange said(int noun) {
    if (NounFrame.opensWithThat(passage, noun)) {
      int verb = passage.head(noun + 1);
      int last = verb < 0 ? Passage.NONE : passage.lastWord(passage.right(verb));
      return last > noun + 1 ? new TokenRange(noun + 1, last) : null;
    }
    for (int child : passage.children(noun)) {
      TokenRange range = subtree(child);
      if (child > noun && range.first() == noun + 1) {
        return range;
      }
    }
    return null;
  }

  private TokenRange subtree(int token) {
    int first = passage.nextWord(passage.left(token));
    return new TokenRange(first, Math.max(first, passage.lastWord(passage.right(token))));
  }
}
