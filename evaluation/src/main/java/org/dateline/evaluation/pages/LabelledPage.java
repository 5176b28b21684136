package org.dateline.evaluation.pages;

import java.util.List;
import org.dateline.page.PageSample;

/**
 * A page's blocks with labels: what gold strings say, and, weighted less, what the page's own
 * statement of its body says.
 */
final class LabelledPage {
  private static final float STATED_WEIGHT = 0.25f;
  private static final int SHORTEST_STATED = 40; // units

  private final GoldPage gold;
  private final PageSample sample;
  private final float[][] rows;
  private final float[] labels;
  private final float[] weights;

  LabelledPage(GoldPage gold, PageSample sample) {
    this.gold = gold;
    this.sample = sample;
    this.rows = sample.rows();
    this.labels = new float[rows.length];
    this.weights = new float[rows.length];
    List<String> texts = sample.texts().stream().map(GoldPage::fold).toList();
    label(texts, sample.bodyShares());
    label(texts, gold.with(), 1);
    label(texts, gold.without(), 0);
  }

  private void label(List<String> texts, float[] stated) {
    for (int block = 0; block < rows.length; block++) {
      boolean asked = texts.get(block).length() >= SHORTEST_STATED && stated[block] >= 0;
      if (asked && (stated[block] > 0.8 || stated[block] == 0)) {
        labels[block] = stated[block] > 0 ? 1 : 0;
        weights[block] = stated[block] > 0 ? STATED_WEIGHT : STATED_WEIGHT / 2;
      }
    }
  }

  private void label(List<String> texts, List<String> strings, float label) {
    for (String string : strings) {
      String folded = GoldPage.fold(string);
      int copies = (int) texts.stream().filter(text -> text.contains(folded)).count();
      for (int block = 0; block < rows.length; block++) {
        if (texts.get(block).contains(folded) && (label > 0 || !isHeld(block))) {
          labels[block] = label;
          weights[block] = Math.max(isHeld(block) ? weights[block] : 0, copies > 2 ? 0.5f : 1);
        }
      }
    }
  }

  private boolean isHeld(int block) {
    return labels[block] == 1 && weights[block] > STATED_WEIGHT;
  }

  GoldPage gold() {
    return gold;
  }

  PageSample sample() {
    return sample;
  }

  float[][] rows() {
    return rows;
  }

  float[] labels() {
    return labels;
  }

  float[] weights() {
    return weights;
  }
}
