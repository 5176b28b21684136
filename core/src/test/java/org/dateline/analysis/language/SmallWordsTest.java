package org.dateline.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallWordsTest {
  private final SmallWords words = new SmallWords();

  private int[] count(String text, int from, int to) {
    int[] counts = new int[words.languages().size()];
    words.count(text, from, to, text.substring(from, to).hashCode(), counts);
    return counts;
  }

  @Test
  void countsAWordForEveryLanguageThatHasIt() {
    words.add("in", "en");
    words.add("der", "de");
    words.add("in", "de");
    assertThat(words.named(count("seen in town", 5, 7))).containsOnlyKeys("en", "de");
    assertThat(words.named(count("der Turm", 0, 3))).containsOnlyKeys("de");
  }

  @Test
  void countsNoPartOfAWord() {
    words.add("in", "en");
    assertThat(words.named(count("inn", 0, 3))).isEmpty();
  }

  @Test
  void findsEveryWordOfManyThatItHadToMakeRoomFor() {
    for (int number = 0; number < 2000; number++) {
      words.add("w" + number, "en");
    }
    for (int number = 0; number < 2000; number++) {
      String word = "w" + number;
      assertThat(count(word, 0, word.length())).as(word).containsExactly(1);
    }
  }
}
