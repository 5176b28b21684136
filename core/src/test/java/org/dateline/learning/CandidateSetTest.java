package org.dateline.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CandidateSetTest {
  private final FeatureVector features = new FeatureVector();

  @Test
  void neverChoosesWhatWasRefused() {
    CandidateSet set = CandidateSet.scoring(QuantizedWeights.of(new float[] {-2, -2}, 3));
    set.refused();
    features.add(1);
    set.candidate(set.part(features));
    float[] shares = CandidateSet.probabilities(set.scores());
    assertThat(shares).containsExactly(0, 1);
    assertThat(CandidateSet.best(shares)).isEqualTo(1);
  }

  @Test
  void refusesNothingInASetForLearning() {
    CandidateSet set = CandidateSet.keeping();
    assertThatThrownBy(set::refused).isInstanceOf(IllegalStateException.class);
    assertThat(set.size()).isZero();
  }
}
