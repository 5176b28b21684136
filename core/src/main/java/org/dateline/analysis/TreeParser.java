package org.dateline.analysis;

import java.util.List;
import org.dateline.knowledge.KnowledgePack;

/**
 * Draws the dependency tree of a tagged sentence in one pass of two moves a word: greedy arc-hybrid
 * parsing whose moves a small network scores, trained with a dynamic oracle and exploration
 * (Goldberg and Nivre 2013). Every word gets a head, one of them the root; no cycle can arise.
 * Thread-safe.
 */
public final class TreeParser {
  /** Where the model stands in the knowledge. */
  public static final String MODEL = "model/parser.bin";

  private final TreeNetwork network;
  private final TreeTables tables;
  private final Vocabulary vocabulary;

  /** A parser with this model. */
  public TreeParser(TreeNetwork network) {
    this.network = network;
    this.tables = new TreeTables(network);
    this.vocabulary = new Vocabulary(network.vocabulary());
  }

  /** The parser of this knowledge. */
  public static TreeParser open(KnowledgePack knowledge) {
    return new TreeParser(TreeNetwork.read(MODEL, knowledge.file(MODEL)));
  }

  /** Names of the relations, by number. */
  public List<String> relations() {
    return network.relations();
  }

  /** A workspace for one thread. */
  public Workspace workspace() {
    return new Workspace(tables, vocabulary);
  }

  /** What parsing writes on; reused from sentence to sentence by one thread. */
  public static final class Workspace {
    final ParserState state;
    final TreeScorer scorer;
    final float[] scores;

    private Workspace(TreeTables tables, Vocabulary vocabulary) {
      TreeNetwork network = tables.network();
      this.state = new ParserState(network.relations().size());
      this.scorer = new TreeScorer(tables, vocabulary);
      this.scores = new float[network.columns()];
    }

    /** The tree, once parsed. */
    public ParserState state() {
      return state;
    }
  }

  /** Parses the tagged words; the tree is then in the workspace's state. */
  public void parse(WordForms words, Workspace workspace) {
    ParserState state = workspace.state;
    words.lookAround();
    state.begin(words.size);
    workspace.scorer.begin(words);
    while (!state.isDone()) {
      int move = state.onlyMove();
      if (move < 0) {
        workspace.scorer.score(state, workspace.scores);
        move = state.best(workspace.scores);
      }
      state.apply(move);
    }
  }
}
