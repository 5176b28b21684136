package org.dateline.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
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
import org.dateline.story.Happening;
import org.dateline.story.Happening.Telling;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * PLOVER JSON Lines, one happening a line, all statuses: the auxiliary modes {@code historical},
 * {@code future}, {@code hypothetical} and {@code negation} say which did not simply happen.
 */
public final class PloverExporter implements Exporter {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public String format() {
    return "plover";
  }

  @Override
  public void export(Chronicle chronicle, OutputStream out) throws IOException {
    for (Happening happening : chronicle.happenings()) {
      out.write((write(happening) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The happenings as one JSON array. */
  public static String array(Chronicle chronicle) {
    return chronicle.happenings().stream()
        .map(PloverExporter::write)
        .collect(Collectors.joining(",\n", "[", "]"));
  }

  private static String write(Happening happening) {
    return JSON.writeValueAsString(json(happening));
  }

  private static ObjectNode json(Happening happening) {
    Reading reading = happening.fullest().reading();
    Event event = happening.fullest().event();
    ObjectNode json = JSON.createObjectNode();
    json.put("id", happening.id());
    addDate(json, happening);
    ArrayNode actors = json.putArray("actor");
    event.actors().forEach(actor -> addEntity(actors.addObject(), reading, actor));
    ArrayNode recipients = json.putArray("recipient");
    event.recipients().forEach(one -> addEntity(recipients.addObject(), reading, one));
    json.putArray("event").add(event.type().name());
    happening.placed().ifPresent(telling -> addPlace(json, telling));
    ArrayNode words = json.putArray("event_text");
    event.trigger().forEach(trigger -> words.add(trigger.quote()));
    json.put("quad_code", event.type().quad()).put("event_scale", event.type().score());
    addModes(json.putArray("mode"), event);
    ArrayNode contexts = json.putArray("context");
    event.contexts().forEach(contexts::add);
    addSize(json, reading, event);
    addPosition(json.putObject("text_info"), event.trigger().getFirst());
    addCitation(json.putObject("cite_info"), reading, event);
    addTellings(json, happening);
    return json.put("coder", "dateline").put("coded_with", Dateline.version());
  }

  private static void addDate(ObjectNode json, Happening happening) {
    Moment published = happening.first().article().heading().published();
    String day = published == null ? "" : published.date().toString();
    String date = Dyad.date(happening);
    json.put("date", date.isEmpty() ? day : date); // required by PLOVER, even where nobody says
  }

  /** Who tells it where: PLOVER's own fields have room for one citation. */
  private static void addTellings(ObjectNode json, Happening happening) {
    ArrayNode tellings = json.putArray("tellings");
    for (Telling telling : happening.tellings()) {
      ObjectNode told = tellings.addObject();
      told.put("citation", Dyad.address(telling)).put("article", telling.article().id());
      told.put("publication", telling.article().heading().outlet().name());
      told.put("origin", telling.origin()).put("event", telling.event().id());
      addPosition(told, telling.words().getFirst());
    }
    json.put("num_mentions", happening.mentions()).put("num_sources", happening.outlets());
    json.put("num_articles", happening.articles()).put("num_origins", happening.origins());
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

  private static void addPlace(ObjectNode event, Telling telling) {
    PlaceMention place = telling.event().place();
    if (place == null) {
      return;
    }
    ObjectNode json = event.putObject("event_loc");
    json.put("extracted_place", telling.article().text().slice(place.span()));
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
