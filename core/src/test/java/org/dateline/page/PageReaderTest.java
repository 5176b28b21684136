package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.page.TestPages.READER;
import static org.dateline.page.TestPages.STORY;
import static org.dateline.page.TestPages.page;
import static org.dateline.page.TestPages.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Block.Kind;
import org.dateline.model.Capture;
import org.dateline.model.Notice;
import org.dateline.text.Bytes;
import org.junit.jupiter.api.Test;

class PageReaderTest {
  @Test
  void keepsTheStoryAndLeavesOutMenusAndFooters() {
    Article article =
        read(
            page(
                "<title>River floods three villages | The Valley Post</title>"
                    + "<meta property='og:site_name' content='The Valley Post'>",
                "<nav><ul><li><a href='/'>Home</a></li><li><a href='/s'>Sport</a></li></ul></nav>"
                    + "<article><h1>River floods three villages</h1><div class='article-body'>"
                    + STORY
                    + "</div></article><footer><p>© The Valley Post. All rights reserved."
                    + " <a href='/privacy'>Privacy policy</a></p></footer>"));
    assertThat(article.heading().title()).isEqualTo("River floods three villages");
    assertThat(article.heading().outlet().name()).isEqualTo("The Valley Post");
    assertThat(article.body()).startsWith("The river rose").endsWith("according to the council.");
    assertThat(article.body()).doesNotContain("Sport").doesNotContain("rights reserved");
    assertThat(article.blocks().getFirst().kind()).isEqualTo(Kind.HEADLINE);
  }

  @Test
  void keepsLinksWithTheirWords() {
    Article article = read(page("", "<article><h1>Flood</h1>" + STORY + "</article>"));
    assertThat(article.links()).hasSize(1);
    assertThat(article.text().slice(article.links().getFirst().span())).isEqualTo("boats");
  }

  @Test
  void inlineMarkupNeitherGluesNorSplitsWords() {
    Article article =
        read(
            page(
                "",
                "<article><h1>Flood</h1><p>The <b>riv</b>er rose by<br>two metres during the"
                    + " night, the dis&shy;trict office said on Tuesday, and forty families"
                    + " left their houses.</p>"
                    + STORY
                    + "</article>"));
    assertThat(article.body()).contains("The river rose by\ntwo metres").contains("the district");
  }

  @Test
  void readsOldCharsetsWhetherStatedOrNot() {
    String cyrillic = "<p>Река поднялась на два метра за одну ночь, сообщили во вторник в районе.";
    Charset windows = Charset.forName("windows-1251");
    assertThat(read("<meta charset='windows-1251'>" + cyrillic, windows, "").text().content())
        .contains("Река поднялась");
    assertThat(read(cyrillic.repeat(4), windows, "").text().content()).contains("Река поднялась");
    Charset chinese = Charset.forName("GB18030");
    String page = "<html><meta charset=gb2312><body><p>星期二，河水在一夜之间上涨了两米，四十户人家离开了家。</p>";
    assertThat(read(page, chinese, "text/html").text().content()).contains("河水在一夜之间");
  }

  @Test
  void boundsElementsNestedAHundredThousandDeep() {
    Article article = read("<div>".repeat(100_000) + STORY);
    assertThat(article.text().content()).contains("The river rose");
  }

  @Test
  void takesTheStatedBodyWhenThePageShowsNone() {
    String body = STORY.replaceAll("<[^>]+>", " ").replace('“', '\'').replace('”', '\'');
    Article article =
        read(
            page(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":"
                    + "\"Flood\",\"articleBody\":\""
                    + body
                    + "\"}</script>",
                "<div id='app'></div>"));
    assertThat(article.body()).contains("Roads to three villages are closed");
  }

  @Test
  void saysWhyABlockWasKeptOrCut() {
    String markup =
        page(
            "",
            "<h1>Flood</h1><article>"
                + STORY
                + "</article><footer><p>All rights reserved.</p></footer>");
    List<BlockReport> reports =
        READER.explain(Capture.of("text/html", Bytes.of(markup, StandardCharsets.UTF_8)));
    BlockReport last = reports.getLast();
    assertThat(last.words()).isEqualTo("All rights reserved.");
    assertThat(last.kept()).isFalse();
    assertThat(last.reason()).isEqualTo("legal notice");
    assertThat(last.signals()).isNotEmpty();
  }

  @Test
  void setsTheBylineInsideAnArticleApart() {
    Article article =
        read(
            page(
                "",
                "<article><h1>River floods three villages</h1><p class='byline'>Ana Sample,"
                    + " Valleyton — March 4, 2021</p>"
                    + STORY
                    + "</article>"));
    assertThat(article.body()).startsWith("The river rose").doesNotContain("Ana Sample");
  }

  @Test
  void setsALineApartThatOnlyNamesTheAuthor() {
    String head = "<meta name='author' content='Ana Sample'>";
    Article article =
        read(page(head, "<article><h1>Flood</h1><p>Von Ana Sample</p>" + STORY + "</article>"));
    assertThat(article.heading().byline()).containsExactly("Ana Sample");
    assertThat(article.body()).startsWith("The river rose");
  }

  @Test
  void saysTheHeadlineOnceHoweverOftenThePageDoes() {
    String title = "River floods three villages";
    Article article =
        read(
            page(
                "<title>" + title + "</title>",
                "<article><h1>"
                    + title
                    + "</h1><h2>"
                    + title
                    + "</h2>"
                    + STORY
                    + "<p>"
                    + title
                    + "</p></article>"));
    assertThat(article.text().content()).containsOnlyOnce(title);
  }

  @Test
  void keepsTheAgeOfAPageOutOfItsStory() {
    Article article =
        read(
            page(
                "",
                "<article><h1>Flood</h1><div class='meta'><span class='date'>vor 3 Stunden</span>"
                    + "</div>"
                    + STORY
                    + "</article>"));
    assertThat(article.body()).startsWith("The river rose");
  }

  @Test
  void noticesAStoryThatBreaksOff() {
    String markup =
        page("", "<article><h1>Flood</h1>" + STORY + "<p>The mayor asked…</p></article>");
    assertThat(read(markup).notices()).extracting(Notice::code).contains("truncated-body");
  }
}
