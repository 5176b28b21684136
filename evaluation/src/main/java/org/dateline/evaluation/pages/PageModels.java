package org.dateline.evaluation.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.evaluation.trees.BoostedTrees.Settings;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.knowledge.ResourcePack;
import org.dateline.learning.TreeEnsemble;
import org.dateline.model.Capture;
import org.dateline.page.PageSample;

/** Trains the block models of the page stage on the corpus of pages. */
public final class PageModels {
  static final Settings SETTINGS = new Settings(160, 5, 0.08, 2, 0.7, 0.3, 1);

  private PageModels() {}

  /** Trains on all pages and writes {@code model/page-first.bin} and {@code page-second.bin}. */
  public static void train(Path corpora, Path knowledgeDir) {
    BlockTrainer.Models models =
        new BlockTrainer(SETTINGS).train(labelled(corpora, ResourcePack.open()));
    write(knowledgeDir.resolve("model/page-first.bin"), models.first());
    write(knowledgeDir.resolve("model/page-second.bin"), models.second());
  }

  static List<LabelledPage> labelled(Path corpora, KnowledgePack pack) {
    Function<Capture, PageSample> sampler = PageSample.sampler(pack);
    List<LabelledPage> pages = new ArrayList<>();
    for (GoldPage gold : GoldPage.all(corpora)) {
      pages.add(new LabelledPage(gold, sampler.apply(gold.capture())));
    }
    return pages;
  }

  private static void write(Path file, TreeEnsemble trees) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, trees.toBytes().toArray());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Trains: the corpora, then the folder of the knowledge. */
  public static void main(String[] arguments) {
    train(Path.of(arguments[0]), Path.of(arguments[1]));
  }
}
