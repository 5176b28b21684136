package org.dateline.evaluation.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.dateline.evaluation.trees.BoostedTrees;
import org.dateline.evaluation.trees.BoostedTrees.Settings;
import org.dateline.learning.TreeEnsemble;
import org.dateline.page.HeadSample;
import org.dateline.page.HeadSample.Reading;
import org.dateline.text.Bytes;

/** Trains the choosers of headline, byline and date on pages where gold names them. */
final class HeadTrainer {
  static final Settings SETTINGS = new Settings(150, 5, 0.04, 1, 0.8, 0.12, 1);
  private static final Settings TITLES = new Settings(200, 5, 0.03, 1, 0.8, 0.2, 1);

  private final Settings settings;

  /** A page's gold and the readings of its head. */
  record LabelledHead(GoldPage gold, HeadSample sample) {}

  HeadTrainer(Settings settings) {
    this.settings = settings;
  }

  /** The models by their paths in the knowledge. */
  Map<String, Bytes> train(List<LabelledHead> pages) {
    Map<String, Bytes> models = new TreeMap<>();
    new Lesson("title", GoldPage::title, HeadSample::titles, HeadScore::same, true)
        .learn(models, pages, TITLES.withSeed(settings.seed()));
    new Lesson("byline", GoldPage::author, HeadSample::bylines, HeadScore::sameNames, false)
        .learn(models, pages, settings);
    new Lesson("date", GoldPage::date, HeadSample::dates, String::equals, false)
        .learn(models, pages, settings);
    return models;
  }

  /**
   * What one chooser learns from.
   *
   * @param name of its model
   * @param gold what is right
   * @param readings what there is to choose from
   * @param right whether a reading says what gold says
   * @param always whether a page always has one: then pages whose readings all miss gold's wording
   *     teach nothing; else they teach to assert nothing
   */
  private record Lesson(
      String name,
      Function<GoldPage, String> gold,
      Function<HeadSample, List<Reading>> readings,
      BiPredicate<String, String> right,
      boolean always) {

    void learn(Map<String, Bytes> models, List<LabelledHead> pages, Settings settings) {
      List<float[]> rows = new ArrayList<>();
      List<Float> labels = new ArrayList<>();
      List<Integer> groups = new ArrayList<>();
      for (LabelledHead page : pages) {
        String wanted = gold.apply(page.gold());
        List<Reading> offered = wanted.isEmpty() ? List.of() : readings.apply(page.sample());
        boolean met = offered.stream().anyMatch(reading -> right.test(wanted, reading.text()));
        int first = rows.size();
        for (Reading reading : met || !always ? offered : List.<Reading>of()) {
          groups.add(first);
          rows.add(reading.row());
          labels.add(right.test(wanted, reading.text()) ? 1f : 0f);
        }
      }
      float[] label = new float[rows.size()];
      for (int row = 0; row < label.length; row++) {
        label[row] = labels.get(row);
      }
      int[] group = groups.stream().mapToInt(Integer::intValue).toArray();
      float[][] all = rows.toArray(float[][]::new);
      models.put("model/page-" + name + ".bin", trees(all, label, group, settings).toBytes());
    }

    /** Where a page always has one, only which reading is the best of its page has to be learnt. */
    private TreeEnsemble trees(float[][] rows, float[] labels, int[] groups, Settings settings) {
      if (always) {
        return BoostedTrees.trainChoice(rows, labels, groups, settings);
      }
      float[] weights = new float[rows.length];
      Arrays.fill(weights, 1);
      return BoostedTrees.train(rows, labels, weights, settings);
    }
  }
}
