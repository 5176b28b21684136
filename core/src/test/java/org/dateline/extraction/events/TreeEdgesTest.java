package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Token.Tag;
import org.dateline.text.Span;
import org.junit.jupiter.api.Test;

/** A mend may leave a circle for the next one to find. */
class TreeEdgesTest {
  private final TreeEdges edges = chain(4);

  /** Each word hangs on the one before it. */
  private static TreeEdges chain(int size) {
    List<Token> tokens = new ArrayList<>();
    for (int at = 0; at < size; at++) {
      Span span = new Span(2 * at, 2 * at + 1);
      tokens.add(new Token(span, "x", "x", Tag.VERB, "VBD", at - 1, "xcomp"));
    }
    return new TreeEdges(new Sentence(new Span(0, 2 * size - 1), tokens, true));
  }

  @Test
  void climbsAsLongAsTheConditionHolds() {
    assertThat(edges.climb(3, at -> at > 1)).isEqualTo(1);
    assertThat(edges.climb(3, at -> true)).isEqualTo(-1);
  }

  @Test
  void endsInACircle() {
    edges.heads[1] = 3;
    assertThat(edges.climb(3, at -> true)).isEqualTo(-1);
    assertThat(edges.isBelow(3, 0)).isFalse();
    assertThat(edges.isBelow(3, 2)).isTrue();
  }
}
