package org.dateline.evaluation.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.evaluation.pages.HeadTrainer.LabelledHead;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.Capture;
import org.dateline.page.HeadSample;
import org.dateline.page.PageSample;

/**
 * The corpus of pages, taken apart.
 *
 * @param pages their blocks, with labels
 * @param heads the readings of their heads
 */
record PageGold(List<LabelledPage> pages, List<LabelledHead> heads) {
  PageGold {
    pages = List.copyOf(pages);
    heads = List.copyOf(heads);
  }

  static PageGold read(Path corpora, KnowledgePack pack) {
    Function<Capture, PageSample> blocks = PageSample.sampler(pack);
    Function<Capture, HeadSample> heads = HeadSample.sampler(pack);
    List<LabelledPage> pages = new ArrayList<>();
    List<LabelledHead> named = new ArrayList<>();
    for (GoldPage gold : GoldPage.all(corpora)) {
      Capture capture = gold.capture();
      pages.add(new LabelledPage(gold, blocks.apply(capture)));
      named.add(new LabelledHead(gold, heads.apply(capture)));
    }
    return new PageGold(pages, named);
  }
}
