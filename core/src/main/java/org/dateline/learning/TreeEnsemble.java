package org.dateline.learning;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.model.DatelineException;
import org.dateline.text.Bytes;
import org.dateline.text.Unpacked;

/**
 * A sum of regression trees over a row of numbers (gradient boosted trees, Friedman 2001): a score
 * in log-odds, above 0 for yes. Thread-safe.
 *
 * <p>The binary form is gzip over: the magic number, the number of features, the bias, the number
 * of trees, and for each tree its nodes in pre-order. Every node has a feature, a threshold, and
 * the index of its right child; the left child is the next node; a leaf has the feature -1 and its
 * value for a threshold.
 */
public final class TreeEnsemble {
  private static final int MAGIC = 0x44545231; // "DTR1"
  private static final int LEAF = -1;
  private static final int MANY = 4; // rows from which on asking all at once pays
  private static final int MOST_NODES = 20_000_000;

  private final int features;
  private final float bias;
  private final int[] roots;
  private final short[] feature;
  private final float[] threshold;
  private final int[] right;
  private final TreeQuestions questions; // the same, for many rows
  private final TreeWalks walks;

  private TreeEnsemble(int features, float bias, List<Node[]> trees) {
    int size = trees.stream().mapToInt(tree -> tree.length).sum();
    this.features = features;
    this.bias = bias;
    this.roots = new int[trees.size()];
    this.feature = new short[size];
    this.threshold = new float[size];
    this.right = new int[size];
    int at = 0;
    for (int tree = 0; tree < roots.length; tree++) {
      roots[tree] = at;
      for (Node node : trees.get(tree)) {
        feature[at] = (short) node.feature;
        threshold[at] = node.value;
        right[at] = roots[tree] + node.right;
        at++;
      }
    }
    long[] keys = keys();
    this.questions = new TreeQuestions(Arrays.stream(keys).filter(key -> key >= 0).toArray());
    this.walks = walks(questions, keys);
  }

  /**
   * One node of a tree in pre-order.
   *
   * @param feature index into the row, or -1 for a leaf
   * @param value threshold (rows at or below go left), or the value of a leaf
   * @param right index of the right child within its tree; 0 for a leaf
   */
  public record Node(int feature, float value, int right) {
    /** A leaf with this value. */
    public static Node leaf(float value) {
      return new Node(LEAF, value, 0);
    }
  }

  /** The question of each node; -1 for a leaf. */
  long[] keys() {
    long[] keys = new long[feature.length];
    for (int node = 0; node < keys.length; node++) {
      boolean leaf = feature[node] == LEAF;
      keys[node] = leaf ? LEAF : TreeQuestions.key(feature[node], threshold[node]);
    }
    return keys;
  }

  /** The trees as walks through these questions, given {@link #keys}. */
  TreeWalks walks(TreeQuestions asked, long[] keys) {
    return new TreeWalks(asked, roots, keys, threshold, right);
  }

  /** An ensemble of these trees. */
  public static TreeEnsemble of(int features, float bias, List<Node[]> trees) {
    return new TreeEnsemble(features, bias, trees);
  }

  /**
   * Reads the binary form.
   *
   * @throws DatelineException when the file is not an ensemble
   */
  public static TreeEnsemble read(String path, Bytes content) {
    try (DataInputStream input = Unpacked.open(content)) {
      if (input.readInt() != MAGIC) {
        throw new DatelineException(path + ": not a tree ensemble");
      }
      int features = input.readInt();
      float bias = input.readFloat();
      int count = input.readInt();
      List<Node[]> trees = new ArrayList<>();
      for (int tree = 0; tree < count; tree++) {
        trees.add(readTree(path, input));
      }
      return new TreeEnsemble(features, bias, trees);
    } catch (IOException broken) {
      throw new DatelineException(path + ": not a whole tree ensemble", broken);
    }
  }

  private static Node[] readTree(String path, DataInputStream input) throws IOException {
    int size = input.readInt();
    if (size < 1 || size > MOST_NODES) {
      throw new DatelineException(path + ": a tree of " + size + " nodes");
    }
    Node[] nodes = new Node[size];
    for (int node = 0; node < size; node++) {
      nodes[node] = new Node(input.readShort(), input.readFloat(), input.readInt());
    }
    return nodes;
  }

  /** The binary form; {@link #read} gives the same ensemble back. */
  public Bytes toBytes() {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (DataOutputStream output = new DataOutputStream(new GZIPOutputStream(whole))) {
      output.writeInt(MAGIC);
      output.writeInt(features);
      output.writeFloat(bias);
      output.writeInt(roots.length);
      for (int tree = 0; tree < roots.length; tree++) {
        writeTree(tree, output);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Bytes.of(whole.toByteArray());
  }

  private void writeTree(int tree, DataOutputStream output) throws IOException {
    int end = tree + 1 < roots.length ? roots[tree + 1] : feature.length;
    output.writeInt(end - roots[tree]);
    for (int node = roots[tree]; node < end; node++) {
      output.writeShort(feature[node]);
      output.writeFloat(threshold[node]);
      output.writeInt(feature[node] == LEAF ? 0 : right[node] - roots[tree]);
    }
  }

  /** How many numbers a row has. */
  public int features() {
    return features;
  }

  /**
   * The score of a row, in log-odds.
   *
   * @throws IllegalArgumentException if the row has another number of features
   */
  public float score(float[] row) {
    requireFits(row);
    float sum = bias;
    for (int root : roots) {
      sum += value(root, row);
    }
    return sum;
  }

  /** The score as a probability. */
  public float probability(float[] row) {
    return probability(score(row));
  }

  private static float probability(float score) {
    return (float) (1 / (1 + Math.exp(-score)));
  }

  /**
   * The probabilities of many rows, the same as one by one. Quicker, for many rows answer each
   * question at once, and what they all answer alike is not asked.
   *
   * @throws IllegalArgumentException if a row has another number of features
   */
  public float[] probabilities(float[][] rows) {
    return asProbabilities(scores(rows));
  }

  /** Makes scores probabilities, in place. */
  static float[] asProbabilities(float[] scores) {
    for (int row = 0; row < scores.length; row++) {
      scores[row] = probability(scores[row]);
    }
    return scores;
  }

  /** The scores of as many rows before any tree is asked. */
  float[] biases(int rows) {
    float[] sums = new float[rows];
    Arrays.fill(sums, bias);
    return sums;
  }

  /**
   * The scores of many rows, the same as one by one, and as quick as {@link #probabilities}.
   *
   * @throws IllegalArgumentException if a row has another number of features
   */
  public float[] scores(float[][] rows) {
    for (float[] row : rows) {
      requireFits(row);
    }
    return rows.length < MANY ? sums(rows) : together(rows);
  }

  private float[] sums(float[][] rows) {
    float[] sums = new float[rows.length];
    for (int row = 0; row < rows.length; row++) {
      sums[row] = score(rows[row]);
    }
    return sums;
  }

  private float[] together(float[][] rows) {
    float[] sums = biases(rows.length);
    long[] answers = new long[questions.size()];
    for (int from = 0; from < rows.length; from += TreeQuestions.ROWS) {
      int count = Math.min(TreeQuestions.ROWS, rows.length - from);
      questions.ask(rows, from, count, 0, answers);
      walks.add(answers, sums, from, count);
    }
    return sums;
  }

  void requireFits(float[] row) {
    requireWidth(row.length);
  }

  void requireWidth(int width) {
    if (width != features) {
      throw new IllegalArgumentException("a row of " + width + " for " + features);
    }
  }

  /** The value of the leaf of one tree that a row comes to. */
  private float value(int root, float[] row) {
    int node = root;
    while (feature[node] != LEAF) {
      node = row[feature[node]] <= threshold[node] ? node + 1 : right[node];
    }
    return threshold[node];
  }

  /**
   * What each feature adds to this row's score: the change of the mean value below the node at
   * every step that asks for it (Saabas 2014). Dear; for explaining single rows.
   */
  public float[] contributions(float[] row) {
    float[] added = new float[features];
    for (int root : roots) {
      int node = root;
      float before = mean(node);
      while (feature[node] != LEAF) {
        int asked = feature[node];
        node = row[asked] <= threshold[node] ? node + 1 : right[node];
        float after = mean(node);
        added[asked] += after - before;
        before = after;
      }
    }
    return added;
  }

  private float mean(int node) {
    return feature[node] == LEAF ? threshold[node] : (mean(node + 1) + mean(right[node])) / 2;
  }
}
