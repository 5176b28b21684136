package org.dateline.evaluation.pages;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.page.PageReader;

/** Readers whose block models never saw the domain of the page they read. */
final class FoldReaders {
  static final int FOLDS = 5;
  private final List<PageReader> readers = new ArrayList<>();
  private final int seed;

  FoldReaders(List<LabelledPage> pages, KnowledgePack pack, int seed) {
    this.seed = seed;
    BlockTrainer trainer = new BlockTrainer(PageModels.SETTINGS.withSeed(seed));
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      BlockTrainer.Models models =
          trainer.train(pages.stream().filter(page -> fold(page.gold()) != left).toList());
      readers.add(new PageReader(pack, models.first(), models.second()));
    }
  }

  private int fold(GoldPage page) {
    return Math.floorMod(page.domain().hashCode() * 7919 + seed * 104_729, FOLDS);
  }

  PageReader of(GoldPage page) {
    return readers.get(fold(page));
  }
}
