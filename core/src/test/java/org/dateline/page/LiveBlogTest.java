package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.page.TestPages.READER;
import static org.dateline.page.TestPages.STORY;
import static org.dateline.page.TestPages.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Article.PageKind;
import org.dateline.model.Capture;
import org.dateline.text.Bytes;
import org.junit.jupiter.api.Test;

class LiveBlogTest {
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
  void readsPostsThatShowNothingButAClock() {
    String page =
        page(
            "<title>Flood live: latest updates</title>",
            "<h1>Flood live: latest updates</h1><ul class='timeline'><li><b>10:30</b><p>The river has"
                + " risen again, and the office asks people to leave the lower town.</p></li><li><b>"
                + "11:05</b><p>The mayor says that the school will shelter forty families.</p></li>"
                + "<li><b>12:10</b><p>Pumps have arrived and are at work near the bridge.</p></li>"
                + "</ul>");
    List<Article> articles =
        READER.read(Capture.of("text/html", Bytes.of(page, StandardCharsets.UTF_8)));
    assertThat(articles).hasSize(3);
    assertThat(articles.getFirst().body())
        .startsWith("The river has risen")
        .doesNotContain("10:30");
  }
}
