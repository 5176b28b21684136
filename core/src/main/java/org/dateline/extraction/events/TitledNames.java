package org.dateline.extraction.events;

import org.dateline.model.Sentence;
import org.dateline.model.Token.Tag;

/** Joins titles to the name behind them, and parts two named persons that were read as one. */
final class TitledNames {
  private final Sentence sentence;
  private final TreeEdges edges;

  TitledNames(TreeEdges edges) {
    this.sentence = edges.sentence;
    this.edges = edges;
  }

  /** Mends this word where it is amiss. */
  void mend(int at) {
    if (isTag(at, Tag.NOUN)) {
      joinTitle(at);
    } else if (isTag(at, Tag.PROPN)) {
      switch (edges.relations[at]) {
        case "appos" -> partNames(edges.heads[at], at);
        case "nsubj" -> partNames(edges.child(edges.heads[at], "nsubj"), at);
        default -> {}
      }
    }
  }

  /**
   * "Opposition leader Ana Silva urged": a noun right before a name that is the same to the same
   * verb is its title.
   */
  private void joinTitle(int noun) {
    int name = noun + 1;
    boolean pair =
        name < edges.heads.length
            && edges.heads[noun] == edges.heads[name]
            && edges.relations[noun].equals(edges.relations[name])
            && edges.isBase(noun, "nsubj");
    if (pair && isTag(name, Tag.PROPN)) {
      edges.heads[noun] = name;
      edges.relations[noun] = "nmod:desc";
    }
  }

  /**
   * "President Ana Silva and Premier Luis Vega met": no apposition and no second subject, with
   * "and" between them they are two who meet.
   */
  private void partNames(int first, int second) {
    if (first < 0 || first >= second || !isTag(first, Tag.PROPN)) {
      return;
    }
    for (int at = first + 1; at < second && !isTag(at, Tag.PUNCT); at++) {
      if (edges.isBase(at, "cc") && isOf(edges.heads[at], first, second)) {
        adopt(edges.heads[at], second);
        edges.heads[at] = second;
        edges.heads[second] = first;
        edges.relations[second] = "conj";
        return;
      }
    }
  }

  /** Whether what "and" adds is the second name, or an adjective before it: "and Chilean". */
  private boolean isOf(int added, int first, int second) {
    boolean adjective =
        isTag(added, Tag.ADJ)
            && added < second
            && edges.heads[added] == first
            && edges.relations[added].equals("conj");
    return adjective || edges.isBelow(added, second);
  }

  private void adopt(int adjective, int name) {
    if (isTag(adjective, Tag.ADJ) && !edges.isBelow(adjective, name)) {
      edges.heads[adjective] = name;
      edges.relations[adjective] = "amod";
    }
  }

  private boolean isTag(int at, Tag tag) {
    return sentence.token(at).tag() == tag;
  }
}
