package org.dateline.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.text.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

class TextFragmentTest {
  private static String fragment(String marked) {
    int start = marked.indexOf('{');
    int end = marked.indexOf('}') - 1;
    Text text = Text.of(marked.replace("{", "").replace("}", ""));
    return TextFragment.of(text, new Span(start, end));
  }

  @Test
  void wordsThatStandOnceNeedNoContext() {
    assertThat(fragment("Police {detained} two-year-old claims.")).isEqualTo("detained");
    assertThat(fragment("Police {held, and hit,} them.")).isEqualTo("held%2C%20and%20hit%2C");
    assertThat(fragment("A {would-be} bomber.")).isEqualTo("would%2Dbe");
  }

  @Test
  void wordsThatStandAgainAreToldByTheirNeighbours() {
    assertThat(fragment("The mayor said no.\nThe clerk {said} yes."))
        .isEqualTo("The%20clerk-,said,-yes.");
    assertThat(fragment("{Rain} fell. Then more rain."))
        .isEqualTo("Rain,-fell.%20Then%20more%20rain.");
  }

  @Test
  void contextIsOfWholeWords() {
    assertThat(fragment("Said Smith. The extraordinarily long-winded spokeswoman {said} so"))
        .isEqualTo("long%2Dwinded%20spokeswoman-,said,-so");
  }
}
