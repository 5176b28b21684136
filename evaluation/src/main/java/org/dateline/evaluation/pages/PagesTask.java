package org.dateline.evaluation.pages;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Dateline;
import org.dateline.evaluation.EvaluationTask;
import org.dateline.evaluation.Score;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.Article;
import org.dateline.model.Capture;
import org.dateline.page.PageReader;

/** Body, title, author, site and date of whole pages, and how many are read in a second. */
public final class PagesTask implements EvaluationTask {
  private static final int SEEDS = Integer.getInteger("dateline.pages.seeds", 1);

  @Override
  public String name() {
    return "pages";
  }

  @Override
  public String folder() {
    return "pages";
  }

  @Override
  public String method() {
    return "A string that belongs to the article counts when its body holds it, white space folded;"
        + " all models are trained five times, each time without the domains they then read"
        + " (-Ddateline.pages.seeds=3 for three such rounds). Title, author, site and date are right"
        + " when they are gold's, case, white space and the order of authors folded. Whole bodies: on pages whose structured data states the article's whole"
        + " text and whose words show it, that statement is hidden from the reader; precision and"
        + " recall of runs of four words, averaged over pages (captions, which it lacks, count"
        + " against us).";
  }

  @Override
  public List<Score> score(Path corpora, Dateline dateline) {
    ResourcePack pack = ResourcePack.open();
    List<Score> scores = new ArrayList<>();
    PageGold gold = PageGold.read(corpora, pack);
    double[] sums = new double[3];
    HeadScore heads = new HeadScore();
    WholeScore whole = new WholeScore();
    for (int seed = 1; seed <= SEEDS; seed++) {
      FoldReaders readers = new FoldReaders(gold, pack, seed);
      BodyScore body = read(gold.pages(), readers, heads);
      gold.pages().forEach(page -> whole.add(page, readers.of(page.gold())));
      sums[0] += body.f1() / SEEDS;
      sums[1] += body.precision() / SEEDS;
      sums[2] += body.recall() / SEEDS;
    }
    String others = "trafilatura .924, readability.js .886, boilerpipe .852";
    scores.add(new Score("pages.body.f1", "Article body, F1", sums[0], 0.945, others));
    scores.add(new Score("pages.body.precision", "Article body, precision", sums[1], 0.93, ""));
    scores.add(new Score("pages.body.recall", "Article body, recall", sums[2], 0.93, ""));
    scores.addAll(whole.scores());
    scores.addAll(heads.scores());
    Score speed = speed(corpora, dateline.pages());
    scores.add(speed);
    scores.addAll(PeerScores.read(corpora, speed.value()));
    return scores;
  }

  private static BodyScore read(List<LabelledPage> pages, FoldReaders readers, HeadScore heads) {
    BodyScore score = new BodyScore();
    for (LabelledPage page : pages) {
      GoldPage gold = page.gold();
      List<Article> articles = readers.of(gold).read(gold.capture());
      StringBuilder body = new StringBuilder();
      articles.forEach(article -> body.append(article.body()).append("\n\n"));
      score.add(gold, body.toString());
      heads.add(gold, articles.getFirst().heading());
    }
    return score;
  }

  private static Score speed(Path corpora, PageReader reader) {
    List<GoldPage> pages = GoldPage.all(corpora);
    long busy = 0;
    for (GoldPage page : pages) {
      Capture capture = page.capture();
      long before = cpuTime();
      reader.read(capture);
      busy += cpuTime() - before;
    }
    double each = pages.size() * 1e9 / busy;
    return new Score("pages.speed", "Pages a second, one thread", each, 150, "");
  }

  /** Nanoseconds that this thread has computed: other work on the machine does not count. */
  static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
