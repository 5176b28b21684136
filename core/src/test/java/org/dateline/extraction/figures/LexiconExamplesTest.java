package org.dateline.extraction.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiPredicate;
import org.dateline.Dateline;
import org.dateline.knowledge.Lexicon;
import org.dateline.knowledge.ResourcePack;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Moment;
import org.dateline.model.QuantityMention;
import org.dateline.model.Reading;
import org.dateline.model.TimeMention;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;

/** Every row of the lexicons of figures and times is read in the example it carries. */
class LexiconExamplesTest {
  private static final Dateline DATELINE = Dateline.open();

  private static List<String> unread(String lexicon, BiPredicate<Lexicon.Row, Reading> isRead) {
    return ResourcePack.open().lexicon("en/lexicon/" + lexicon + ".tsv").rows().stream()
        .filter(row -> !isRead.test(row, read(row.get("example"))))
        .map(row -> row.get("example"))
        .toList();
  }

  private static Reading read(String sentence) {
    Text text = Text.of(sentence);
    Article.Heading heading =
        Article.Heading.of("", "en").withPublished(Moment.parse("2022-01-12").orElseThrow());
    List<Block> blocks = List.of(Block.of(Block.Kind.PARAGRAPH, text.whole()));
    return DATELINE.read(new Article("example", heading, text, blocks, List.of(), List.of()));
  }

  private static boolean hasTime(Reading reading) {
    return !reading.annotated().all(TimeMention.class).isEmpty();
  }

  private static List<QuantityMention> quantities(Reading reading) {
    return reading.annotated().all(QuantityMention.class);
  }

  @Test
  void countsPeopleInEveryMeasure() {
    assertThat(
            unread(
                "measure",
                (row, reading) ->
                    reading.figures().stream()
                        .anyMatch(figure -> figure.measure().equals(row.get("measure")))))
        .isEmpty();
  }

  @Test
  void countsEveryKindOfPeople() {
    assertThat(unread("counted", (row, reading) -> !reading.figures().isEmpty())).isEmpty();
  }

  @Test
  void readsTheBoundOfEveryHedge() {
    assertThat(
            unread(
                "hedge",
                (row, reading) ->
                    quantities(reading).stream()
                        .anyMatch(quantity ->
                            row.get("bound").isEmpty()
                                || quantity.bound().symbol().equals(row.get("bound")))))
        .isEmpty();
  }

  @Test
  void readsEveryNumber() {
    assertThat(
            unread(
                "number",
                (row, reading) ->
                    row.get("role").equals("ORDINAL") || !quantities(reading).isEmpty()))
        .isEmpty();
  }

  @Test
  void countsNothingBesideAUnit() {
    assertThat(
            unread(
                "unit",
                (row, reading) -> row.get("class").equals("TOLL") != quantities(reading).isEmpty()))
        .isEmpty();
  }

  @Test
  void noticesEveryWordOfTime() {
    assertThat(
            unread(
                "time",
                (row, reading) ->
                    switch (row.get("category")) {
                      case "LEAD", "ZONE", "PAPER" -> true; // these stand beside a time
                      default -> hasTime(reading);
                    }))
        .isEmpty();
    assertThat(unread("feast", (row, reading) -> hasTime(reading))).isEmpty();
  }

  @Test
  void readsEveryWordAroundAFigure() {
    assertThat(unread("figure", LexiconExamplesTest::isReadAround)).isEmpty();
  }

  private static boolean isReadAround(Lexicon.Row row, Reading reading) {
    String status = row.get("status");
    return switch (row.get("class")) {
      case "SHARE", "REASON", "MISTAKE", "BODY", "RETURN", "AGED", "GONE" ->
          reading.figures().isEmpty();
      case "BACKGROUND" -> reading.figures().stream().anyMatch(figure -> figure.source() == null);
      case "REPORTER" -> reading.figures().stream().anyMatch(figure -> figure.source() != null);
      default ->
          reading.figures().stream()
              .anyMatch(figure -> status.isEmpty() || figure.status().name().equals(status));
    };
  }
}
