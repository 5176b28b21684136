package org.dateline.extraction.events;

import org.dateline.model.Sentence;

/**
 * Joins the two that "between" asks for, where a fast parser took the second for the subject of the
 * verb behind it. Works on the heads and relations of one sentence.
 */
final class BetweenPairs {
  private final TreeEdges edges;
  private final Sentence sentence;
  private final int[] heads;
  private final String[] relations;

  BetweenPairs(TreeEdges edges) {
    this.edges = edges;
    this.sentence = edges.sentence;
    this.heads = edges.heads;
    this.relations = edges.relations;
  }

  /**
   * "talks between the army and the rebels will begin": the second of the two that "between" asks
   * for is no subject of the verb behind it.
   */
  void join(int verb) {
    int second = lastSubject(verb);
    int and = second < 0 ? -1 : conjunctionBefore(second, verb);
    int first = and < 0 ? -1 : and - 1;
    while (first >= 0 && !isBetween(first) && heads[first] >= 0 && heads[first] < first) {
      first = heads[first];
    }
    int noun = first >= 0 && isBetween(first) && edges.child(first, "conj") < 0 ? heads[first] : -1;
    if (noun < 0 || noun >= first) {
      return;
    }
    if (heads[verb] == noun && relations[verb].equals("conj")) {
      heads[verb] = heads[noun];
      relations[verb] = relations[noun];
      heads[noun] = verb;
      relations[noun] = "nsubj";
    } else if (heads[noun] != verb || !edges.isBase(noun, "nsubj")) {
      return;
    }
    heads[second] = first;
    relations[second] = "conj";
    heads[and] = second;
  }

  private int lastSubject(int verb) {
    for (int at = verb - 1; at >= 0; at--) {
      if (heads[at] == verb && edges.isBase(at, "nsubj")) {
        return at;
      }
    }
    return -1;
  }

  /** The conjunction that stands before a noun phrase and hangs on it or on its verb, or -1. */
  private int conjunctionBefore(int noun, int verb) {
    for (int at = noun - 1; at > 0; at--) {
      if (relations[at].equals("cc")) {
        return heads[at] == verb || heads[at] == noun ? at : -1;
      }
      if (heads[at] != noun) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isBetween(int noun) {
    int preposition = edges.child(noun, "case");
    return preposition >= 0 && sentence.token(preposition).form().equals("between");
  }
}
