package org.dateline.evaluation.speed;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.Dateline;
import org.dateline.evaluation.EvaluationTask;
import org.dateline.evaluation.Score;
import org.dateline.model.Article;

/** Where the time of an article goes: each stage's own processor time, after a warm-up. */
public final class StagesTask implements EvaluationTask {
  private static final int ARTICLES = 200;
  private static final int ROUNDS = 3; // the last is counted
  private static final double MILLISECOND = 1e6; // nanoseconds

  @Override
  public String name() {
    return "stages";
  }

  @Override
  public String folder() {
    return NewsTexts.FILE;
  }

  @Override
  public String method() {
    return "One thread over 200 articles of statements/train, read three times and the third time"
        + " counted; processor time of the thread, stage by stage.";
  }

  @Override
  public List<Score> score(Path corpora, Dateline dateline) {
    List<Article> articles =
        NewsTexts.captures(corpora, ARTICLES).stream()
            .flatMap(capture -> dateline.pages().read(capture).stream())
            .toList();
    Watch watch = new Watch();
    for (int round = 0; round < ROUNDS; round++) {
      watch.clear();
      for (Article article : articles) {
        watch.begin();
        dateline.pipeline().read(article, watch::done);
      }
    }
    return watch.nanos().entrySet().stream().map(stage -> score(stage, articles.size())).toList();
  }

  private static Score score(Map.Entry<String, Long> stage, int articles) {
    return Score.of(
        "stages." + stage.getKey(),
        "milliseconds an article, " + stage.getKey(),
        stage.getValue() / MILLISECOND / articles);
  }

  /** Adds up what passes between one stage and the next. */
  private record Watch(Map<String, Long> nanos, long[] last) {
    Watch() {
      this(new LinkedHashMap<>(), new long[1]);
    }

    void clear() {
      nanos.clear();
    }

    void begin() {
      last[0] = now();
    }

    void done(String stage) {
      long now = now();
      nanos.merge(stage, now - last[0], Long::sum);
      last[0] = now;
    }

    private static long now() {
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
  }
}
