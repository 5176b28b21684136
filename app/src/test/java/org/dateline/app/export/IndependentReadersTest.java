package org.dateline.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfDataset;
import com.apicatalog.rdf.RdfTriple;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** JSON-LD read by a JSON-LD processor, GeoJSON by the rules of RFC 7946. */
class IndependentReadersTest {
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  /** The terms of the W3C's annotation context that the export uses, written from its standard. */
  private static final String CONTEXT =
      """
      {"@context": {
        "oa": "http://www.w3.org/ns/oa#",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "id": {"@id": "@id", "@type": "@id"},
        "type": {"@id": "@type", "@type": "@id"},
        "Annotation": "oa:Annotation",
        "TextQuoteSelector": "oa:TextQuoteSelector",
        "TextPositionSelector": "oa:TextPositionSelector",
        "RangeSelector": "oa:RangeSelector",
        "body": {"@id": "oa:hasBody", "@type": "@id"},
        "target": {"@id": "oa:hasTarget", "@type": "@id"},
        "source": {"@id": "oa:hasSource", "@type": "@id"},
        "selector": {"@id": "oa:hasSelector", "@type": "@id"},
        "startSelector": {"@id": "oa:hasStartSelector", "@type": "@id"},
        "endSelector": {"@id": "oa:hasEndSelector", "@type": "@id"},
        "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
        "identifying": "oa:identifying",
        "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
        "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
        "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
        "value": "rdf:value", "name": "foaf:name"}}
      """;

  private static final Chronicle ARREST = Told.story(Told.wire(), Told.paper());

  @Test
  void aJsonLdProcessorReadsOneAnnotationWithATargetForEachCitation() throws Exception {
    RdfDataset dataset =
        JsonLd.toRdf(document(Told.bytes("jsonld", ARREST))).options(offline()).get();
    List<RdfTriple> triples = new ArrayList<>();
    dataset.getDefaultGraph().toList().forEach(triples::add);

    assertThat(objects(triples, RDF + "type", OA + "Annotation")).hasSize(1);
    assertThat(with(triples, OA + "hasTarget")).hasSize(6);
    assertThat(with(triples, OA + "hasSource"))
        .extracting(triple -> triple.getObject().getValue())
        .containsOnly("https://wire.example/a", "https://paper.example/a");
    assertThat(with(triples, OA + "exact"))
        .extracting(triple -> triple.getObject().getValue())
        .contains("arrested", "arrest", "Kazakh police");
    assertThat(with(triples, OA + "motivatedBy"))
        .extracting(triple -> triple.getObject().getValue())
        .containsExactly(OA + "identifying");
    assertThat(with(triples, "urn:dateline:vocabulary:eventType"))
        .extracting(triple -> triple.getObject().getValue())
        .containsExactly("COERCE");
  }

  private static Document document(byte[] json) throws Exception {
    return JsonDocument.of(new ByteArrayInputStream(json));
  }

  /** Nothing is fetched: the one context there is stands above. */
  private static JsonLdOptions offline() {
    JsonLdOptions options = new JsonLdOptions();
    options.setDocumentLoader((address, unused) -> {
      assertThat(address.toString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
      return JsonDocument.of(new StringReader(CONTEXT));
    });
    return options;
  }

  private static List<RdfTriple> with(List<RdfTriple> triples, String predicate) {
    return triples.stream()
        .filter(triple -> triple.getPredicate().getValue().equals(predicate))
        .toList();
  }

  private static List<RdfTriple> objects(List<RdfTriple> triples, String predicate, String object) {
    return with(triples, predicate).stream()
        .filter(triple -> triple.getObject().getValue().equals(object))
        .toList();
  }

  @Test
  void geoJsonKeepsToItsStandard() throws IOException {
    JsonObject collection = object(Told.bytes("geojson", ARREST));
    assertThat(collection.getString("type")).isEqualTo("FeatureCollection");
    assertThat(collection).doesNotContainKeys("crs", "coordinates", "geometry", "properties");
    JsonArray features = collection.getJsonArray("features");
    assertThat(features).hasSize(1);
    for (JsonValue value : features) {
      JsonObject feature = value.asJsonObject();
      assertThat(feature.getString("type")).isEqualTo("Feature");
      assertThat(feature.getString("id")).isNotEmpty();
      assertThat(feature.get("properties").getValueType()).isEqualTo(JsonValue.ValueType.OBJECT);
      assertPoint(feature.getJsonObject("geometry"));
    }
  }

  private static void assertPoint(JsonObject geometry) {
    assertThat(geometry.keySet()).containsExactlyInAnyOrder("type", "coordinates");
    assertThat(geometry.getString("type")).isEqualTo("Point");
    JsonArray position = geometry.getJsonArray("coordinates");
    assertThat(position).hasSize(2);
    assertThat(position.getJsonNumber(0).doubleValue()).isBetween(-180.0, 180.0);
    assertThat(position.getJsonNumber(1).doubleValue()).isBetween(-90.0, 90.0);
  }

  private static JsonObject object(byte[] json) {
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(json))) {
      return reader.readObject();
    }
  }

  /** Each cell of the one row, under the name that the header gives it. */
  @Test
  void everyPolecatColumnHoldsWhatItsNameSays() throws IOException {
    List<List<String>> table = Told.cells("polecat", ARREST);
    Map<String, String> row = row(table.getFirst(), table.get(1));
    assertThat(row)
        .containsEntry("Event Date", "2022-01-05")
        .containsEntry("Event Type", "COERCE")
        .containsEntry("Event Mode", "arrest")
        .containsEntry("Intensity", "-7.0")
        .containsEntry("Quad Code", "MATERIAL CONFLICT")
        .containsEntry("Contexts", "legal")
        .containsEntry("Actor Name", "Kazakh police")
        .containsEntry("Actor Country", "KAZ")
        .containsEntry("Actor COW", "705")
        .containsEntry("Primary Actor Sector", "COP")
        .containsEntry("Actor Sectors", "COP")
        .containsEntry("Actor Title", "")
        .containsEntry("Actor Name Raw", "Kazakh police")
        .containsEntry("Wikipedia Actor ID", "")
        .containsEntry("Recipient Name", "Karim Massimov")
        .containsEntry("Recipient Country", "KAZ")
        .containsEntry("Recipient COW", "705")
        .containsEntry("Primary Recipient Sector", "GOV")
        .containsEntry("Placename", "Almaty")
        .containsEntry("City", "Almaty")
        .containsEntry("District", "")
        .containsEntry("Province", "Almaty")
        .containsEntry("Country", "KAZ")
        .containsEntry("Latitude", "43.25")
        .containsEntry("Longitude", "76.92")
        .containsEntry("GeoNames ID", "1526384")
        .containsEntry("Raw Placename", "Almaty")
        .containsEntry("Feature Type", "city")
        .containsEntry("Publication Date", "2022-01-06")
        .containsEntry("Language", "en");
  }

  private static Map<String, String> row(List<String> header, List<String> cells) {
    assertThat(cells).hasSameSizeAs(header);
    Map<String, String> row = new java.util.LinkedHashMap<>();
    for (int column = 0; column < header.size(); column++) {
      row.put(header.get(column), cells.get(column));
    }
    return row;
  }

  @Test
  void everyGdeltColumnHoldsWhatItsPlaceSays() throws IOException {
    List<String> row = Told.cells("gdelt", ARREST).getFirst();
    assertThat(row.getFirst()).matches("[1-9][0-9]*");
    assertThat(row.subList(1, 5)).containsExactly("20220105", "202201", "2022", "2022.0137");
    List<String> nobody = List.of("", "", "", "");
    assertThat(row.subList(5, 8)).containsExactly("KAZCOP", "KAZAKH POLICE", "KAZ");
    assertThat(row.subList(8, 12)).isEqualTo(nobody); // group, ethnicity, religions
    assertThat(row.subList(12, 15)).containsExactly("COP", "", "");
    assertThat(row.subList(15, 18))
        .containsExactly("KAZGOV", "Karim Massimov".toUpperCase(Locale.ROOT), "KAZ");
    assertThat(row.subList(18, 22)).isEqualTo(nobody);
    assertThat(row.subList(22, 25)).containsExactly("GOV", "", "");
    assertThat(row.subList(25, 31)).containsExactly("1", "173", "173", "17", "4", "-5.0");
    assertThat(row.subList(31, 35)).containsExactly("2", "2", "2", "");
    assertThat(row.subList(35, 51)).containsOnly(""); // no place of an actor in its own words
    assertThat(row.subList(51, 59))
        .containsExactly("4", "Almaty, Kazakhstan", "KZ", "KZ02", "", "43.25", "76.92", "");
    assertThat(row.get(59)).isEqualTo("20220106080910");
  }
}
