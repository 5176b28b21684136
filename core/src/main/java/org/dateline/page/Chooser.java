package org.dateline.page;

import java.util.List;
import java.util.Optional;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.learning.TreeEnsemble;

/**
 * Chooses among the readings of one page: the one that trained trees hold most probable, if it is
 * probable enough. Without trees, the first, for readings come in order of trust. Thread-safe.
 */
final class Chooser {
  private final Optional<TreeEnsemble> trees;
  private final double least;

  private Chooser(Optional<TreeEnsemble> trees, double least) {
    this.trees = trees;
    this.least = least;
  }

  /** A chooser with the model at this path, that asserts nothing less probable than this. */
  static Chooser of(KnowledgePack pack, String path, double least) {
    return new Chooser(pack.find(path).map(content -> TreeEnsemble.read(path, content)), least);
  }

  <T> Optional<T> best(List<Candidate<T>> candidates) {
    if (trees.isEmpty() || !fits(trees.get(), candidates)) {
      return candidates.stream().findFirst().map(Candidate::value);
    }
    Candidate<T> best = null;
    double most = least;
    float[][] rows = candidates.stream().map(Candidate::row).toArray(float[][]::new);
    float[] probabilities = trees.get().probabilities(rows);
    for (int at = 0; at < rows.length; at++) {
      if (probabilities[at] > most) {
        most = probabilities[at];
        best = candidates.get(at);
      }
    }
    return Optional.ofNullable(best).map(Candidate::value);
  }

  private static <T> boolean fits(TreeEnsemble trees, List<Candidate<T>> candidates) {
    return candidates.isEmpty() || candidates.getFirst().row().length == trees.features();
  }
}
