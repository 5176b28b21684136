package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.page.TestPages.READER;
import static org.dateline.page.TestPages.STORY;
import static org.dateline.page.TestPages.page;
import static org.dateline.page.TestPages.read;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.dateline.model.Article;
import org.dateline.model.Article.PageKind;
import org.dateline.model.Capture;
import org.dateline.model.Capture.Hints;
import org.dateline.model.Notice;
import org.dateline.text.Bytes;
import org.junit.jupiter.api.Test;

class PageKindsTest {
  @Test
  void saysWhenAPageIsAnError() {
    Article article =
        read(page("<title>404 Not Found</title>", "<h1>Page not found</h1><p>Go back.</p>"));
    assertThat(article.heading().kind()).isEqualTo(PageKind.ERROR_PAGE);
    assertThat(article.notices()).extracting(Notice::code).contains("not-an-article");
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

  private static final String TEASER =
      "<article class='teaser'><h2><a href='/a'>River floods three villages after rain</a></h2><p>"
          + "About forty families left their houses before the morning came.</p></article>";

  private static PageKind kindAt(String address, String body) {
    Capture capture =
        new Capture(
            null,
            URI.create(address),
            null,
            "text/html",
            Bytes.of(page("<title>The Valley Post</title>", body), StandardCharsets.UTF_8),
            Hints.NONE);
    return READER.read(capture).getFirst().heading().kind();
  }

  @Test
  void saysWhenAPageIsARowOfTeasers() {
    String row = TEASER.repeat(12);
    assertThat(kindAt("https://news.example/", row)).isEqualTo(PageKind.HOME_PAGE);
    assertThat(kindAt("https://news.example/politics/", row)).isEqualTo(PageKind.SECTION);
  }

  @Test
  void takesAStoryWithManyTeasersBesideItForAnArticle() {
    String story = "<article><h1>River floods three villages</h1>" + STORY + "</article>";
    assertThat(kindAt("https://news.example/flood", story + TEASER.repeat(12)))
        .isEqualTo(PageKind.ARTICLE);
  }

  @Test
  void saysWhenAServerFailed() {
    String body = "<h1>Something went wrong</h1><p>Please try again later.</p>";
    assertThat(kindAt("https://news.example/flood", body)).isEqualTo(PageKind.ERROR_PAGE);
  }

  @Test
  void takesAShortStoryInOnePieceForAnArticleHoweverManyTeasersFollow() {
    String links = "<li><a href='/b'>The council meets about the bridge on Thursday</a></li>";
    String story = "<article><h1>River floods three villages</h1>" + STORY + "</article>";
    assertThat(
            kindAt(
                "https://news.example/flood",
                story.replace("</h1>", "</h1>" + STORY) + "<ul>" + links.repeat(60) + "</ul>"))
        .isEqualTo(PageKind.ARTICLE);
  }
}
