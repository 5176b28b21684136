package org.dateline.evaluation.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.evaluation.trees.BoostedTrees;
import org.dateline.evaluation.trees.BoostedTrees.Settings;
import org.dateline.learning.TreeEnsemble;
import org.dateline.text.Bytes;

/** Trains the two passes of block models; the second on first scores of pages held out from it. */
final class BlockTrainer {
  private static final int INNER_FOLDS = 3;
  private final Settings settings;

  /** The models of both passes. */
  record Models(TreeEnsemble first, TreeEnsemble second) {
    /** The models by their paths in the knowledge. */
    Map<String, Bytes> files() {
      return Map.of(
          "model/page-first.bin", first.toBytes(), "model/page-second.bin", second.toBytes());
    }
  }

  BlockTrainer(Settings settings) {
    this.settings = settings;
  }

  Models train(List<LabelledPage> pages) {
    TreeEnsemble first = train(pages, pages.stream().map(LabelledPage::rows).toList());
    List<float[][]> extended = new ArrayList<>();
    TreeEnsemble[] held = new TreeEnsemble[INNER_FOLDS];
    for (int fold = 0; fold < INNER_FOLDS; fold++) {
      int left = fold;
      List<LabelledPage> others = pages.stream().filter(page -> fold(page) != left).toList();
      held[fold] = train(others, others.stream().map(LabelledPage::rows).toList());
    }
    for (LabelledPage page : pages) {
      extended.add(page.sample().rowsWith(scores(held[fold(page)], page.rows())));
    }
    return new Models(first, train(pages, extended));
  }

  private static int fold(LabelledPage page) {
    return Math.floorMod(page.gold().domain().hashCode() * 31 + 7, INNER_FOLDS);
  }

  static float[] scores(TreeEnsemble trees, float[][] rows) {
    float[] scores = new float[rows.length];
    for (int row = 0; row < rows.length; row++) {
      scores[row] = trees.probability(rows[row]);
    }
    return scores;
  }

  /** The scores of both passes. */
  static float[] scores(Models models, LabelledPage page) {
    float[] first = scores(models.first(), page.rows());
    return scores(models.second(), page.sample().rowsWith(first));
  }

  private TreeEnsemble train(List<LabelledPage> pages, List<float[][]> rows) {
    List<float[]> kept = new ArrayList<>();
    List<float[]> labelled = new ArrayList<>(); // label, weight
    for (int page = 0; page < pages.size(); page++) {
      float[] weights = pages.get(page).weights();
      for (int block = 0; block < weights.length; block++) {
        if (weights[block] > 0) {
          kept.add(rows.get(page)[block]);
          labelled.add(new float[] {pages.get(page).labels()[block], weights[block]});
        }
      }
    }
    float[] labels = new float[kept.size()];
    float[] weights = new float[kept.size()];
    for (int row = 0; row < labels.length; row++) {
      labels[row] = labelled.get(row)[0];
      weights[row] = labelled.get(row)[1];
    }
    return BoostedTrees.train(kept.toArray(float[][]::new), labels, weights, settings);
  }
}
