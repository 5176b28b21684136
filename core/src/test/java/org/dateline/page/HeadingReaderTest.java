package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.page.TestPages.READER;
import static org.dateline.page.TestPages.STORY;
import static org.dateline.page.TestPages.page;
import static org.dateline.page.TestPages.read;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Capture;
import org.dateline.model.Capture.Hints;
import org.dateline.text.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingReaderTest {
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
  void readsThatAPageIsBehindAPaywallHoweverItIsWritten() {
    String part =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"hasPart\":{"
            + "\"isAccessibleForFree\":\"http://schema.org/False\"}}</script>";
    assertThat(read(page(part, STORY)).heading().accessibleForFree()).isFalse();
    String marked = "<meta itemprop='isAccessibleForFree' content='false'>";
    assertThat(read(page("", marked + STORY)).heading().accessibleForFree()).isFalse();
    assertThat(read(page("", STORY)).heading().accessibleForFree()).isTrue();
  }

  @Test
  void takesThePictureShownWhereNoneIsStated() {
    Article article =
        read(
            page(
                "",
                "<article><h1>Flood</h1><figure><img src='https://news.example/flood.jpg'></figure>"
                    + STORY
                    + "</article>"));
    assertThat(article.heading().image()).isEqualTo("https://news.example/flood.jpg");
  }

  @Test
  void takesNoDatelineForAnAuthor() {
    Article article =
        read(
            page(
                "",
                "<article><h1>Flood</h1><p>NUR-SULTAN, Jan 10 — The river rose by two metres in one"
                    + " night, the office said.</p>"
                    + STORY
                    + "</article>"));
    assertThat(article.heading().byline()).isEmpty();
  }

  @Test
  void readsATownInCapitalsBeforeAColonAsADateline() {
    String rest = ": A dam broke on Monday and flooded four villages, the office said.</p>";
    assertThat(
            read(page("", "<article><h1>Flood</h1><p>KABUL" + rest + STORY)).heading().dateline())
        .extracting(dateline -> dateline.place())
        .isEqualTo("KABUL");
    assertThat(
            read(page("", "<article><h1>Flood</h1><p>UPDATE" + rest + STORY)).heading().dateline())
        .isNull();
  }

  @Test
  void readsTheAgencyInTheBracketOfADateline() {
    String rest = " The dam broke on Monday and flooded four villages, the office said.</p>";
    for (String bracket : List.of("(AFP) —", "(AFP/Reuters) -", "(AFP).-", "(AFP)", "/AFP/.")) {
      String page = "<article><h1>Flood</h1><p>LIMA, March 4 " + bracket + rest + STORY;
      Article article = read(page("", page));
      assertThat(article.heading().credit()).as(bracket).isEqualTo("Agence France-Presse");
      assertThat(article.heading().dateline()).as(bracket).isNotNull();
    }
  }

  @Test
  void completesTheStatedAuthorByTheLineThatNamesTheOthers() {
    String line = "<article><h1>Flood</h1><p>By Ana Reyes and Jose Cruz</p>";
    Article article =
        read(page("<meta name='author' content='Ana Reyes'>", line + STORY + "</article>"));
    assertThat(article.heading().byline()).containsExactly("Ana Reyes", "Jose Cruz");
  }

  @Test
  void creditsTheAgencyNamedBesideTheStory() {
    String before = "<article><h1>Flood</h1><div class='byline'>AFP/Valley Post</div>";
    assertThat(read(page("", before + STORY + "</article>")).heading().credit())
        .isEqualTo("Agence France-Presse");
    String after = "<p><em>With files from The Canadian Press</em></p></article>";
    assertThat(read(page("", "<article><h1>Flood</h1>" + STORY + after)).heading().credit())
        .isEqualTo("Canadian Press");
  }

  @ParameterizedTest
  @CsvSource({
    "vor 3 Stunden, 2022-01-18T07:00Z",
    "il y a 2 jours, 2022-01-16",
    "3 часа назад, 2022-01-18T07:00Z",
    "3 小时前, 2022-01-18T07:00Z",
    "hace 5 horas, 2022-01-18T05:00Z",
    "قبل ساعتين, 2022-01-18T08:00Z",
    "منذ يومين, 2022-01-16",
    "gestern, 2022-01-17"
  })
  void resolvesAgesInManyLanguagesAgainstTheTimeOfCapture(String age, String expected) {
    String markup =
        page(
            "",
            "<article><h1>Flood</h1><span class='date'>" + age + "</span>" + STORY + "</article>");
    Capture capture =
        new Capture(
            null,
            null,
            Instant.parse("2022-01-18T10:00:00Z"),
            "text/html",
            Bytes.of(markup, StandardCharsets.UTF_8),
            Hints.NONE);
    assertThat(READER.read(capture).getFirst().heading().published()).hasToString(expected);
  }
}
