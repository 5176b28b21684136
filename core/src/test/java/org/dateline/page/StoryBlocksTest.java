package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.page.TestPages.STORY;
import static org.dateline.page.TestPages.page;
import static org.dateline.page.TestPages.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryBlocksTest {
  private static final String HEAD = "<title>River floods three villages</title>";

  private static String article(String end) {
    return page(
        HEAD,
        "<article><h1>River floods three villages</h1>" + STORY.repeat(2) + end + "</article>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "© 2021 The Valley Post. This text must not be printed again.",
        "Copyright 2021 The Valley Post, which asks you to share the link and not the text.",
        "(c) 2019-2021 by the office of the district, all rights are kept."
      })
  void keepsClaimsOfRightsOutOfTheStory(String claim) {
    assertThat(read(article("<p>" + claim + "</p>")).body()).doesNotContain(claim);
  }

  @Test
  void keepsASentenceAboutCopyright() {
    String sentence = "Copyright was no matter for the council that night, the mayor said.";
    assertThat(BlockLabels.isRights(sentence)).isFalse();
  }

  @Test
  void endsBeforeThePieceOfAnotherStory() {
    String teaser = "The council meets on Thursday to speak about the bridge and the road to…";
    String end = "<h3><a href='/b'>Council meets about the bridge</a></h3><p>" + teaser + "</p>";
    assertThat(read(article(end)).body()).doesNotContain(teaser).contains("until the water");
  }

  @Test
  void keepsAnEndingThatItsAuthorLeavesOpen() {
    String end = "And the next flood, the mayor fears, may come before the summer is over…";
    assertThat(read(article("<p>" + end + "</p>")).body()).contains(end);
  }
}
