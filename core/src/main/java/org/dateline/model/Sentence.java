package org.dateline.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.text.Span;

/**
 * One sentence with its tokens and, where it was parsed, its dependency tree.
 *
 * @param span from the first token to the last
 * @param tokens in order, at least one
 * @param parsed whether the tokens carry heads and relations
 */
public record Sentence(Span span, List<Token> tokens, boolean parsed) implements Annotation {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** Number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** Indexes of the tokens that depend on this one, in order. */
  public List<Integer> children(int index) {
    List<Integer> children = new ArrayList<>();
    for (int child = 0; child < tokens.size(); child++) {
      if (tokens.get(child).head() == index) {
        children.add(child);
      }
    }
    return children;
  }

  /** Indexes of this token and everything below it, as a set; one pass over the tokens. */
  public BitSet subtree(int index) {
    BitSet below = new BitSet(tokens.size());
    BitSet beside = new BitSet(tokens.size());
    below.set(index);
    for (int start = 0; start < tokens.size(); start++) {
      int at = start;
      for (int steps = 0; at >= 0 && !below.get(at) && !beside.get(at); steps++) {
        at = steps > tokens.size() ? Token.ROOT : tokens.get(at).head();
      }
      BitSet side = at >= 0 && below.get(at) ? below : beside;
      for (int up = start; up >= 0 && !below.get(up) && !beside.get(up); ) {
        side.set(up);
        up = tokens.get(up).head();
      }
    }
    return below;
  }

  /** From the first character of the first token to the last of the last, both included. */
  public Span span(int firstToken, int lastToken) {
    return new Span(tokens.get(firstToken).span().start(), tokens.get(lastToken).span().end());
  }

  /** Index of the token that holds this offset, or -1. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span candidate = tokens.get(middle).span();
      if (offset < candidate.start()) {
        high = middle - 1;
      } else if (offset >= candidate.end()) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }
}
