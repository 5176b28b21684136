package org.dateline.evaluation.trees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.dateline.learning.TreeEnsemble;
import org.dateline.learning.TreeEnsemble.Node;

/**
 * Trains a {@link TreeEnsemble} for yes and no by gradient boosting on the logistic loss, with
 * histograms of at most 64 bins a feature (LightGBM's way), second-order leaf values (XGBoost's)
 * and a seed: the same rows give the same trees.
 */
public final class BoostedTrees {
  private static final int BINS = 64;

  private final Settings settings;
  private final float[][] cuts;
  private final byte[][] bins; // by feature, then by row
  private final float[] labels;
  private final float[] weights;
  private final double[] gradients;
  private final double[] hessians;
  private final float[] scores;
  private final int features;
  private final int[] order;
  private final SplittableRandom random;
  private final int[] groups; // for each row the first of its group, or none where rows stand alone

  /**
   * How to train.
   *
   * @param trees number of trees
   * @param depth most questions asked on the way to a leaf
   * @param rate share of each tree's advice that is taken
   * @param smallest least sum of hessians in a leaf
   * @param rowShare share of rows each tree sees
   * @param featureShare share of features each tree sees
   * @param seed of the choice of rows and features
   */
  public record Settings(
      int trees,
      int depth,
      double rate,
      double smallest,
      double rowShare,
      double featureShare,
      long seed) {
    /** The same with another seed. */
    public Settings withSeed(long other) {
      return new Settings(trees, depth, rate, smallest, rowShare, featureShare, other);
    }
  }

  private BoostedTrees(
      float[][] rows, float[] labels, float[] weights, int[] groups, Settings settings) {
    this.groups = groups;
    this.settings = settings;
    this.features = rows[0].length;
    this.labels = labels;
    this.weights = weights;
    this.gradients = new double[rows.length];
    this.hessians = new double[rows.length];
    this.scores = new float[rows.length];
    this.order = new int[rows.length];
    this.random = new SplittableRandom(settings.seed());
    this.cuts = new float[features][];
    this.bins = new byte[features][];
    for (int feature = 0; feature < features; feature++) {
      cuts[feature] = Quantiles.cuts(rows, feature, BINS);
      bins[feature] = Quantiles.bins(rows, feature, cuts[feature]);
    }
  }

  /**
   * Trains on rows with labels 0 or 1 and a weight each.
   *
   * @throws IllegalArgumentException if there is no row
   */
  public static TreeEnsemble train(
      float[][] rows, float[] labels, float[] weights, Settings settings) {
    if (rows.length == 0) {
      throw new IllegalArgumentException("no rows to train on");
    }
    return new BoostedTrees(rows, labels, weights, new int[0], settings).grow();
  }

  /**
   * Trains to choose one row of each group (softmax over the group): what counts is that the right
   * row scores highest in its group, not that a score means the same in another. Rows of a group
   * stand side by side.
   *
   * @param groups for each row the index of the first row of its group
   * @throws IllegalArgumentException if there is no row
   */
  public static TreeEnsemble trainChoice(
      float[][] rows, float[] labels, int[] groups, Settings settings) {
    if (rows.length == 0) {
      throw new IllegalArgumentException("no rows to train on");
    }
    float[] weights = new float[rows.length];
    Arrays.fill(weights, 1);
    return new BoostedTrees(rows, labels, weights, groups, settings).grow();
  }

  private TreeEnsemble grow() {
    float bias = bias();
    Arrays.fill(scores, bias);
    List<Node[]> trees = new ArrayList<>();
    for (int tree = 0; tree < settings.trees(); tree++) {
      measure();
      trees.add(growTree());
    }
    return TreeEnsemble.of(features, bias, trees);
  }

  private float bias() {
    double yes = 0;
    double all = 0;
    for (int row = 0; row < labels.length; row++) {
      yes += labels[row] * weights[row];
      all += weights[row];
    }
    double share = Math.min(0.99, Math.max(0.01, yes / all));
    return (float) Math.log(share / (1 - share));
  }

  private void measure() {
    if (groups.length > 0) {
      measureGroups();
      return;
    }
    for (int row = 0; row < labels.length; row++) {
      double probability = 1 / (1 + Math.exp(-scores[row]));
      gradients[row] = weights[row] * (probability - labels[row]);
      hessians[row] = weights[row] * Math.max(1e-6, probability * (1 - probability));
    }
  }

  private void measureGroups() {
    int from = 0;
    while (from < groups.length) {
      int to = from + 1;
      while (to < groups.length && groups[to] == groups[from]) {
        to++;
      }
      measureGroup(from, to);
      from = to;
    }
  }

  private void measureGroup(int from, int to) {
    double most = Double.NEGATIVE_INFINITY;
    double right = 0;
    for (int row = from; row < to; row++) {
      most = Math.max(most, scores[row]);
      right += labels[row];
    }
    double sum = 0;
    for (int row = from; row < to; row++) {
      sum += Math.exp(scores[row] - most);
    }
    for (int row = from; row < to; row++) {
      double probability = Math.exp(scores[row] - most) / sum;
      gradients[row] = weights[row] * (probability - labels[row] / Math.max(1, right));
      hessians[row] = weights[row] * Math.max(1e-6, probability * (1 - probability));
    }
  }

  private Node[] growTree() {
    int count = 0;
    for (int row = 0; row < labels.length; row++) {
      if (random.nextDouble() < settings.rowShare()) {
        order[count++] = row;
      }
    }
    List<Node> nodes = new ArrayList<>();
    split(nodes, 0, count, 0, someFeatures());
    Node[] tree = nodes.toArray(Node[]::new);
    for (int row = 0; row < labels.length; row++) {
      scores[row] += value(tree, row);
    }
    return tree;
  }

  private int[] someFeatures() {
    int[] chosen = new int[features];
    int count = 0;
    for (int feature = 0; feature < features; feature++) {
      if (cuts[feature].length > 0 && random.nextDouble() < settings.featureShare()) {
        chosen[count++] = feature;
      }
    }
    return Arrays.copyOf(chosen, count);
  }

  private float value(Node[] tree, int row) {
    int at = 0;
    while (tree[at].feature() >= 0) {
      int feature = tree[at].feature();
      int bin = bins[feature][row];
      boolean left = bin < cuts[feature].length && cuts[feature][bin] <= tree[at].value();
      at = left ? at + 1 : tree[at].right();
    }
    return tree[at].value();
  }

  private void split(List<Node> nodes, int from, int to, int depth, int[] chosen) {
    double gradient = 0;
    double hessian = 0;
    for (int at = from; at < to; at++) {
      gradient += gradients[order[at]];
      hessian += hessians[order[at]];
    }
    Split best = depth == settings.depth() ? Split.NONE : best(from, to, gradient, hessian, chosen);
    if (best.gain() <= 0) {
      nodes.add(Node.leaf((float) (-settings.rate() * gradient / (hessian + 1))));
      return;
    }
    int self = nodes.size();
    nodes.add(Node.leaf(0));
    int middle = partition(from, to, best);
    split(nodes, from, middle, depth + 1, chosen);
    nodes.set(self, new Node(best.feature(), cuts[best.feature()][best.bin()], nodes.size()));
    split(nodes, middle, to, depth + 1, chosen);
  }

  private record Split(int feature, int bin, double gain) {
    static final Split NONE = new Split(-1, 0, 0);
  }

  private Split best(int from, int to, double gradient, double hessian, int[] chosen) {
    Split best = Split.NONE;
    double[] sums = new double[BINS * 2];
    for (int feature : chosen) {
      Arrays.fill(sums, 0);
      byte[] binned = bins[feature];
      for (int at = from; at < to; at++) {
        int row = order[at];
        int bin = binned[row] * 2;
        sums[bin] += gradients[row];
        sums[bin + 1] += hessians[row];
      }
      best = bestOf(feature, sums, gradient, hessian, best);
    }
    return best;
  }

  private Split bestOf(int feature, double[] sums, double gradient, double hessian, Split best) {
    double whole = gradient * gradient / (hessian + 1);
    double leftGradient = 0;
    double leftHessian = 0;
    Split found = best;
    for (int bin = 0; bin < cuts[feature].length; bin++) {
      leftGradient += sums[bin * 2];
      leftHessian += sums[bin * 2 + 1];
      double rightHessian = hessian - leftHessian;
      if (leftHessian < settings.smallest() || rightHessian < settings.smallest()) {
        continue;
      }
      double rightGradient = gradient - leftGradient;
      double gain =
          leftGradient * leftGradient / (leftHessian + 1)
              + rightGradient * rightGradient / (rightHessian + 1)
              - whole;
      if (gain > found.gain() + 1e-9) {
        found = new Split(feature, bin, gain);
      }
    }
    return found;
  }

  private int partition(int from, int to, Split split) {
    byte[] binned = bins[split.feature()];
    int left = from;
    int right = to - 1;
    while (left <= right) {
      if (binned[order[left]] <= split.bin()) {
        left++;
      } else {
        int swapped = order[left];
        order[left] = order[right];
        order[right] = swapped;
        right--;
      }
    }
    return left;
  }
}
