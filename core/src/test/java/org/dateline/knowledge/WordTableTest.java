package org.dateline.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTableTest {
  private static final int MANY = 1000;

  @Test
  void keepsEveryWordHoweverManyComeAfterIt() {
    WordTable<Integer> table = new WordTable<>();
    for (int word = 0; word < MANY; word++) {
      table.put("word" + word, word);
    }
    for (int word = 0; word < MANY; word++) {
      assertThat(table.get("word" + word)).isEqualTo(word);
      assertThat(table.holds("other" + word)).isFalse();
      assertThat(table.get("other" + word)).isNull();
    }
  }

  @Test
  void keepsWhatCameFirstOrJoinsIt() {
    WordTable<Integer> table = new WordTable<>();
    table.put("five", 5);
    table.putIfAbsent("five", 6);
    assertThat(table.get("five")).isEqualTo(5);
    table.merge("five", 7, Math::max);
    assertThat(table.get("five")).isEqualTo(7);
    assertThat(table.computeIfAbsent("five", () -> 8)).isEqualTo(7);
    assertThat(table.computeIfAbsent("eight", () -> 8)).isEqualTo(8);
    assertThat(table.get("eight")).isEqualTo(8);
  }

  @Test
  void forgetsAndFallsBack() {
    WordTable<Integer> table = new WordTable<>();
    table.put("five", 5);
    assertThat(table.getOrDefault("five", 0)).isEqualTo(5);
    assertThat(table.getOrDefault("six", 0)).isZero();
    table.remove("five");
    assertThat(table.holds("five")).isFalse();
    assertThat(table.getOrDefault("five", 0)).isZero();
  }
}
