package org.dateline.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dateline.Dateline;
import org.dateline.model.Article;
import org.dateline.model.Citation;
import org.dateline.model.Entity;
import org.dateline.model.Event;
import org.dateline.model.EventStatus;
import org.dateline.model.Figure;
import org.dateline.model.Moment;
import org.dateline.model.Participant;
import org.dateline.model.PlaceMention;
import org.dateline.model.PlaceMention.Precision;
import org.dateline.model.Reading;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * PLOVER JSON Lines, one event a line, all statuses: the auxiliary modes {@code historical}, {@code
 * future}, {@code hypothetical} and {@code negation} say which did not simply happen.
 */
final class PloverExporter implements Exporter {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public String format() {
    return "plover";
  }

  @Override
  public void export(List<Reading> readings, OutputStream out) throws IOException {
    for (Reading reading : readings) {
      for (Event event : reading.events()) {
        String line = JSON.writeValueAsString(json(reading, event));
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static ObjectNode json(Reading reading, Event event) {
    ObjectNode json = JSON.createObjectNode();
    json.put("id", event.id());
    addDate(json, reading, event);
    ArrayNode actors = json.putArray("actor");
    event.actors().forEach(actor -> addEntity(actors.addObject(), reading, actor));
    ArrayNode recipients = json.putArray("recipient");
    event.recipients().forEach(one -> addEntity(recipients.addObject(), reading, one));
    json.putArray("event").add(event.type().name());
    PlaceMention place = event.place();
    if (place != null) {
      addPlace(json.putObject("event_loc"), reading, place);
    }
    ArrayNode words = json.putArray("event_text");
    event.trigger().forEach(trigger -> words.add(trigger.quote()));
    json.put("quad_code", event.type().quad()).put("event_scale", event.type().score());
    addModes(json.putArray("mode"), event);
    ArrayNode contexts = json.putArray("context");
    event.contexts().forEach(contexts::add);
    addSize(json, reading, event);
    addTextInfo(json.putObject("text_info"), event.trigger());
    addCitation(json.putObject("cite_info"), reading, event);
    return json.put("coder", "dateline").put("coded_with", Dateline.version());
  }

  private static void addDate(ObjectNode json, Reading reading, Event event) {
    Moment published = reading.article().heading().published();
    if (event.date() != null) {
      json.put("date", event.date().value());
    } else if (published != null) {
      json.put("date", published.date().toString());
    } else {
      json.put("date", ""); // required by PLOVER; nobody says when
    }
  }

  private static void addEntity(ObjectNode json, Reading reading, Participant participant) {
    put(json, "code", participant.country());
    put(json, "sector", participant.sector());
    json.put("entity_text", participant.citation().quote());
    Entity entity = Dyad.entity(reading, participant.entity());
    if (entity != null) {
      json.put("identifier_text", entity.name());
      put(json, "identifier_id", entity.wikidata());
    }
    addPosition(json, participant.citation());
  }

  private static void addPosition(ObjectNode json, Citation citation) {
    json.put("start", citation.span().start()).put("end", citation.span().end());
  }

  private static void put(ObjectNode json, String name, @Nullable String value) {
    if (value != null) {
      json.put(name, value);
    }
  }

  private static void addPlace(ObjectNode json, Reading reading, PlaceMention place) {
    json.put("extracted_place", reading.article().text().slice(place.span()));
    json.put("resolved_place", place.name());
    if (place.geonames() != 0) {
      json.put("geonameid", place.geonames());
    }
    json.put("lat", place.latitude()).put("lon", place.longitude());
    if (place.precision() == Precision.CITY) {
      json.put("city", place.name());
    }
    if (place.precision() == Precision.ADMIN2) {
      json.put("district", place.name());
    }
    put(json, "province", place.admin1());
    if (!place.country().isEmpty()) {
      json.put("country_code", place.country());
    }
    json.put("resolution", resolution(place.precision()));
  }

  /** 5 below a city, 4 city, 3 district, 2 province, 1 country or larger. */
  private static int resolution(Precision precision) {
    return switch (precision) {
      case SITE -> 5;
      case CITY -> 4;
      case ADMIN2 -> 3;
      case ADMIN1 -> 2;
      case COUNTRY, REGION -> 1;
    };
  }

  private static void addModes(ArrayNode modes, Event event) {
    if (event.mode() != null) {
      modes.add(event.mode());
    }
    switch (event.status()) {
      case PLANNED -> modes.add("future");
      case FEARED, HYPOTHETICAL -> modes.add("hypothetical");
      case NEGATED -> modes.add("negation");
      case HISTORICAL -> modes.add("historical");
      case OCCURRED, ONGOING -> {}
    }
  }

  private static void addSize(ObjectNode json, Reading reading, Event event) {
    ObjectNode size = JSON.createObjectNode();
    for (Figure figure : reading.figures()) {
      if (event.figures().contains(figure.id())) {
        size.put(measure(figure.measure()), figure.value());
      }
    }
    if (!size.isEmpty()) {
      json.set("size", size);
    }
  }

  /** PLOVER's word for a measure where it has one. */
  private static String measure(String measure) {
    return switch (measure) {
      case "killed" -> "dead";
      case "detained" -> "arrested";
      default -> measure;
    };
  }

  private static void addTextInfo(ObjectNode json, List<Citation> trigger) {
    addPosition(json, trigger.getFirst());
  }

  private static void addCitation(ObjectNode json, Reading reading, Event event) {
    Article article = reading.article();
    Article.Heading heading = article.heading();
    json.put("citation", Dyad.address(reading, event.trigger().getFirst()));
    json.put("article", article.id()).put("digest", article.text().digest());
    put(json, "url", heading.url());
    json.put("title", heading.title()).put("publication", heading.outlet().name());
    json.put("language", heading.language().toLowerCase(Locale.ROOT));
    json.put("version", Dateline.version()).put("codebook", "PLOVER 2.0");
    if (event.attribution() != null) {
      json.put("attribution", event.attribution());
    }
    if (event.status() == EventStatus.ONGOING) {
      json.put("status", "ongoing");
    }
  }
}
