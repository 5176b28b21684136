package org.dateline.evaluation.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.evaluation.events.ChoiceLearner.Choice;
import org.dateline.learning.LinearModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The learners of events: what is plain is learned, and the same to the byte each time. */
class LearnersTest {
  private static final int YES = 1001; // features: what speaks for the first class
  private static final int NO = 1002;
  private static final int ALWAYS = 1003;
  private static final int ONCE = 1004;
  private static final List<String> CLASSES = List.of("first", "second");
  private static final float STEPS = 40;

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      rows.add(new Row(new int[] {YES, ALWAYS}, 0, 1));
      rows.add(new Row(new int[] {NO, ALWAYS}, 1, 1));
    }
    rows.add(new Row(new int[] {YES, ONCE}, 0, 1));
    return rows;
  }

  /** One of the options that speak for themselves is right, wherever it stands. */
  private static List<Choice> choices() {
    List<Choice> choices = new ArrayList<>();
    int[] right = {YES, ALWAYS};
    int[] wrong = {NO, ALWAYS};
    for (int i = 0; i < 12; i++) {
      choices.add(new Choice(List.of(right, wrong), new boolean[] {true, false}, 1));
      choices.add(new Choice(List.of(wrong, right, right), new boolean[] {false, true, true}, 1));
    }
    choices.add(new Choice(List.of(new int[] {ONCE}, wrong), new boolean[] {true, false}, 1));
    return choices;
  }

  private static WeightTable softmax() {
    Softmax softmax = new Softmax(CLASSES, .1f);
    softmax.learn(rows(), 10, 2);
    return softmax.table();
  }

  static Stream<Supplier<WeightTable>> classifiers() {
    return Stream.of(LearnersTest::softmax, () -> new SupportVectors(CLASSES, .1).learn(rows(), 2));
  }

  static Stream<Supplier<WeightTable>> learners() {
    return Stream.concat(classifiers(), Stream.of(() -> new ChoiceLearner(10).learn(choices(), 2)));
  }

  private static int[] scores(WeightTable table, int... features) {
    LinearModel model = LinearModel.read("test", table.write(STEPS));
    int[] scores = new int[model.classes().size()];
    model.table().addTo(scores, features, features.length);
    return scores;
  }

  @ParameterizedTest
  @MethodSource("classifiers")
  void tellTheClassesApart(Supplier<WeightTable> learner) {
    int[] yes = scores(learner.get(), YES, ALWAYS);
    int[] no = scores(learner.get(), NO, ALWAYS);
    assertThat(yes[0]).isGreaterThan(yes[1]);
    assertThat(no[1]).isGreaterThan(no[0]);
  }

  @Test
  void theRightOptionScoresHigher() {
    WeightTable table = new ChoiceLearner(10).learn(choices(), 2);
    assertThat(scores(table, YES, ALWAYS)[0]).isGreaterThan(scores(table, NO, ALWAYS)[0]);
  }

  @ParameterizedTest
  @MethodSource("learners")
  void leaveOutWhatIsRare(Supplier<WeightTable> learner) {
    assertThat(learner.get().rows()).containsOnlyKeys(YES, NO, ALWAYS);
  }

  @ParameterizedTest
  @MethodSource("learners")
  void learnTheSameToTheByteEachTime(Supplier<WeightTable> learner) {
    assertThat(learner.get().write(STEPS)).isEqualTo(learner.get().write(STEPS));
  }
}
