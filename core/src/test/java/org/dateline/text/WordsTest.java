package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void lowersAnyWordAsTheStandardDoes() {
    Random random = new Random(20261128);
    for (int round = 0; round < 5000; round++) {
      StringBuilder word = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        word.append((char) random.nextInt(round % 2 == 0 ? 128 : 0x10000));
      }
      assertThat(Words.lower(word.toString())).isEqualTo(word.toString().toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void leavesAWordInLowerCaseAsItIs() {
    String word = "police-trained";
    assertThat(Words.lower(word)).isSameAs(word);
  }
}
