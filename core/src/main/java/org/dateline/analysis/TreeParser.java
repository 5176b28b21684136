package org.dateline.analysis;

import java.util.Arrays;
import java.util.List;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.learning.LinearModel;

/**
 * Draws the dependency tree of a tagged sentence in one pass of two moves a word: greedy arc-hybrid
 * parsing with an averaged perceptron, trained with a dynamic oracle and exploration (Goldberg and
 * Nivre 2013). Every word gets a head, one of them the root; no cycle can arise. Thread-safe.
 */
public final class TreeParser {
  /** Where the model stands in the knowledge. */
  public static final String MODEL = "model/parser.bin";

  private final LinearModel model;

  /** A parser with this model, its classes the names of the relations, root first. */
  public TreeParser(LinearModel model) {
    this.model = model;
  }

  /** The parser of this knowledge. */
  public static TreeParser open(KnowledgePack knowledge) {
    return new TreeParser(LinearModel.read(MODEL, knowledge.file(MODEL)));
  }

  /** Names of the relations, by number. */
  public List<String> relations() {
    return model.classes();
  }

  /** A workspace for one thread. */
  public Workspace workspace() {
    return new Workspace(model.classes().size());
  }

  /** What parsing writes on; reused from sentence to sentence by one thread. */
  public static final class Workspace {
    final ParserState state;
    final TreeFeatures features = new TreeFeatures();
    final int[] scores;

    private Workspace(int relations) {
      this.state = new ParserState(relations);
      this.scores = new int[state.moves()];
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
    while (!state.isDone()) {
      Arrays.fill(workspace.scores, 0);
      int count = workspace.features.gather(words, state);
      model.table().addTo(workspace.scores, workspace.features.names, count);
      state.apply(bestMove(state, workspace.scores));
    }
  }

  private int bestMove(ParserState state, int[] scores) {
    int relations = model.classes().size();
    int best = -1;
    if (state.canShift()) {
      best = ParserState.SHIFT;
    } else if (state.top == 1) {
      return state.left(ParserState.ROOT_RELATION);
    }
    if (state.canLeft()) {
      best = bestOf(scores, 2, 1 + relations, best);
    }
    if (state.canRight()) {
      best = bestOf(scores, 2 + relations, 1 + 2 * relations, best);
    }
    return best;
  }

  private static int bestOf(int[] scores, int from, int to, int soFar) {
    int best = soFar < 0 ? from : soFar;
    for (int move = from; move < to; move++) {
      if (scores[move] > scores[best]) {
        best = move;
      }
    }
    return best;
  }
}
