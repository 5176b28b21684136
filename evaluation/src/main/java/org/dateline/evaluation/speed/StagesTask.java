package org.dateline.evaluation.speed;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.Dateline;
import org.dateline.evaluation.EvaluationTask;
import org.dateline.evaluation.Score;
import org.dateline.model.Article;

/**
 * Where the time of an article goes, stage by stage, once the compiler has done its work. Other
 * programs on the machine only ever add time, so of several readings of an article the quickest
 * counts for each stage.
 */
public final class StagesTask implements EvaluationTask {
  private static final int ARTICLES = 100;
  private static final int WARM_UP = 24; // rounds; with fewer the compiler is still at it
  private static final int ROUNDS = 8;
  private static final double MILLISECOND = 1e6; // nanoseconds
  private static final String EVENTS = "events";
  private static final String PLACES = "places";

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
    return "One thread over 100 articles of statements/train, "
        + WARM_UP
        + " rounds to warm up and "
        + ROUNDS
        + " more, of which the quickest of each article and stage counts; processor time of the"
        + " thread.";
  }

  @Override
  public List<Score> score(Path corpora, Dateline dateline) {
    List<Article> articles =
        NewsTexts.captures(corpora, ARTICLES).stream()
            .flatMap(capture -> dateline.pages().read(capture).stream())
            .toList();
    for (int round = 0; round < WARM_UP; round++) {
      articles.forEach(dateline.pipeline()::read);
    }
    List<Map<String, Long>> least = new ArrayList<>();
    articles.forEach(article -> least.add(new LinkedHashMap<>()));
    for (int round = 0; round < ROUNDS; round++) { // seconds apart, so that caches are as cold
      for (int at = 0; at < articles.size(); at++) {
        read(dateline, articles.get(at), least.get(at));
      }
    }
    Map<String, Double> milliseconds = new LinkedHashMap<>();
    for (Map<String, Long> article : least) {
      article.forEach((stage, nanos) ->
          milliseconds.merge(stage, nanos / MILLISECOND / articles.size(), Double::sum));
    }
    return scores(milliseconds);
  }

  /** Reads an article once more and keeps the least nanoseconds that each stage ever took. */
  private static void read(Dateline dateline, Article article, Map<String, Long> least) {
    Watch watch = new Watch();
    dateline.pipeline().read(article, watch::done);
    watch.nanos().forEach((stage, nanos) -> least.merge(stage, nanos, Math::min));
  }

  private static List<Score> scores(Map<String, Double> milliseconds) {
    List<Score> scores = new ArrayList<>();
    milliseconds.forEach((stage, each) -> scores.add(score(stage, each)));
    scores.add(score("all", milliseconds.values().stream().mapToDouble(each -> each).sum()));
    double both = milliseconds.getOrDefault(EVENTS, 0.0) + milliseconds.getOrDefault(PLACES, 0.0);
    scores.add(
        Score.of("stages.events-places", "the same, events and places (goal at most 3)", both));
    return scores;
  }

  private static Score score(String stage, double milliseconds) {
    return Score.of("stages." + stage, "milliseconds an article, " + stage, milliseconds);
  }

  /** Adds up what passes between one stage and the next. */
  private record Watch(Map<String, Long> nanos, long[] last) {
    Watch() {
      this(new LinkedHashMap<>(), new long[] {now()});
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
