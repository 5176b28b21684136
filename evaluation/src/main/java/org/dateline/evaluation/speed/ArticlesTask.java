package org.dateline.evaluation.speed;

import java.nio.file.Path;
import java.util.List;
import org.dateline.Dateline;
import org.dateline.evaluation.EvaluationTask;
import org.dateline.evaluation.Score;
import org.dateline.model.Capture;

/** Articles a second on one thread over news without gold, and the heap that stays alive. */
public final class ArticlesTask implements EvaluationTask {
  private static final String FILE = "articles/syria.jsonl";
  private static final double MEGABYTE = 1024.0 * 1024;
  private static final int ROUNDS = 2; // the first warms up

  @Override
  public String name() {
    return "articles";
  }

  @Override
  public String folder() {
    return FILE;
  }

  @Override
  public String method() {
    return "Plain text to record, one thread, articles/syria.jsonl read twice and the second time"
        + " counted; live heap after a collection.";
  }

  @Override
  public List<Score> score(Path corpora, Dateline dateline) {
    List<Capture> captures = NewsTexts.read(corpora.resolve(FILE), Integer.MAX_VALUE);
    long nanos = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      captures.forEach(dateline::read);
      nanos = System.nanoTime() - start;
    }
    return List.of(
        new Score(
            "articles.rate",
            "articles/s on one thread, text to record (syria)",
            captures.size() * 1e9 / nanos,
            100,
            "CoreNLP's chain 0.4; PETRARCH2's 0.3"),
        Score.of("articles.heap", "live heap, MB (less is better)", liveHeap()));
  }

  private static double liveHeap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
  }
}
