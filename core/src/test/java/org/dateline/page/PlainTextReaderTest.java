package org.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.page.TestPages.READER;
import static org.dateline.page.TestPages.copy;
import static org.dateline.page.TestPages.words;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Block.Kind;
import org.dateline.model.Capture;
import org.dateline.model.Capture.Hints;
import org.dateline.model.Notice;
import org.dateline.text.Bytes;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {
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

  private static final String REPORT =
      "The river rose by two metres during the night, the district office said.\n\n"
          + "Four villages were cut off, and the road to the coast was closed.\n\n"
          + "The governor promised help to all families before Sunday.\n\n";

  @Test
  void readsTheDatelineOfAnAgencyItDoesNotKnow() {
    Article article = copy("Flood\n\nVALLEYTON, March 4 (Hill News) - " + REPORT);
    assertThat(article.heading().dateline()).isNotNull();
    assertThat(article.heading().dateline().place()).isEqualTo("VALLEYTON");
  }

  @Test
  void setsApartWhatIsListedBehindTheStory() {
    Article article =
        copy("Flood\n\n" + REPORT + "Most read\n\n1. Storm over the bay\n\n2. How to row");
    assertThat(words(article, Kind.RELATED))
        .containsExactly("Most read", "1. Storm over the bay", "2. How to row");
    Article tagged = copy("Flood\n\n" + REPORT + "Topics\n\nValley\n\nRoads");
    assertThat(words(tagged, Kind.FURNITURE)).containsExactly("Topics", "Valley", "Roads");
  }

  @Test
  void takesTheCreditBehindAStoryForItsByline() {
    Article article =
        copy("Flood\n\n" + REPORT + "(Reporting by Nils Hagen; Editing by Ruth Cole)");
    assertThat(article.heading().byline()).containsExactly("Nils Hagen");
    assertThat(words(article, Kind.FURNITURE)).hasSize(1);
  }

  @Test
  void takesNoOfficeForAnAuthor() {
    Article article = copy("Flood\n\nBy Our Harbour Correspondent\n\n" + REPORT);
    assertThat(article.heading().byline()).isEmpty();
    assertThat(words(article, Kind.FURNITURE)).containsExactly("By Our Harbour Correspondent");
  }

  @Test
  void tellsTheOutletFromTheHeadlineWhereItStandsAgain() {
    Article article = copy("Flood | Hill Herald\n\n" + REPORT + "© 2026 Hill Herald.");
    assertThat(article.heading().title()).isEqualTo("Flood");
    assertThat(article.heading().outlet().name()).isEqualTo("Hill Herald");
    assertThat(copy("Flood | Valley\n\n" + REPORT + "Rain fell in Valley.").heading().title())
        .isEqualTo("Flood | Valley");
  }

  @Test
  void readsADateLineWithTwoDates() {
    String line = "Monday 2 February 2026 16.12 GMT Last modified on Tuesday 3 February 2026 10.30";
    Article article = copy("Flood\n\n" + line + " GMT\n\n" + REPORT);
    assertThat(String.valueOf(article.heading().published())).startsWith("2026-02-02");
  }

  @Test
  void readsADatelineWithAYear() {
    String report = "The river rose by two metres during the night, the district office said.";
    Article article = copy("Flood\n\nValleyton, 4 March 2025 (Reuters) _ " + report);
    assertThat(article.heading().dateline()).isNotNull();
    assertThat(article.heading().dateline().date()).hasToString("2025-03-04");
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

  @Test
  void setsTheHeadsAndNumbersOfPrintedPagesApart() {
    String text =
        "The Valley Post              Page 3\n\nRiver floods three villages\n\nBy Ana Sample\n\n"
            + "The river rose by two metres during the night, the dis-\ntrict office said on Tuesday,"
            + " and about forty families\nleft their houses before the morning came.\n\n"
            + "        - 3 -\n\fThe Valley Post              Page 4\n\n"
            + "Roads to three villages are closed, and the school will\nstay shut, said the council.";
    Article article = copy(text);
    assertThat(article.text().content()).isEqualTo(text);
    assertThat(article.heading().title()).isEqualTo("River floods three villages");
    assertThat(article.heading().byline()).containsExactly("Ana Sample");
    assertThat(words(article, Kind.PARAGRAPH)).hasSize(2);
    assertThat(article.blocks(Kind.FURNITURE))
        .extracting(Block::reason)
        .contains("page header or footer", "byline");
  }

  @Test
  void noticesACopyThatEndsInALinkToTheRest() {
    String story = "River floods villages\n\nThe river rose by two metres in one night, and about";
    for (String end : List.of("... Read more", "… [+1234 chars]", " [...]", "…")) {
      assertThat(copy(story + end).notices()).extracting(Notice::code).contains("truncated-body");
    }
    assertThat(copy(story + " forty left.").notices()).isEmpty();
  }
}
