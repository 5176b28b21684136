package org.dateline.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.dateline.model.Event;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One happening is one row in every format, however many articles tell it and repeat them. */
class HappeningExportTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The wire's arrest, two reprints of it, and a paper's own words for it. */
  private static final Chronicle ARREST =
      Told.story(
          Told.wire(),
          Told.inWordsOfTheWire("gazette", "Gazette", 6),
          Told.inWordsOfTheWire("post", "Gazette", 7),
          Told.paper());

  private static final String WIRE = "https://wire.example/a#:~:text=arrested";
  private static final String PAPER = "https://paper.example/a#:~:text=arrest";

  private static String idOfFirst() {
    Event first = Told.wire().events().getFirst();
    return first.id();
  }

  @Test
  void ploverHasOneEventWithEveryTelling() throws IOException {
    List<String> lines =
        new String(Told.bytes("plover", ARREST), StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(1);
    JsonNode event = JSON.readTree(lines.getFirst());
    assertThat(event.get("id").asString()).isEqualTo(idOfFirst());
    assertThat(event.get("date").asString()).isEqualTo("2022-01-05");
    assertThat(event.get("event_loc").get("extracted_place").asString()).isEqualTo("Almaty");
    assertThat(citations(event.get("tellings"))).containsExactly(WIRE, PAPER);
    assertThat(event.get("num_mentions").asInt()).isEqualTo(4);
    assertThat(event.get("num_sources").asInt()).isEqualTo(3);
    assertThat(event.get("num_articles").asInt()).isEqualTo(4);
    assertThat(event.get("num_origins").asInt()).isEqualTo(2);
  }

  private static List<String> citations(JsonNode tellings) {
    return StreamSupport.stream(tellings.spliterator(), false)
        .map(telling -> telling.get("citation").asString())
        .toList();
  }

  @Test
  void gdeltCountsMentionsSourcesAndArticles() throws IOException {
    List<List<String>> rows = Told.cells("gdelt", ARREST);
    assertThat(rows).hasSize(1);
    List<String> row = rows.getFirst();
    assertThat(row.get(1)).isEqualTo("20220105");
    assertThat(row.get(25)).as("IsRootEvent").isEqualTo("1");
    assertThat(row.subList(31, 34)).containsExactly("4", "3", "4");
    assertThat(row.get(52)).isEqualTo("Almaty, Kazakhstan");
    assertThat(row.get(60)).isEqualTo(WIRE);
  }

  @Test
  void polecatNamesEverySourceInOneRow() throws IOException {
    List<List<String>> rows = Told.cells("polecat", ARREST);
    assertThat(rows).hasSize(2);
    List<String> row = rows.get(1);
    assertThat(row.get(1)).isEqualTo("2022-01-05");
    assertThat(row.get(31)).as("Raw Placename").isEqualTo("Almaty");
    assertThat(row.get(33)).isEqualTo("Wire " + WIRE + "; Paper " + PAPER);
    assertThat(row.get(34)).isEqualTo("2022-01-06");
  }

  @Test
  void csvCitesEveryTelling() throws IOException {
    List<String> lines =
        new String(Told.bytes("csv", ARREST), StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).contains(idOfFirst(), WIRE + "|" + PAPER, ",4,3,4,");
  }

  @Test
  void jsonLdHasOneAnnotationOfAllTheWords() throws IOException {
    JsonNode graph = JSON.readTree(Told.bytes("jsonld", ARREST)).get("@graph");
    assertThat(graph.size()).isEqualTo(1);
    List<String> exact =
        StreamSupport.stream(graph.get(0).get("target").spliterator(), false)
            .map(target -> target.get("selector").get(0).get("exact").asString())
            .toList();
    assertThat(exact)
        .containsExactly(
            "arrested",
            "Kazakh police",
            "Karim Massimov",
            "arrest",
            "Kazakh police",
            "Karim Massimov");
  }

  @Test
  void geoJsonPutsItWhereAnyTellingDoes() throws IOException {
    JsonNode features = JSON.readTree(Told.bytes("geojson", ARREST)).get("features");
    assertThat(features.size()).isEqualTo(1);
    JsonNode properties = features.get(0).get("properties");
    assertThat(properties.get("place").asString()).isEqualTo("Almaty");
    assertThat(properties.get("citations").size()).isEqualTo(2);
    assertThat(properties.get("date").asString()).isEqualTo("2022-01-05");
  }

  @Test
  void theIdStaysWhenAnotherPaperTellsIt() throws IOException {
    String before = Told.cells("polecat", Told.story(Told.wire())).get(1).getFirst();
    String after = Told.cells("polecat", ARREST).get(1).getFirst();
    assertThat(after).isEqualTo(before);
  }
}
