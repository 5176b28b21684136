package org.dateline.evaluation.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.dateline.evaluation.trees.BoostedTrees;
import org.dateline.evaluation.trees.BoostedTrees.Settings;
import org.dateline.page.HeadSample;
import org.dateline.page.HeadSample.Reading;
import org.dateline.text.Bytes;

/** Trains the choosers of headline, byline and date on pages where gold names them. */
final class HeadTrainer {
  static final Settings SETTINGS = new Settings(250, 5, 0.04, 1, 0.8, 0.12, 1);

  private final Settings settings;

  /** A page's gold and the readings of its head. */
  record LabelledHead(GoldPage gold, HeadSample sample) {}

  HeadTrainer(Settings settings) {
    this.settings = settings;
  }

  /** The models by their paths in the knowledge. */
  Map<String, Bytes> train(List<LabelledHead> pages) {
    Map<String, Bytes> models = new TreeMap<>();
    train(models, "title", pages, GoldPage::title, HeadSample::titles, HeadScore::same);
    train(models, "byline", pages, GoldPage::author, HeadSample::bylines, HeadScore::sameNames);
    train(models, "date", pages, GoldPage::date, HeadSample::dates, String::equals);
    return models;
  }

  private void train(
      Map<String, Bytes> models,
      String name,
      List<LabelledHead> pages,
      Function<GoldPage, String> gold,
      Function<HeadSample, List<Reading>> readings,
      BiPredicate<String, String> right) {
    List<float[]> rows = new ArrayList<>();
    List<Float> labels = new ArrayList<>();
    for (LabelledHead page : pages) {
      String wanted = gold.apply(page.gold());
      if (!wanted.isEmpty()) {
        for (Reading reading : readings.apply(page.sample())) {
          rows.add(reading.row());
          labels.add(right.test(wanted, reading.text()) ? 1f : 0f);
        }
      }
    }
    float[] label = new float[rows.size()];
    float[] weight = new float[rows.size()];
    for (int row = 0; row < label.length; row++) {
      label[row] = labels.get(row);
      weight[row] = 1;
    }
    models.put(
        "model/page-" + name + ".bin",
        BoostedTrees.train(rows.toArray(float[][]::new), label, weight, settings).toBytes());
  }
}
