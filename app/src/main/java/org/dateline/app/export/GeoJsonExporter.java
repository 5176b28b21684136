package org.dateline.app.export;

import java.io.IOException;
import java.io.OutputStream;
import org.dateline.model.Citation;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.PlaceMention;
import org.dateline.model.Reading;
import org.dateline.story.Happening;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** GeoJSON (RFC 7946): a point for each happening and figure whose place is known. */
final class GeoJsonExporter implements Exporter {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public String format() {
    return "geojson";
  }

  @Override
  public void export(Chronicle chronicle, OutputStream out) throws IOException {
    ObjectNode json = JSON.createObjectNode().put("type", "FeatureCollection");
    ArrayNode features = json.putArray("features");
    chronicle.happenings().forEach(happening -> addEvent(features, happening));
    for (Reading reading : chronicle.readings()) {
      reading.figures().forEach(figure -> addFigure(features, reading, figure));
    }
    out.write(JSON.writeValueAsBytes(json));
    out.write('\n');
  }

  private static void addEvent(ArrayNode features, Happening happening) {
    Reading reading = happening.fullest().reading();
    Event event = happening.fullest().event();
    PlaceMention place =
        happening.placed().map(telling -> telling.event().place()).orElse(event.place());
    if (place == null) {
      return;
    }
    ObjectNode properties = addPoint(features, happening.id(), place);
    properties.put("entry", "event").put("type", event.type().name());
    properties.put("mode", event.mode()); // null where the type has none
    properties.put("status", event.status().name());
    String date = Dyad.date(happening);
    if (!date.isEmpty()) {
      properties.put("date", date);
    }
    ArrayNode actors = properties.putArray("actors");
    event.actors().forEach(actor -> actors.add(Dyad.name(reading, actor)));
    ArrayNode recipients = properties.putArray("recipients");
    event.recipients().forEach(one -> recipients.add(Dyad.name(reading, one)));
    cite(properties, reading, event.trigger().getFirst());
    ArrayNode citations = properties.putArray("citations");
    happening.tellings().forEach(telling -> citations.add(Dyad.address(telling)));
    properties.put("mentions", happening.mentions()).put("sources", happening.outlets());
    properties.put("articles", happening.articles());
  }

  private static void addFigure(ArrayNode features, Reading reading, Figure figure) {
    PlaceMention place = figure.place();
    if (place == null) {
      return;
    }
    ObjectNode properties = addPoint(features, figure.id(), place);
    properties.put("entry", "figure").put("type", figure.measure());
    properties.put("value", figure.value()).put("bound", figure.bound().symbol());
    properties.put("status", figure.status().name());
    cite(properties, reading, figure.quantity());
  }

  private static ObjectNode addPoint(ArrayNode features, String id, PlaceMention place) {
    ObjectNode feature = features.addObject().put("type", "Feature").put("id", id);
    ObjectNode point = feature.putObject("geometry").put("type", "Point");
    point.putArray("coordinates").add(place.longitude()).add(place.latitude());
    ObjectNode properties = feature.putObject("properties");
    properties.put("place", place.name()).put("country", place.country());
    properties.put("precision", place.precision().name());
    return properties;
  }

  private static void cite(ObjectNode properties, Reading reading, Citation citation) {
    @Nullable String url = reading.article().heading().url();
    properties.put("url", url == null ? "" : url);
    properties.put("citation", Dyad.address(reading, citation));
    properties.put("start", citation.span().start()).put("end", citation.span().end());
    properties.put("quote", EntryRow.shortened(citation.quote()));
  }
}
