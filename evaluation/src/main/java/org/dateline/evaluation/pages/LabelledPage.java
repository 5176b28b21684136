package org.dateline.evaluation.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.page.PageSample;

/**
 * A page's blocks with labels: what gold strings say, and, weighted less, what the page's own
 * statement of its body says, what holds for blocks of one kind with labelled ones, and that links
 * and frames around all of this are none of the story. Gold alone labels one block in twenty.
 */
final class LabelledPage {
  private static final float STATED_WEIGHT = 0.25f;
  private static final int SHORTEST_STATED = 40; // units
  private static final int SHORTEST_HEADING = 8; // units
  private static final float HEADING_WEIGHT = 0.25f;
  private static final float KIN_WEIGHT = 0.1f;
  private static final float AROUND_WEIGHT = 0.2f;
  private static final int SAMPLED = 8; // one in so many of the blocks around the story

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
    labelHeadings(texts);
    labelKin();
    labelAround();
  }

  /** Short lines that the page's own statement of its body holds word for word. */
  private void labelHeadings(List<String> texts) {
    String body = GoldPage.fold(sample.statedBody());
    double[] linked = sample.linked();
    for (int block = 0; block < rows.length; block++) {
      String text = texts.get(block);
      boolean heading = text.length() >= SHORTEST_HEADING && text.length() < SHORTEST_STATED;
      if (heading && linked[block] < 0.5 && body.contains(text)) {
        labelIfFree(block, 1, HEADING_WEIGHT);
      }
    }
  }

  /** What gold says of one item of a list holds for its neighbours, where it says nothing else. */
  private void labelKin() {
    int[] kin = sample.kin();
    double[] linked = sample.linked();
    Map<Integer, boolean[]> said = new HashMap<>();
    for (int block = 0; block < rows.length; block++) {
      if (weights[block] > STATED_WEIGHT) {
        said.computeIfAbsent(kin[block], none -> new boolean[2])[(int) labels[block]] = true;
      }
    }
    for (int block = 0; block < rows.length; block++) {
      boolean[] labelled = said.getOrDefault(kin[block], new boolean[2]);
      boolean story = labelled[1] && !labelled[0];
      if (story ? linked[block] < 0.5 : labelled[0] && !labelled[1]) {
        labelIfFree(block, story ? 1 : 0, KIN_WEIGHT);
      }
    }
  }

  /** Links, and what stands in frames, before and after all that is known to be the story. */
  private void labelAround() {
    int first = -1;
    int last = -1;
    for (int block = 0; block < rows.length; block++) {
      if (weights[block] > 0 && labels[block] == 1) {
        first = first < 0 ? block : first;
        last = block;
      }
    }
    double[] linked = sample.linked();
    boolean[] framed = sample.framed();
    for (int block = 0; block < rows.length && first >= 0; block++) {
      boolean outside = block < first || block > last;
      boolean sampled = (block * 7919 + gold.url().hashCode()) % SAMPLED == 0;
      if (outside && sampled && (linked[block] > 0.8 || framed[block])) {
        labelIfFree(block, 0, AROUND_WEIGHT);
      }
    }
  }

  private void labelIfFree(int block, float label, float weight) {
    if (weights[block] == 0) {
      labels[block] = label;
      weights[block] = weight;
    }
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
