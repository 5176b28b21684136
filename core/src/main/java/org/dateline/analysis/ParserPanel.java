package org.dateline.analysis;

import java.util.Arrays;
import java.util.List;

/**
 * Several parsers that decide each move together: the scores that they give it are added. Slower
 * than its members and mostly better than the best of them, so that a small parser can learn from
 * it. For one thread.
 */
public final class ParserPanel {
  private final List<TreeParser.Workspace> members;
  private final ParserState state;
  private final float[] scores;

  /** A panel of these parsers, one or more, that know the same relations in the same order. */
  public ParserPanel(List<TreeParser> parsers) {
    List<String> relations = parsers.get(0).relations();
    for (TreeParser parser : parsers) {
      if (!parser.relations().equals(relations)) {
        throw new IllegalArgumentException(
            "relations differ: " + relations + ", " + parser.relations());
      }
    }
    this.members = parsers.stream().map(TreeParser::workspace).toList();
    this.state = new ParserState(relations.size());
    this.scores = new float[members.get(0).scores.length];
  }

  /** The tree of the tagged words, which stands until the next is asked for. */
  public ParserState parse(WordForms words) {
    words.lookAround();
    state.begin(words.size);
    members.forEach(member -> member.scorer.begin(words));
    while (!state.isDone()) {
      int only = state.onlyMove();
      state.apply(only < 0 ? chosen() : only);
    }
    return state;
  }

  private int chosen() {
    Arrays.fill(scores, 0);
    for (TreeParser.Workspace member : members) {
      member.scorer.score(state, member.scores);
      for (int move = 0; move < scores.length; move++) {
        scores[move] += member.scores[move];
      }
    }
    return state.best(scores);
  }
}
