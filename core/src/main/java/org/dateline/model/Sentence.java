package org.dateline.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.text.Span;

/**
 * One sentence with its tokens and, where it was parsed, its dependency tree.
 *
 * <p>Whoever climbs from a token to its head, and so on, comes to an end: where heads lead in a
 * circle, the first token on it is made a root.
 *
 * @param span from the first token to the last
 * @param tokens in order, at least one
 * @param parsed whether the tokens carry heads and relations
 */
public record Sentence(Span span, List<Token> tokens, boolean parsed) implements Annotation {
  public Sentence {
    tokens = withoutCircles(List.copyOf(tokens));
  }

  private static List<Token> withoutCircles(List<Token> tokens) {
    int[] climbs = new int[tokens.size()]; // number of the climb that met a token first, from 1
    List<Token> opened = tokens;
    for (int start = 0; start < climbs.length; start++) {
      int at = start;
      while (at >= 0 && climbs[at] == 0) {
        climbs[at] = start + 1;
        at = opened.get(at).head();
      }
      if (at >= 0 && climbs[at] == start + 1) {
        List<Token> cut = new ArrayList<>(opened);
        cut.set(at, cut.get(at).withHead(Token.ROOT, "root"));
        opened = List.copyOf(cut);
      }
    }
    return opened;
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
      while (at >= 0 && !below.get(at) && !beside.get(at)) {
        at = tokens.get(at).head();
      }
      BitSet side = at >= 0 && below.get(at) ? below : beside;
      for (int up = start; up >= 0 && !below.get(up) && !beside.get(up); ) {
        side.set(up);
        up = tokens.get(up).head();
      }
    }
    return below;
  }

  /** The word that the last of these words hangs on, however far above, without leaving them. */
  public int headWithin(Span words, int last) {
    int at = last;
    int head = tokens.get(at).head();
    while (head >= 0 && words.covers(tokens.get(head).span())) {
      at = head;
      head = tokens.get(at).head();
    }
    return at;
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
