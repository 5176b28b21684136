package org.dateline.json;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Annotation;
import org.dateline.model.Article;
import org.dateline.model.Article.Heading;
import org.dateline.model.Article.PageKind;
import org.dateline.model.Citation;
import org.dateline.model.DatedBy;
import org.dateline.model.Entity;
import org.dateline.model.EntityMention;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Link;
import org.dateline.model.Moment;
import org.dateline.model.Notice;
import org.dateline.model.Participant;
import org.dateline.model.PlaceAndDate;
import org.dateline.model.PlaceMention;
import org.dateline.model.Provenance;
import org.dateline.model.Reading;
import org.dateline.model.Sentence;
import org.dateline.model.Statement;
import org.dateline.model.TimeMention;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes readings in version 1 of the wire form: one object, no line breaks. The same reading gives
 * the same characters. Thread-safe.
 */
public final class WireWriter {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int ROOM = 1 << 15; // characters of a common line

  /** The reading as one line, without the line break. */
  public String write(Reading reading) {
    return lineOf(json -> writeReading(json, reading));
  }

  /** An input that could not be read, in the place of its reading. */
  public String writeError(@Nullable String id, String code, String message) {
    return lineOf(json -> {
      open(json);
      optional(json, "id", id);
      json.writeObjectPropertyStart("error");
      json.writeStringProperty("code", code);
      json.writeStringProperty("message", message);
      json.writeEndObject();
    });
  }

  static String lineOf(java.util.function.Consumer<JsonGenerator> body) {
    StringWriter line = new StringWriter(ROOM);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      body.accept(json);
      json.writeEndObject();
    }
    return line.toString();
  }

  static void open(JsonGenerator json) {
    json.writeNumberProperty("dateline", Wire.VERSION);
  }

  private static void writeReading(JsonGenerator json, Reading reading) {
    Article article = reading.article();
    open(json);
    json.writeStringProperty("id", article.id());
    json.writeStringProperty("unit", "utf-16");
    writeArticle(json, article);
    writeAnnotations(json, reading);
    array(json, "statements", reading.statements(), WireWriter::writeStatement);
    Map<PlaceMention, Integer> places = indexPlaces(reading);
    array(json, "events", reading.events(), (at, event) -> writeEvent(at, event, places));
    array(json, "figures", reading.figures(), (at, figure) -> writeFigure(at, figure, places));
    array(json, "notices", reading.notices(), (at, notice) -> writeNotice(at, notice, article));
    json.writeObjectPropertyStart("provenance");
    json.writeStringProperty("version", reading.origin().version());
    json.writeStringProperty("knowledge", reading.origin().knowledge());
    strings(json, "steps", reading.origin().steps());
    json.writeEndObject();
  }

  private static void writeArticle(JsonGenerator json, Article article) {
    json.writeObjectPropertyStart("article");
    writeHeading(json, article.heading());
    json.writeStringProperty("digest", article.text().digest());
    json.writeStringProperty("text", article.text().content());
    array(
        json,
        "blocks",
        article.blocks(),
        (at, block) -> {
          at.writeStringProperty("kind", block.kind().name());
          position(at, block.span());
          unlessEmpty(at, "reason", block.reason());
        });
    if (!article.links().isEmpty()) {
      array(json, "links", article.links(), WireWriter::writeLink);
    }
    json.writeEndObject();
  }

  private static void writeLink(JsonGenerator json, Link link) {
    position(json, link.span());
    json.writeStringProperty("target", link.target());
  }

  private static void writeHeading(JsonGenerator json, Heading heading) {
    orNull(json, "url", heading.url());
    json.writeObjectPropertyStart("outlet");
    json.writeStringProperty("name", heading.outlet().name());
    json.writeStringProperty("domain", heading.outlet().domain());
    json.writeEndObject();
    json.writeStringProperty("title", heading.title());
    strings(json, "byline", heading.byline());
    writePublished(json, heading);
    orNull(json, "modified", heading.modified());
    optional(json, "retrieved", heading.retrieved());
    json.writeStringProperty("language", heading.language());
    strings(json, "topics", heading.topics());
    json.writeStringProperty("credit", heading.credit());
    writeDateline(json, heading.dateline());
    unlessEmpty(json, "image", heading.image());
    if (!heading.accessibleForFree()) {
      json.writeBooleanProperty("isAccessibleForFree", false);
    }
    if (heading.kind() != PageKind.ARTICLE) {
      json.writeStringProperty("kind", heading.kind().name());
    }
  }

  /** The day of a dateline stands in for that of publication, and says so. */
  private static void writePublished(JsonGenerator json, Heading heading) {
    PlaceAndDate dateline = heading.dateline();
    Moment filed = dateline == null ? null : dateline.date();
    if (heading.published() != null || filed == null) {
      orNull(json, "published", heading.published());
      return;
    }
    json.writeStringProperty("published", filed.toString());
    json.writeStringProperty("publishedBasis", Wire.BY_DATELINE);
  }

  private static void writeDateline(JsonGenerator json, @Nullable PlaceAndDate dateline) {
    if (dateline == null) {
      return;
    }
    json.writeObjectPropertyStart("dateline");
    json.writeStringProperty("place", dateline.place());
    optional(json, "date", dateline.date());
    position(json, dateline.span());
    json.writeEndObject();
  }

  private static void writeAnnotations(JsonGenerator json, Reading reading) {
    Article article = reading.article();
    array(
        json,
        "sentences",
        reading.annotated().all(Sentence.class),
        (at, sentence) -> position(at, sentence.span()));
    array(
        json,
        "mentions",
        reading.annotated().all(EntityMention.class),
        (at, mention) -> {
          span(at, article, mention);
          at.writeStringProperty("kind", mention.kind().name());
          at.writeStringProperty("form", mention.form().name());
          at.writeStringProperty("entity", mention.entity());
        });
    array(json, "entities", reading.annotated().entities(), WireWriter::writeEntity);
    array(
        json,
        "times",
        reading.annotated().all(TimeMention.class),
        (at, time) -> writeTime(at, article, time));
    array(
        json,
        "places",
        reading.annotated().all(PlaceMention.class),
        (at, place) -> writePlace(at, article, place));
  }

  private static void writeEntity(JsonGenerator json, Entity entity) {
    json.writeStringProperty("id", entity.id());
    json.writeStringProperty("name", entity.name());
    json.writeStringProperty("kind", entity.kind().name());
    optional(json, "country", entity.country());
    optional(json, "sector", entity.sector());
    optional(json, "wikidata", entity.wikidata());
  }

  private static void writeTime(JsonGenerator json, Article article, TimeMention time) {
    span(json, article, time);
    json.writeStringProperty("value", time.value());
    json.writeStringProperty("type", time.type().name());
    json.writeStringProperty("anchoring", time.anchoring().name());
    optional(json, "from", time.from());
    optional(json, "to", time.to());
  }

  private static void writePlace(JsonGenerator json, Article article, PlaceMention place) {
    span(json, article, place);
    json.writeStringProperty("name", place.name());
    if (place.geonames() > 0) {
      json.writeNumberProperty("geonames", place.geonames());
    }
    json.writeNumberProperty("lat", place.latitude());
    json.writeNumberProperty("lon", place.longitude());
    json.writeStringProperty("country", place.country());
    optional(json, "admin1", place.admin1());
    json.writeStringProperty("precision", place.precision().name());
    json.writeStringProperty("sense", place.sense().name());
  }

  private static void writeStatement(JsonGenerator json, Statement statement) {
    json.writeStringProperty("id", statement.id());
    array(json, "source", statement.source(), WireWriter::cited);
    array(json, "cue", statement.cue(), WireWriter::cited);
    array(json, "content", statement.content(), WireWriter::cited);
    json.writeStringProperty("mode", statement.mode().name());
    optional(json, "speaker", statement.speaker());
    unlessNone(json, "together", statement.together());
    optional(json, "within", statement.within());
    json.writeStringProperty("stance", statement.stance().name());
    if (statement.negated()) {
      json.writeBooleanProperty("negated", true);
    }
    json.writeStringProperty("tense", statement.tense().name());
    writeProvenance(json, statement.provenance());
  }

  private static void writeEvent(
      JsonGenerator json, Event event, Map<PlaceMention, Integer> places) {
    json.writeStringProperty("id", event.id());
    json.writeStringProperty("type", event.type().name());
    optional(json, "mode", event.mode());
    array(json, "trigger", event.trigger(), WireWriter::cited);
    array(json, "actors", event.actors(), WireWriter::writeParticipant);
    array(json, "recipients", event.recipients(), WireWriter::writeParticipant);
    writePlaceAndDate(json, places.get(event.place()), event.date());
    json.writeStringProperty("status", event.status().name());
    optional(json, "attribution", event.attribution());
    unlessNone(json, "contexts", event.contexts());
    optional(json, "cameo", event.cameo());
    unlessNone(json, "figures", event.figures());
    writeProvenance(json, event.provenance());
  }

  private static void writeParticipant(JsonGenerator json, Participant participant) {
    cited(json, participant.citation());
    optional(json, "entity", participant.entity());
    optional(json, "country", participant.country());
    optional(json, "sector", participant.sector());
  }

  private static void writeFigure(
      JsonGenerator json, Figure figure, Map<PlaceMention, Integer> places) {
    json.writeStringProperty("id", figure.id());
    citedProperty(json, "quantity", figure.quantity());
    json.writeNumberProperty("value", figure.value());
    Long to = figure.to();
    if (to != null) {
      json.writeNumberProperty("to", to);
    }
    json.writeStringProperty("bound", figure.bound().symbol());
    json.writeStringProperty("measure", figure.measure());
    citedProperty(json, "who", figure.who());
    citedProperty(json, "source", figure.source());
    optional(json, "attribution", figure.attribution());
    writePlaceAndDate(json, places.get(figure.place()), figure.date());
    if (figure.additional()) {
      json.writeBooleanProperty("additional", true);
    }
    if (figure.status() != Figure.Status.STATED) {
      json.writeStringProperty("status", figure.status().name());
    }
    optional(json, "partOf", figure.partOf());
    writeProvenance(json, figure.provenance());
  }

  private static void writePlaceAndDate(
      JsonGenerator json, @Nullable Integer place, @Nullable DatedBy date) {
    if (place != null) {
      json.writeNumberProperty("place", place);
    }
    if (date != null) {
      json.writeStringProperty("date", date.value());
      json.writeStringProperty("dateBasis", date.basis().name());
    }
  }

  private static void writeNotice(JsonGenerator json, Notice notice, Article article) {
    json.writeStringProperty("code", notice.code());
    json.writeStringProperty("message", notice.message());
    Span span = notice.span();
    if (span != null) {
      position(json, span);
      json.writeStringProperty("quote", article.text().slice(span));
    }
  }

  private static void writeProvenance(JsonGenerator json, Provenance provenance) {
    array(
        json,
        "steps",
        provenance.steps(),
        (at, step) -> {
          at.writeStringProperty("stage", step.stage());
          at.writeStringProperty("rule", step.rule());
        });
  }

  private static Map<PlaceMention, Integer> indexPlaces(Reading reading) {
    Map<PlaceMention, Integer> index = new HashMap<>();
    for (PlaceMention place : reading.annotated().all(PlaceMention.class)) {
      index.put(place, index.size());
    }
    return index;
  }

  private static void span(JsonGenerator json, Article article, Annotation annotation) {
    position(json, annotation.span());
    json.writeStringProperty("quote", article.text().slice(annotation.span()));
  }

  static void cited(JsonGenerator json, Citation citation) {
    position(json, citation.span());
    json.writeStringProperty("quote", citation.quote());
  }

  static void citedProperty(JsonGenerator json, String name, @Nullable Citation citation) {
    if (citation != null) {
      json.writeObjectPropertyStart(name);
      cited(json, citation);
      json.writeEndObject();
    }
  }

  static void position(JsonGenerator json, Span span) {
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
  }

  static <T> void array(JsonGenerator json, String name, List<T> values, Element<T> element) {
    json.writeArrayPropertyStart(name);
    for (T value : values) {
      json.writeStartObject();
      element.write(json, value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  static void unlessNone(JsonGenerator json, String name, List<String> values) {
    if (!values.isEmpty()) {
      strings(json, name, values);
    }
  }

  static void unlessEmpty(JsonGenerator json, String name, String value) {
    if (!value.isEmpty()) {
      json.writeStringProperty(name, value);
    }
  }

  static void optional(JsonGenerator json, String name, @Nullable Object value) {
    if (value != null) {
      json.writeStringProperty(name, value.toString());
    }
  }

  static void orNull(JsonGenerator json, String name, @Nullable Object value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value.toString());
    }
  }

  /** Writes the properties of one element of an array. */
  @FunctionalInterface
  interface Element<T> {
    void write(JsonGenerator json, T value);
  }
}
