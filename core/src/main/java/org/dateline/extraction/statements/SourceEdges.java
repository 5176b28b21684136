package org.dateline.extraction.statements;

import java.util.Arrays;

/** Where a source may begin and end around its nominal: edges of subtrees and of runs of nouns. */
final class SourceEdges {
  private static final int MOST = 9;

  private final Passage passage;

  SourceEdges(Passage passage) {
    this.passage = passage;
  }

  int[] lefts(int token) {
    Edges edges = new Edges();
    edges.add(token);
    addLeft(edges, passage.left(token), token);
    for (int child : passage.children(token)) {
      if (child < token) {
        addLeft(edges, passage.left(child), token);
        addLeft(edges, passage.right(child) + 1, token);
      }
    }
    addLeft(edges, chunkStart(token), token);
    addLeft(edges, breakBefore(token), token);
    int[] lefts = edges.toArray();
    return lefts.length <= MOST
        ? lefts
        : Arrays.copyOfRange(lefts, lefts.length - MOST, lefts.length);
  }

  private void addLeft(Edges edges, int edge, int token) {
    int at = Math.min(passage.nextWord(edge), Math.max(edge, token));
    if (at <= token) {
      edges.add(at);
    }
  }

  /** The right edges, the last before the cue where the cue follows. */
  int[] rights(int token, TokenRange cue) {
    Edges edges = new Edges();
    edges.add(token);
    addRight(edges, passage.right(token), token);
    for (int child : passage.children(token)) {
      if (child > token) {
        addRight(edges, passage.right(child), token);
        addRight(edges, passage.left(child) - 1, token);
      }
    }
    addRight(edges, chunkEnd(token), token);
    if (cue.first() > token) {
      addRight(edges, cue.first() - 1, token);
    }
    int[] rights = edges.toArray();
    if (rights.length <= MOST) {
      return rights;
    }
    int[] few = Arrays.copyOf(rights, MOST);
    few[MOST - 1] = rights[rights.length - 1];
    return few;
  }

  private void addRight(Edges edges, int edge, int token) {
    int at = edge;
    while (at > token && passage.isPunctuation(at)) {
      at--;
    }
    if (at >= token) {
      edges.add(at);
    }
  }

  /** Where the run of nouns, adjectives and the like that ends here begins, tree or no tree. */
  int chunkStart(int token) {
    int first = passage.sentenceOf(token).first();
    int at = token;
    while (at > first && isInChunk(at - 1)) {
      at--;
    }
    return at;
  }

  int chunkEnd(int token) {
    int last = passage.sentenceOf(token).last();
    int at = token;
    while (at < last && isInChunk(at + 1)) {
      at++;
    }
    return at;
  }

  private boolean isInChunk(int token) {
    return switch (passage.token(token).tag()) {
      case DET, ADJ, NOUN, PROPN, NUM, X -> true;
      case PART -> passage.token(token).detail().equals("POS");
      default -> false;
    };
  }

  /** The token after the nearest punctuation before this one, or the first of the sentence. */
  private int breakBefore(int token) {
    int first = passage.sentenceOf(token).first();
    int at = token;
    while (at > first && !passage.isPunctuation(at - 1)) {
      at--;
    }
    return at;
  }
}
