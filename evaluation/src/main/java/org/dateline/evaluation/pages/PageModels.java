package org.dateline.evaluation.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.evaluation.trees.BoostedTrees.Settings;
import org.dateline.knowledge.ResourcePack;
import org.dateline.text.Bytes;

/** Trains the models of the page stage on the corpus of pages. */
public final class PageModels {
  static final Settings SETTINGS = new Settings(100, 5, 0.08, 2, 0.7, 0.3, 1);

  private PageModels() {}

  /** Trains on all pages and writes the models {@code model/page-*.bin}. */
  public static void train(Path corpora, Path knowledgeDir) {
    PageGold gold = PageGold.read(corpora, ResourcePack.open());
    Map<String, Bytes> models =
        new TreeMap<>(new BlockTrainer(SETTINGS).train(gold.pages()).files());
    models.putAll(new HeadTrainer(HeadTrainer.SETTINGS).train(gold.heads()));
    models.forEach((path, content) -> write(knowledgeDir.resolve(path), content));
  }

  private static void write(Path file, Bytes content) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, content.toArray());
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Trains: the corpora, then the folder of the knowledge. */
  public static void main(String[] arguments) {
    train(Path.of(arguments[0]), Path.of(arguments[1]));
  }
}
