package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.page.TestPages.STORY;
import static org.dateline.page.TestPages.page;
import static org.dateline.page.TestPages.read;

import org.dateline.knowledge.ResourcePack;
import org.dateline.model.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "„Das Wasser steigt“, sagt der Rat",
        "Der Rat und das ‚neue‘ Wehr",
        "Council calls flood “the worst”",
        "Rådet: »Vandet stiger«",
        "Le conseil parle d'une « crue »",
        "Council says it's the villages' choice"
      })
  void takesClosedQuotationsOfAnyLanguageForWhole(String title) {
    assertThat(Headlines.isCut(title)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Council calls flood “the worst", "„Das Wasser steigt", "River rises…"})
  void seesWhatIsOpenedAndNeverClosed(String title) {
    assertThat(Headlines.isCut(title)).isTrue();
  }

  @Test
  void leavesAnEllipsisToItsAuthorWhereAHeadingShowsIt() {
    String body =
        "<article><h1>And then the river came over the quay …</h1>" + STORY + "</article>";
    String head = "<title>And then the river came over the quay …</title>";
    assertThat(read(page(head, body)).notices())
        .extracting(Notice::code)
        .doesNotContain("truncated-headline");
  }

  @Test
  void saysThatAHeadlineBreaksOffWhereTheHeadOfThePageGoesOn() {
    String body = "<article><h1>And then the river came over …</h1>" + STORY + "</article>";
    String head =
        "<title>And then the river came over …</title>"
            + "<meta property='og:title' content='And then the river came over the quay'>";
    Page page = Page.of(page(head, body), "", PageKnowledge.of(ResourcePack.open()));
    assertThat(Headlines.isCut(page, "And then the river came over …")).isTrue();
  }
}
