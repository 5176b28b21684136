package org.dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.dateline.model.Bound;
import org.dateline.story.Interval.Meeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
  private static final long SEED = 4400;

  @ParameterizedTest
  @CsvSource({
    "164, =, 164, =, EQUAL",
    "26, =, 27, =, APART",
    "5000, >, 5800, =, NEAR",
    "5000, >, 8000, ~, TOUCHING",
    "24, >, 164, =, TOUCHING",
    "24, >=, 36, =, NEAR",
    "24, >=, 37, =, TOUCHING",
    "5000, >, 4900, ~, NEAR",
    "5000, >, 4000, =, APART",
    "10000, <, 9900, ~, NEAR",
    "10000, <, 5000, =, TOUCHING",
    "8000, ~, 7939, =, NEAR",
    "8000, ~, 7100, =, APART",
    "4400, >, 5000, >, NEAR",
    "3000, >, 9000, >, TOUCHING",
    "5, >=, 11, <=, TOUCHING",
    "0, =, 3, =, APART",
    "0, =, 0, =, EQUAL"
  })
  void meetsAsTheWireFormSays(
      long one, String oneBound, long other, String otherBound, Meeting meeting) {
    Interval first = new Interval(one, null, Bound.ofSymbol(oneBound));
    Interval second = new Interval(other, null, Bound.ofSymbol(otherBound));

    assertThat(first.meets(second)).isEqualTo(meeting);
    assertThat(second.meets(first)).isEqualTo(meeting);
  }

  @Test
  void meetsAlikeFromBothSides() {
    Random random = new Random(SEED);
    for (int round = 0; round < 10_000; round++) {
      Interval one = any(random);
      Interval other = any(random);
      assertThat(one.meets(other)).as("%s, %s", one, other).isEqualTo(other.meets(one));
      assertThat(one.meets(one)).isEqualTo(Meeting.EQUAL);
    }
  }

  private static Interval any(Random random) {
    long value = random.nextInt(1, 200);
    Bound bound = Bound.values()[random.nextInt(Bound.values().length)];
    boolean range = bound == Bound.EXACTLY && random.nextInt(3) == 0;
    return new Interval(value, range ? value + random.nextInt(1, 50) : null, bound);
  }

  @Test
  void knowsBoundsThatFaceEachOther() {
    Interval atLeastFive = new Interval(5, null, Bound.AT_LEAST);

    assertThat(atLeastFive.facesAcross(new Interval(11, null, Bound.AT_MOST))).isTrue();
    assertThat(atLeastFive.facesAcross(new Interval(3, null, Bound.AT_MOST))).isFalse();
    assertThat(atLeastFive.facesAcross(new Interval(11, null, Bound.AT_LEAST))).isFalse();
    assertThat(atLeastFive.least()).isEqualTo(5);
    Interval moreThanFive = new Interval(5, null, Bound.MORE_THAN);
    assertThat(moreThanFive.least()).isEqualTo(6);
    assertThat(new Interval(11, null, Bound.LESS_THAN).most()).isEqualTo(10);
    assertThat(moreThanFive.facesAcross(new Interval(6, null, Bound.LESS_THAN))).isFalse();
  }

  @Test
  void findsAValueWithinARange() {
    Interval range = new Interval(20, 30L, Bound.EXACTLY);

    assertThat(range.meets(new Interval(27, null, Bound.EXACTLY))).isEqualTo(Meeting.NEAR);
    assertThat(range.meets(new Interval(31, null, Bound.EXACTLY))).isEqualTo(Meeting.APART);
  }
}
