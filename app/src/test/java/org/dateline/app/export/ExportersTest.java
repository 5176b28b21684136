package org.dateline.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.app.record.StoryIndex;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Bound;
import org.dateline.model.DatedBy;
import org.dateline.model.Event;
import org.dateline.model.EventStatus;
import org.dateline.model.EventType;
import org.dateline.model.Figure;
import org.dateline.model.Moment;
import org.dateline.model.Origin;
import org.dateline.model.Outlet;
import org.dateline.model.Participant;
import org.dateline.model.PlaceMention;
import org.dateline.model.Provenance;
import org.dateline.model.Reading;
import org.dateline.model.Story;
import org.dateline.store.InMemoryRecordStore;
import org.dateline.store.RecordStore;
import org.dateline.story.EventMerger;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportersTest {
  private static final String WORDS =
      "Kazakh police detained 12 miners and, \"quietly\", two students in Almaty on Wednesday.";
  private static final Article ARTICLE = article();
  private static final int GDELT_COLUMNS = 61;
  private static final int POLECAT_COLUMNS = 40;

  @TempDir private Path folder;

  private static Article article() {
    Article.Heading heading =
        new Article.Heading(
            "https://news.example/a",
            new Outlet("Example News", "news.example"),
            "Arrests",
            List.of(),
            Moment.parse("2022-01-06").orElseThrow(),
            null,
            "2022-01-07T08:09:10Z",
            "en",
            List.of(),
            "",
            null,
            "",
            true,
            Article.PageKind.ARTICLE);
    Text text = Text.of(WORDS);
    return new Article(
        "a1",
        heading,
        text,
        List.of(Block.of(Block.Kind.PARAGRAPH, text.whole())),
        List.of(),
        List.of());
  }

  private static Span span(String words) {
    int start = WORDS.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Participant participant(String words, String country, String sector) {
    return new Participant(ARTICLE.cite(span(words)), null, country, sector);
  }

  private static Event event(EventStatus status) {
    return new Event(
        "e1" + status,
        EventType.COERCE,
        "arrest",
        List.of("legal"),
        "173",
        List.of(ARTICLE.cite(span("detained"))),
        List.of(participant("Kazakh police", "KAZ", "COP")),
        List.of(participant("miners", "KAZ", "LAB"), participant("two students", "KAZ", "EDU")),
        new PlaceMention(
            span("Almaty"),
            "Almaty",
            1526384,
            43.25,
            76.92,
            "KAZ",
            "Almaty",
            PlaceMention.Precision.CITY),
        new DatedBy("2022-01-05", DatedBy.Basis.SENTENCE),
        status,
        null,
        List.of(),
        Provenance.of(new Provenance.Step("events", "frame.tsv: detain")));
  }

  private static Reading reading() {
    Figure figure =
        new Figure(
            "f1",
            ARTICLE.cite(span("12")),
            12,
            null,
            Bound.EXACTLY,
            "detained",
            ARTICLE.cite(span("miners")),
            null,
            null,
            null,
            null,
            false,
            Figure.Status.STATED,
            null,
            Provenance.of(new Provenance.Step("figures", "figure.model")));
    return Reading.of(
            AnnotatedArticle.of(ARTICLE), new Reading.Origination("0.1.0", "k", List.of()))
        .withEvents(List.of(event(EventStatus.OCCURRED), event(EventStatus.PLANNED)))
        .withFigures(List.of(figure));
  }

  /** A record of these articles. */
  private static Chronicle chronicle(Reading... readings) {
    RecordStore store = new InMemoryRecordStore();
    for (Reading reading : readings) {
      store.add(reading);
    }
    return Chronicle.of(StoryIndex.of(store));
  }

  /** A story in which each of these articles is an origin of its own. */
  private static Chronicle story(Reading... readings) {
    List<String> articles = Stream.of(readings).map(each -> each.article().id()).toList();
    List<Origin> origins =
        articles.stream().map(article -> new Origin(article, List.of(article), "")).toList();
    Story story = new Story("s1", "Arrests", null, null, articles, origins);
    List<Reading> told = List.of(readings);
    return new Chronicle(
        List.of(new Chronicle.Chapter(story, told, new EventMerger().merge(story, told))));
  }

  private static byte[] bytes(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Exporters.of(format).export(chronicle(reading()), out);
    return out.toByteArray();
  }

  private static List<String> lines(String format) throws IOException {
    return new String(bytes(format), StandardCharsets.UTF_8).lines().toList();
  }

  private List<List<String>> query(String format, String reader) throws IOException, SQLException {
    Path file = Files.write(folder.resolve("export." + format), bytes(format));
    List<List<String>> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET autoinstall_known_extensions=false");
      statement.execute("SET autoload_known_extensions=false");
      try (ResultSet result = statement.executeQuery(String.format(reader, file))) {
        while (result.next()) {
          List<String> row = new ArrayList<>();
          for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
            row.add(result.getString(column));
          }
          rows.add(row);
        }
      }
    }
    return rows;
  }

  @Test
  void gdeltHasSixtyOneColumnsAndARowForEachPair() throws Exception {
    List<List<String>> rows =
        query(
            "gdelt",
            "SELECT * FROM read_csv('%s', delim='\\t', header=false, all_varchar=true, quote='')");
    assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row).hasSize(GDELT_COLUMNS));
    List<String> first = rows.getFirst();
    assertThat(first.subList(1, 8))
        .containsExactly(
            "20220105", "202201", "2022", "2022.0137", "KAZCOP", "KAZAKH POLICE", "KAZ");
    assertThat(first.subList(26, 30)).containsExactly("173", "173", "17", "4");
    assertThat(first.subList(51, 54)).containsExactly("4", "Almaty, Kazakhstan", "KZ");
    assertThat(first.get(59)).isEqualTo("20220107080910");
    assertThat(first.get(60)).isEqualTo("https://news.example/a#:~:text=detained");
  }

  @Test
  void polecatHasFortyColumnsUnderItsHeader() throws IOException {
    List<String> lines = lines("polecat");
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst()).startsWith("Event ID\tEvent Date\tEvent Type").endsWith("Version");
    assertThat(lines).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(POLECAT_COLUMNS));
    assertThat(lines.get(1))
        .contains("COERCE\tarrest\t-7.0\tMATERIAL CONFLICT\tlegal\tKazakh police\tKAZ\t705");
  }

  @Test
  void whatIsOnlyPlannedIsNoDyad() throws IOException {
    assertThat(String.join("\n", lines("plover"))).contains("\"future\"");
    assertThat(lines("gdelt")).hasSize(2);
  }

  @Test
  void aReprintIsNoSecondEventInGdelt() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Exporters.of("gdelt").export(chronicle(reading(), reprint()), out);
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst().split("\t", -1)).containsSequence("2", "1", "2");
  }

  /** The same words under another address of the same outlet. */
  private static Reading reprint() {
    Article copy =
        new Article(
            "a2", ARTICLE.heading(), ARTICLE.text(), ARTICLE.blocks(), List.of(), List.of());
    return Reading.of(AnnotatedArticle.of(copy), new Reading.Origination("0.1.0", "k", List.of()))
        .withEvents(reading().events());
  }

  @Test
  void anActorWithoutACodeIsNoneInGdelt() throws IOException {
    Participant unknown = new Participant(ARTICLE.cite(span("two students")), null, null, null);
    Event told = event(EventStatus.OCCURRED);
    Event half = withRecipients(told, List.of(unknown, unknown));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Exporters.of("gdelt").export(chronicle(reading().withEvents(List.of(half))), out);
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().split("\t", -1)[16]).isEmpty();
  }

  private static Event withRecipients(Event event, List<Participant> recipients) {
    return new Event(
        event.id(),
        event.type(),
        event.mode(),
        event.contexts(),
        event.cameo(),
        event.trigger(),
        event.actors(),
        recipients,
        event.place(),
        event.date(),
        event.status(),
        event.attribution(),
        event.figures(),
        event.provenance());
  }

  @Test
  void aCodeKeepsItsLeadingZero() throws IOException {
    Event met =
        new Event(
            "e2",
            EventType.CONSULT,
            "visit",
            List.of(),
            "042",
            List.of(ARTICLE.cite(span("detained"))),
            List.of(participant("Kazakh police", "KAZ", "COP")),
            List.of(),
            null,
            null,
            EventStatus.OCCURRED,
            null,
            List.of(),
            Provenance.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Exporters.of("gdelt").export(chronicle(reading().withEvents(List.of(met))), out);
    String[] cells = out.toString(StandardCharsets.UTF_8).split("\t", -1);
    assertThat(cells[26]).isEqualTo("042");
    assertThat(cells[28]).isEqualTo("04");
    assertThat(cells[30]).isEqualTo("1.9");
  }

  @Test
  void csvIsReadBackWithItsQuotes() throws Exception {
    List<List<String>> rows =
        query("csv", "SELECT entry, quote, recipients, value FROM read_csv('%s', header=true)");
    assertThat(rows)
        .containsExactly(
            row("event", "detained", "miners|two students", null),
            row("event", "detained", "miners|two students", null),
            row("figure", "12", null, "12"));
  }

  @Test
  void parquetIsReadBackWithItsTypes() throws Exception {
    List<List<String>> rows =
        query(
            "parquet",
            "SELECT entry, quote, start, value + 1, latitude * 2, mode FROM read_parquet('%s')");
    assertThat(rows)
        .containsExactly(
            row("event", "detained", "14", null, "86.5", "arrest"),
            row("event", "detained", "14", null, "86.5", "arrest"),
            row("figure", "12", "23", "13", null, null));
  }

  private static List<String> row(String... cells) {
    return new ArrayList<>(java.util.Arrays.asList(cells));
  }

  @Test
  void jsonLdQuotesTheWordsWithWhatStandsAround() throws IOException {
    JsonNode json = new JsonMapper().readTree(bytes("jsonld"));
    JsonNode target = json.get("@graph").get(0).get("target").get(0);
    assertThat(target.get("source").asString()).isEqualTo("https://news.example/a");
    JsonNode quote = target.get("selector").get(0);
    assertThat(quote.get("prefix").asString()).isEqualTo("Kazakh police ");
    assertThat(quote.get("exact").asString()).isEqualTo("detained");
    assertThat(target.get("selector").get(1).get("start").asInt()).isEqualTo(14);
  }

  @Test
  void geoJsonPutsLongitudeFirst() throws IOException {
    JsonNode json = new JsonMapper().readTree(bytes("geojson"));
    JsonNode feature = json.get("features").get(0);
    assertThat(feature.get("geometry").get("coordinates").get(0).asDouble()).isEqualTo(76.92);
    assertThat(feature.get("properties").get("citation").asString()).endsWith("detained");
  }

  @Test
  void noFormatCarriesTheArticle() throws IOException {
    for (String format : Exporters.formats()) {
      assertThat(new String(bytes(format), StandardCharsets.UTF_8)).doesNotContain(WORDS);
    }
  }

  @Test
  void anUnknownFormatIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> Exporters.of("xls"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("geojson");
  }
}
