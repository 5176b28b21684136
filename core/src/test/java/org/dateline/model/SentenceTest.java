package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.model.Token.Tag;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

class SentenceTest {

  /** Words of one letter, a blank apart, with these heads. */
  private static Sentence sentence(int... heads) {
    List<Token> tokens = new ArrayList<>();
    for (int at = 0; at < heads.length; at++) {
      Span span = new Span(2 * at, 2 * at + 1);
      tokens.add(new Token(span, "x", "x", Tag.NOUN, "NN", heads[at], "dep"));
    }
    return new Sentence(new Span(0, 2 * heads.length - 1), tokens, true);
  }

  private static int[] heads(Sentence sentence) {
    return sentence.tokens().stream().mapToInt(Token::head).toArray();
  }

  @Test
  void leavesATreeAsItIs() {
    assertThat(heads(sentence(1, -1, 3, 1))).containsExactly(1, -1, 3, 1);
  }

  @Test
  void opensACircleAtItsFirstToken() {
    Sentence circle = sentence(2, -1, 3, 2, 1);
    assertThat(heads(circle)).containsExactly(2, -1, -1, 2, 1);
    assertThat(circle.token(2).relation()).isEqualTo("root");
  }

  @Test
  void opensEveryCircleAndWhatHangsOnItself() {
    assertThat(heads(sentence(1, 0, 2, 4, 3))).containsExactly(-1, 0, -1, -1, 3);
  }

  @Test
  void endsClimbingFromEveryToken() {
    Sentence tangled = sentence(4, 2, 3, 1, 0, 5, 5);
    IntStream.range(0, tangled.size())
        .forEach(start -> {
          int steps = 0;
          for (int at = start; at >= 0 && steps <= tangled.size(); at = tangled.token(at).head()) {
            steps++;
          }
          assertThat(steps).isLessThanOrEqualTo(tangled.size());
        });
  }

  @Test
  void gathersWhatHangsBelowAToken() {
    assertThat(sentence(1, -1, 3, 1).subtree(3).stream()).containsExactly(2, 3);
    assertThat(sentence(1, 2, 0, 1).subtree(0).stream()).containsExactly(0, 1, 2, 3);
  }

  @Test
  void findsTheHeadOfWordsWithoutLeavingThem() {
    Sentence chain = sentence(-1, 0, 1, 2);
    assertThat(chain.headWithin(new Span(2, 7), 3)).isEqualTo(1);
    assertThat(chain.headWithin(new Span(6, 7), 3)).isEqualTo(3);
  }
}
