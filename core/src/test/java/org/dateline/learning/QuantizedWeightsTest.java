package org.dateline.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import org.dateline.text.Bytes;
import org.junit.jupiter.api.Test;

class QuantizedWeightsTest {
  private static final float LIMIT = 3;

  private final FeatureVector features = new FeatureVector();

  QuantizedWeightsTest() {
    for (int value = 0; value < 50; value++) {
      features.add(7, value);
    }
  }

  @Test
  void scoresSideBySideAsEachAlone() {
    QuantizedWeights large = random(1 << 10, 1);
    QuantizedWeights small = random(1 << 8, 2);
    List<QuantizedWeights> both = QuantizedWeights.sideBySide(large, small);
    assertThat(both.getFirst().score(features)).isEqualTo(large.score(features));
    assertThat(both.getLast().score(features)).isEqualTo(small.score(features));
    assertThat(both.getFirst().score(features.toArray())).isEqualTo(large.score(features));
    assertThat(both.getLast().score(features.toArray())).isEqualTo(small.score(features));
  }

  @Test
  void givesWhatItWroteBack() {
    QuantizedWeights one = random(1 << 9, 3);
    QuantizedWeights other = QuantizedWeights.sideBySide(one, random(1 << 9, 4)).getFirst();
    assertThat(again(one).score(features)).isEqualTo(one.score(features));
    assertThat(again(other).score(features)).isEqualTo(one.score(features));
  }

  private static QuantizedWeights again(QuantizedWeights weights) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    weights.write(out);
    return QuantizedWeights.read(new QuantizedWeights.Cursor(Bytes.of(out.toByteArray())));
  }

  private static QuantizedWeights random(int size, int seed) {
    Random random = new Random(seed);
    float[] weights = new float[size];
    for (int index = 0; index < size; index++) {
      weights[index] = random.nextInt(3) == 0 ? 0 : random.nextFloat() * 2 * LIMIT - LIMIT;
    }
    return QuantizedWeights.of(weights, LIMIT);
  }
}
