package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.Article;
import org.dateline.model.Article.PageKind;
import org.dateline.model.Block;
import org.dateline.model.Block.Kind;
import org.dateline.model.Capture;
import org.dateline.model.Capture.Hints;
import org.dateline.model.Notice;
import org.dateline.text.Bytes;
import org.junit.jupiter.api.Test;

class PageReaderTest {
  private static final PageReader READER = new PageReader(ResourcePack.open());

  private static final String STORY =
      "<p>The river rose by two metres during the night, the district office said on Tuesday, and"
          + " about forty families left their houses before the morning came.</p>"
          + "<p>“We have seen floods before, but never one as quick as this,” said the mayor, who"
          + " asked the province for pumps, tents and <a href='/boats'>boats</a>.</p>"
          + "<p>Roads to three villages are closed, and the school will stay shut until the water"
          + " has gone down, according to the council.</p>";

  private static String page(String head, String body) {
    return "<!doctype html><html lang='en'><head>"
        + head
        + "</head><body>"
        + body
        + "</body></html>";
  }

  private static Article read(String markup) {
    return read(markup, StandardCharsets.UTF_8, "text/html");
  }

  private static Article read(String content, Charset charset, String type) {
    return READER.read(Capture.of(type, Bytes.of(content, charset))).getFirst();
  }

  private static Article copy(String text) {
    return read(text, StandardCharsets.UTF_8, "text/plain");
  }

  private static List<String> words(Article article, Kind kind) {
    return article.blocks(kind).stream().map(block -> article.text().slice(block.span())).toList();
  }

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
  void readsDatesAndNamesFromStructuredData() {
    Article article =
        read(
            page(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":"
                    + "\"Flood\",\"datePublished\":\"2021-03-04T05:06:07+0200\",\"author\":"
                    + "[{\"@type\":\"Person\",\"name\":\"Ana Sample\"}],"
                    + "\"isAccessibleForFree\":\"False\"}</script>",
                "<h1>Flood</h1>" + STORY));
    assertThat(String.valueOf(article.heading().published()))
        .isEqualTo("2021-03-04T05:06:07+02:00");
    assertThat(article.heading().byline()).containsExactly("Ana Sample");
    assertThat(article.heading().accessibleForFree()).isFalse();
  }

  @Test
  void rejectsDatesAfterTheCapture() {
    Bytes content =
        Bytes.of(
            page(
                "<meta property='article:published_time' content='2031-01-01'>",
                "<h1>Flood</h1>" + STORY),
            StandardCharsets.UTF_8);
    Capture capture =
        new Capture(
            null, null, Instant.parse("2022-01-11T00:00:00Z"), "text/html", content, Hints.NONE);
    assertThat(READER.read(capture).getFirst().heading().published()).isNull();
  }

  @Test
  void takesTheCallersWordWhereThePageIsSilent() {
    Capture capture =
        new Capture(
            "a1",
            URI.create("https://news.example.co.uk/flood"),
            null,
            "text/plain",
            Bytes.of("The river rose by two metres.", StandardCharsets.UTF_8),
            new Hints("The Valley Post", "Flood", "2021-03-04"));
    Article article = READER.read(capture).getFirst();
    assertThat(article.id()).isEqualTo("a1");
    assertThat(article.heading().title()).isEqualTo("Flood");
    assertThat(article.heading().outlet().domain()).isEqualTo("example.co.uk");
    assertThat(String.valueOf(article.heading().published())).isEqualTo("2021-03-04");
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
  void saysWhenAPageIsAnError() {
    Article article =
        read(page("<title>404 Not Found</title>", "<h1>Page not found</h1><p>Go back.</p>"));
    assertThat(article.heading().kind()).isEqualTo(PageKind.ERROR_PAGE);
    assertThat(article.notices()).extracting(Notice::code).contains("not-an-article");
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
  void readsTheDatelineAndTheAgency() {
    Article article =
        copy(
            "River floods three villages\n\nVALLEYTON, March 4 (Reuters) - The river rose by two"
                + " metres during the night, the district office said on Tuesday.\n");
    assertThat(article.heading().credit()).isEqualTo("Reuters");
    assertThat(article.heading().dateline()).isNotNull();
    assertThat(article.text().slice(article.heading().dateline().span()))
        .isEqualTo("VALLEYTON, March 4");
  }

  @Test
  void leavesAPlainTextAsItIsAndMarksItsFurniture() {
    String text =
        "Council says 'no to the new bridge\n\n2 days ago 118\n\nValley | Roads\n\n"
            + "The council refused the plan for a new bridge on Monday, and the mayor said that a"
            + " second vote would follow in the spring if the province agreed to pay for it.\n\n"
            + "ALSO READ: 12 hurt as ferry hits quay\n\n"
            + "The plan would have cost four million crowns, the council said.\n\n"
            + "Dear Reader,\n\nWe ask for your support of our work.\n\nThe Editor\n\n"
            + "Read Entire Article";
    Article article = copy(text);
    assertThat(article.text().content()).isEqualTo(text);
    assertThat(article.heading().topics()).containsExactly("Valley", "Roads");
    assertThat(article.heading().published()).isNull();
    assertThat(words(article, Kind.RELATED))
        .containsExactly("ALSO READ: 12 hurt as ferry hits quay");
    assertThat(words(article, Kind.PARAGRAPH)).hasSize(2);
    assertThat(words(article, Kind.FURNITURE))
        .containsExactly(
            "2 days ago 118",
            "Valley | Roads",
            "Dear Reader,",
            "We ask for your support of our work.",
            "The Editor",
            "Read Entire Article");
    assertThat(article.blocks(Kind.FURNITURE)).extracting(Block::reason).doesNotContain("");
    assertThat(article.notices()).extracting(Notice::code).containsExactly("truncated-headline");
  }

  @Test
  void resolvesAnAgeAgainstTheTimeOfCaptureOnly() {
    Bytes text =
        Bytes.of(
            "River floods villages\n\n1 week ago\n\nThe river rose by two metres in one night.",
            StandardCharsets.UTF_8);
    Capture capture =
        new Capture(
            null, null, Instant.parse("2022-01-18T10:00:00Z"), "text/plain", text, Hints.NONE);
    assertThat(String.valueOf(READER.read(capture).getFirst().heading().published()))
        .isEqualTo("2022-01-11");
    assertThat(READER.read(Capture.of("text/plain", text)).getFirst().heading().published())
        .isNull();
  }

  @Test
  void keepsWrappedLinesTogether() {
    String wrapped =
        "Flood\n\nThe river rose by two metres during the night, the\n"
            + "district office said on Tuesday, and about forty families\nleft their houses.";
    assertThat(words(copy(wrapped), Kind.PARAGRAPH)).hasSize(1);
  }

  @Test
  void readsThePostsOfALiveBlogAsArticles() {
    String post =
        "{\"@type\":\"BlogPosting\",\"headline\":\"Post %d\",\"datePublished\":"
            + "\"2021-03-0%dT10:00:00Z\",\"articleBody\":\"The water has gone down by %d cm.\"}";
    String posts = post.formatted(1, 1, 1) + "," + post.formatted(2, 2, 2);
    String markup =
        page(
            "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\","
                + "\"liveBlogUpdate\":["
                + posts
                + "]}</script>",
            "<h1>Flood live</h1>");
    List<Article> articles =
        READER.read(Capture.of("text/html", Bytes.of(markup, StandardCharsets.UTF_8)));
    assertThat(articles).hasSize(2);
    assertThat(articles.getLast().heading().kind()).isEqualTo(PageKind.LIVE_BLOG_POST);
    assertThat(articles.getLast().heading().title()).isEqualTo("Post 2");
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
  void saysWhenAPageIsAGalleryOfPictures() {
    String picture = "<figure><img src='x.jpg'><figcaption>Pumps at the quay</figcaption></figure>";
    Article article =
        read(
            page(
                "<title>The flood in pictures</title>",
                "<h1>The flood in pictures</h1><div class='photo-gallery'>"
                    + picture.repeat(6)
                    + "</div>"));
    assertThat(article.heading().kind()).isEqualTo(PageKind.GALLERY);
  }

  @Test
  void prefersTheAuthorsNameToThatOfTheSite() {
    Article article =
        read(
            page(
                "<title>River floods three villages</title><meta name='author' content='The Valley"
                    + " Post'><meta property='og:site_name' content='The Valley Post'>",
                "<article><h1>River floods three villages</h1><p class='byline'>By <a rel='author'"
                    + " href='/ana'>Ana Sample</a></p>"
                    + STORY
                    + "</article>"));
    assertThat(article.heading().byline()).containsExactly("Ana Sample");
  }

  @Test
  void endsABylineWhereTheDateBegins() {
    Article article =
        read(
            page(
                "<title>River floods three villages</title>",
                "<article><h1>River floods three villages</h1><div class='meta'>Posted on March 4,"
                    + " 2021 by Ana Sample</div>"
                    + STORY
                    + "</article>"));
    assertThat(article.heading().byline()).containsExactly("Ana Sample");
    assertThat(String.valueOf(article.heading().published())).isEqualTo("2021-03-04");
  }

  @Test
  void takesTheHeadlineOfTheStoryWhenTheSiteStandsInAHeadingToo() {
    Article article =
        read(
            page(
                "<title>River floods three villages - The Valley Post</title>",
                "<h1 class='site-title'>The Valley Post</h1><article><h1"
                    + " class='entry-title'>River floods three villages</h1>"
                    + STORY
                    + "</article>"));
    assertThat(article.heading().title()).isEqualTo("River floods three villages");
  }

  @Test
  void readsThePostsThatALiveBlogOnlyShows() {
    StringBuilder posts = new StringBuilder();
    for (int hour = 9; hour <= 12; hour++) {
      posts
          .append("<div class='live-post'><time datetime='2021-03-04T")
          .append(hour < 10 ? "0" : "")
          .append(hour)
          .append(":30:00+01:00'>")
          .append(hour)
          .append(":30</time><h3>Hour ")
          .append(hour)
          .append("</h3><p>The river has risen by ")
          .append(hour)
          .append(" centimetres since the last report, the office said.</p><a>Share</a></div>");
    }
    String page =
        "<html><head><title>Flood live: all updates</title></head><body><h1>Flood live: all"
            + " updates</h1><div class='liveblog'>"
            + posts
            + "</div></body></html>";
    List<Article> articles =
        READER.read(Capture.of("text/html", Bytes.of(page, StandardCharsets.UTF_8)));
    assertThat(articles).hasSize(4);
    Article first = articles.getFirst();
    assertThat(first.heading().kind()).isEqualTo(PageKind.LIVE_BLOG_POST);
    assertThat(first.heading().title()).isEqualTo("Hour 9");
    assertThat(first.heading().published()).hasToString("2021-03-04T09:30+01:00");
    assertThat(first.body())
        .isEqualTo("The river has risen by 9 centimetres since the last report, the office said.");
  }

  @Test
  void takesNoCommentsForPostsOfALiveBlog() {
    String comment =
        "<div class='comment'><time>2 March 2021</time><p>I saw the water come over the road near"
            + " the mill, and it was fast.</p></div>";
    String page =
        "<html><head><title>How people live by the river</title></head><body><article><h1>How"
            + " people live by the river</h1>"
            + STORY
            + "</article>"
            + comment.repeat(4)
            + "</body></html>";
    assertThat(READER.read(Capture.of("text/html", Bytes.of(page, StandardCharsets.UTF_8))))
        .hasSize(1);
  }

  @Test
  void setsTheFrameOfANewsletterApart() {
    String mail =
        "From: news@town.example\nSubject: Morning\nDate: Thu, 4 Mar 2021 08:00:00 +0100\n\n"
            + "River rises again\n\nThe river rose by two metres during the night, the\n"
            + "office said on Tuesday.\n\n12\n\nThe mayor asked for pumps and boats. The\n"
            + "school stays shut until the water has gone...\n\nView this email in your browser\n"
            + "Unsubscribe | Manage preferences\n";
    Article article = copy(mail);
    assertThat(article.heading().title()).isEqualTo("River rises again");
    assertThat(article.heading().published()).hasToString("2021-03-04");
    assertThat(words(article, Kind.PARAGRAPH)).hasSize(2);
    assertThat(words(article, Kind.FURNITURE)).hasSize(6);
    assertThat(article.notices()).extracting(Notice::code).containsExactly("truncated-body");
    assertThat(article.text().content()).isEqualTo(mail);
  }
}
