package org.dateline.evaluation.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.evaluation.trees.BoostedTrees.Settings;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.Capture;
import org.dateline.page.PageSample;

public final class PageTrial {
  public static void main(String[] arguments) {
    Path corpora = Path.of(arguments[0]);
    int seeds = Integer.parseInt(arguments[1]);
    Function<Capture, PageSample> sampler = PageSample.sampler(ResourcePack.open());
    List<LabelledPage> pages = new ArrayList<>();
    long start = System.nanoTime();
    long busy = 0;
    for (GoldPage gold : GoldPage.all(corpora)) {
      Capture capture = gold.capture();
      long before = System.nanoTime();
      PageSample sample = sampler.apply(capture);
      busy += System.nanoTime() - before;
      pages.add(new LabelledPage(gold, sample));
    }
    System.out.printf("features %d pages/s %.1f%n", pages.get(0).rows()[0].length, pages.size() * 1e9 / busy);
    int labelled = 0, blocks = 0;
    for (LabelledPage p : pages) { blocks += p.rows().length; for (float w : p.weights()) labelled += w > 0 ? 1 : 0; }
    System.out.println("blocks " + blocks + " labelled " + labelled);
    BodyScore oracle = new BodyScore();
    for (LabelledPage p : pages) { StringBuilder t = new StringBuilder(); List<String> x = p.sample().texts();
      for (int i = 0; i < x.size(); i++) if (p.weights()[i] >= 0.5 ? p.labels()[i] > 0 : true) t.append(x.get(i)).append(' ');
      oracle.add(p.gold(), t.toString()); }
    System.out.println("all but labelled 0: " + oracle);
    for (int seed = 1; seed <= seeds; seed++) {
      BodyScore one = new BodyScore(), two = new BodyScore();
      for (int fold = 0; fold < 5; fold++) {
        int left = fold; long sd = seed;
        Function<LabelledPage, Integer> of = p -> Math.floorMod(p.gold().domain().hashCode() * 7919 + (int) sd * 104729, 5);
        BlockTrainer trainer = new BlockTrainer(new Settings(120, 5, 0.1, 2, 0.7, 0.3, seed));
        BlockTrainer.Models models = trainer.train(pages.stream().filter(p -> of.apply(p) != left).toList());
        for (LabelledPage p : pages) if (of.apply(p) == left) {
          float[] first = BlockTrainer.scores(models.first(), p.rows());
          one.add(p.gold(), join(p, first));
          two.add(p.gold(), join(p, BlockTrainer.scores(models.second(), p.sample().rowsWith(first))));
        }
        System.out.printf("fold %d %.0f s%n", fold, (System.nanoTime() - start) / 1e9);
      }
      System.out.println("seed " + seed + " one " + one + " two " + two);
    }
  }
  static String join(LabelledPage p, float[] scores) {
    StringBuilder t = new StringBuilder(); List<String> x = p.sample().texts();
    for (int i = 0; i < x.size(); i++) if (scores[i] >= 0.5) t.append(x.get(i)).append("\n\n");
    return t.toString();
  }
}
