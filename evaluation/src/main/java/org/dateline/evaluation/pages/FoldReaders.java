package org.dateline.evaluation.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dateline.evaluation.pages.HeadTrainer.LabelledHead;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.page.PageReader;
import org.dateline.text.Bytes;

/** Readers none of whose models saw the domain of the page they read. */
final class FoldReaders {
  static final int FOLDS = 5;
  private final List<PageReader> readers = new ArrayList<>();
  private final int seed;

  FoldReaders(PageGold gold, KnowledgePack pack, int seed) {
    this.seed = seed;
    BlockTrainer blocks = new BlockTrainer(PageModels.SETTINGS.withSeed(seed));
    HeadTrainer heads = new HeadTrainer(HeadTrainer.SETTINGS.withSeed(seed));
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      Predicate<GoldPage> others = page -> fold(page) != left;
      List<LabelledPage> pages =
          gold.pages().stream().filter(page -> others.test(page.gold())).toList();
      List<LabelledHead> named =
          gold.heads().stream().filter(head -> others.test(head.gold())).toList();
      Map<String, Bytes> models = new TreeMap<>(blocks.train(pages).files());
      models.putAll(heads.train(named));
      readers.add(new PageReader(new OverlayPack(pack, models)));
    }
  }

  private int fold(GoldPage page) {
    return Math.floorMod(page.domain().hashCode() * 7919 + seed * 104_729, FOLDS);
  }

  PageReader of(GoldPage page) {
    return readers.get(fold(page));
  }
}
