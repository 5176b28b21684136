package org.dateline.page;

import java.util.Optional;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.learning.TreeEnsemble;
import org.dateline.learning.TwoPasses;

/**
 * Says how surely each block of a page belongs to the article: trees over each block's row, then
 * trees over the row and the first scores of its neighbours. Without trained trees, a rule of
 * thumb. Thread-safe.
 */
final class BlockScorer {
  static final String FIRST = "model/page-first.bin";
  static final String SECOND = "model/page-second.bin";

  private final Optional<TreeEnsemble> first;
  private final Optional<TwoPasses> both;

  private BlockScorer(Optional<TreeEnsemble> first, Optional<TreeEnsemble> second) {
    this.first = first;
    this.both =
        first.flatMap(one ->
            second.filter(other -> follows(one, other)).map(other -> new TwoPasses(one, other)));
  }

  private static boolean follows(TreeEnsemble first, TreeEnsemble second) {
    return second.features() == first.features() + NeighbourScores.MORE;
  }

  static BlockScorer of(KnowledgePack pack) {
    return new BlockScorer(
        pack.find(FIRST).map(content -> TreeEnsemble.read(FIRST, content)),
        pack.find(SECOND).map(content -> TreeEnsemble.read(SECOND, content)));
  }

  /** For each block the probability that it belongs to the article. */
  float[] scores(Outline outline, float[][] rows) {
    if (first.isEmpty() || !fits(first.get(), rows)) {
      return ruleOfThumb(outline);
    }
    return both.isPresent()
        ? both.get().probabilities(rows, scores -> NeighbourScores.of(outline, scores))
        : first.get().probabilities(rows);
  }

  private static boolean fits(TreeEnsemble trees, float[][] rows) {
    return rows.length == 0 || rows[0].length == trees.features();
  }

  /** What each feature adds to the first score of a row, in log-odds; empty without trees. */
  float[] contributions(FeatureRow row) {
    boolean known = first.isPresent() && first.get().features() == row.size();
    return known ? first.get().contributions(row.values()) : new float[0];
  }

  private static float[] ruleOfThumb(Outline outline) {
    float[] scores = new float[outline.blocks().size()];
    long aside = Tags.ASIDE | Tags.FOOTER | Tags.NAV | Tags.FORM | Tags.CAPTION;
    for (PageBlock block : outline.blocks()) {
      boolean inside = block.box().isWithin(outline.article());
      boolean outside = (block.box().tagsAround() & aside) != 0 || block.linkShare() > 0.5;
      scores[block.index()] = inside && !outside ? (block.isSentence() ? 0.9f : 0.6f) : 0.1f;
    }
    return scores;
  }
}
