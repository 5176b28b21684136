package org.dateline.evaluation.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dateline.extraction.statements.Chain;
import org.dateline.extraction.statements.RoleModel;
import org.dateline.learning.CandidateSet;
import org.dateline.learning.FeatureVector;
import org.dateline.learning.QuantizedWeights;
import org.junit.jupiter.api.Test;

/** The learners of statements: what is plain is learned, and the same to the byte each time. */
class AveragedLearnersTest {
  private static final int BITS = 10;
  private static final int YES = 11; // features, apart in a table of this size
  private static final int NO = 22;
  private static final int ALWAYS = 23;
  private static final int ROUNDS = 20;

  private static float score(QuantizedWeights weights, int... hashes) {
    return weights.score(hashes);
  }

  private static QuantizedWeights classified() {
    LogLinear learner = new LogLinear(BITS, .2f);
    List<int[]> rows = new ArrayList<>();
    boolean[] labels = new boolean[ROUNDS];
    for (int row = 0; row < ROUNDS; row++) {
      labels[row] = row % 2 == 0;
      rows.add(new int[] {labels[row] ? YES : NO, ALWAYS});
    }
    learner.classify(rows, labels, 10);
    return learner.weights(.01f);
  }

  private static QuantizedWeights chosen() {
    LogLinear learner = new LogLinear(BITS, .2f);
    List<LogLinear.Choice> choices = new ArrayList<>();
    for (int choice = 0; choice < ROUNDS; choice++) {
      CandidateSet set = CandidateSet.keeping();
      int right = choice % 3;
      for (int candidate = 0; candidate < 3; candidate++) {
        set.candidate(set.part(new int[] {candidate == right ? YES : NO, ALWAYS}));
      }
      choices.add(new LogLinear.Choice(set, new int[] {right}));
    }
    learner.choose(choices, 10);
    return learner.weights(.01f);
  }

  private static FeatureVector vector(int name) {
    FeatureVector features = new FeatureVector();
    features.add(name);
    return features;
  }

  private static int[] hashed(int name) {
    return vector(name).toArray();
  }

  /** A source opens every other row of three words. */
  private static RoleModel chained() {
    ChainLearner learner = new ChainLearner(BITS + 3, .2f);
    List<ChainLearner.Row> rows = new ArrayList<>();
    for (int row = 0; row < ROUNDS; row++) {
      boolean named = row % 2 == 0;
      int[] always = hashed(ALWAYS);
      int[][] features = {hashed(named ? YES : NO), always, always};
      byte[] labels = {(byte) (named ? RoleModel.SOURCE : 0), 0, 0};
      rows.add(new ChainLearner.Row(features, labels));
    }
    learner.learn(rows, 10);
    return learner.model(.01f);
  }

  @Test
  void tellsYesFromNo() {
    assertThat(score(classified(), YES, ALWAYS)).isPositive();
    assertThat(score(classified(), NO, ALWAYS)).isNegative();
  }

  @Test
  void scoresTheRightCandidateHigher() {
    assertThat(score(chosen(), YES, ALWAYS)).isGreaterThan(score(chosen(), NO, ALWAYS));
  }

  @Test
  void givesTheLabelOfAChainThatItsFeaturesSpeakFor() {
    assertThat(shareOfSource(YES)).isGreaterThan(.5f);
    assertThat(shareOfSource(NO)).isLessThan(.5f);
  }

  private static float shareOfSource(int first) {
    RoleModel model = chained();
    float[] scores = new float[3 * RoleModel.LABELS];
    int[] names = {first, ALWAYS, ALWAYS};
    float[] sums = new float[RoleModel.WIDTH];
    for (int word = 0; word < names.length; word++) {
      model.weights().score(vector(names[word]), new int[RoleModel.WIDTH], sums);
      System.arraycopy(sums, 0, scores, word * RoleModel.LABELS, RoleModel.LABELS);
    }
    return Chain.probabilities(scores, model.steps())[RoleModel.SOURCE];
  }

  @Test
  void learnsTheSameToTheByteEachTime() {
    assertThat(bytes(classified())).isEqualTo(bytes(classified()));
    assertThat(bytes(chosen())).isEqualTo(bytes(chosen()));
    assertThat(bytes(chained().weights())).isEqualTo(bytes(chained().weights()));
    assertThat(chained().steps()).isEqualTo(chained().steps());
  }

  private static byte[] bytes(QuantizedWeights weights) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    weights.write(out);
    return out.toByteArray();
  }
}
