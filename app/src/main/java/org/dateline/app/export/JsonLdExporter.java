package org.dateline.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Citation;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Participant;
import org.dateline.model.PlaceMention;
import org.dateline.model.Reading;
import org.dateline.model.Statement;
import org.dateline.story.Happening;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON-LD: each happening, statement and figure a W3C Web Annotation whose targets are the cited
 * words, by TextQuoteSelector and TextPositionSelector. Words longer than 300 characters are given
 * by their two ends (RangeSelector), so that no article leaks out in quotations.
 */
final class JsonLdExporter implements Exporter {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final int LONGEST_QUOTE = 300;
  private static final int END_QUOTE = 40;
  private static final int AROUND = 24; // characters of prefix and suffix

  @Override
  public String format() {
    return "jsonld";
  }

  @Override
  public void export(Chronicle chronicle, OutputStream out) throws IOException {
    ObjectNode json = JSON.createObjectNode();
    ArrayNode context = json.putArray("@context").add(CONTEXT);
    context.addObject().put("@vocab", "urn:dateline:vocabulary:");
    ArrayNode graph = json.putArray("@graph");
    chronicle.happenings().forEach(happening -> graph.add(annotation(happening)));
    for (Reading reading : chronicle.readings()) {
      reading.statements().forEach(said -> graph.add(annotation(reading, said, body(said))));
      reading.figures().forEach(figure -> graph.add(annotation(reading, figure, body(figure))));
    }
    out.write(JSON.writeValueAsBytes(json));
    out.write('\n');
  }

  private static ObjectNode annotation(Reading reading, Entry entry, ObjectNode body) {
    ObjectNode json = annotation(entry.id(), body.put("article", reading.article().id()));
    addTargets(json.putArray("target"), reading.article(), entry);
    return json;
  }

  /** One annotation of all the words that tell it. */
  private static ObjectNode annotation(Happening happening) {
    ObjectNode json = annotation(happening.id(), body(happening));
    ArrayNode targets = json.putArray("target");
    happening.tellings().forEach(each -> addTargets(targets, each.article(), each.event()));
    return json;
  }

  private static ObjectNode annotation(String id, ObjectNode body) {
    ObjectNode json = JSON.createObjectNode();
    json.put("id", "urn:dateline:entry:" + id).put("type", "Annotation");
    json.put("motivation", "identifying");
    json.set("body", body);
    return json;
  }

  private static void addTargets(ArrayNode targets, Article article, Entry entry) {
    entry.citations().forEach(citation -> targets.add(target(article, citation)));
  }

  private static ObjectNode body(Statement statement) {
    ObjectNode json = JSON.createObjectNode();
    json.put("type", "Statement").put("mode", statement.mode().name());
    json.put("stance", statement.stance().name());
    if (statement.speaker() != null) {
      json.put("speaker", statement.speaker());
    }
    if (!statement.together().isEmpty()) {
      ArrayNode together = json.putArray("together");
      statement.together().forEach(together::add);
    }
    return json;
  }

  private static ObjectNode body(Figure figure) {
    ObjectNode json = JSON.createObjectNode();
    json.put("type", "Figure").put("measure", figure.measure());
    json.put("count", figure.value()).put("bound", figure.bound().symbol());
    return json.put("status", figure.status().name());
  }

  private static ObjectNode body(Happening happening) {
    Reading reading = happening.fullest().reading();
    Event event = happening.fullest().event();
    ObjectNode json = JSON.createObjectNode();
    json.put("type", "Event").put("eventType", event.type().name());
    json.put("status", event.status().name());
    if (event.mode() != null) {
      json.put("mode", event.mode());
    }
    String date = Dyad.date(happening);
    if (!date.isEmpty()) {
      json.put("date", date);
    }
    addParties(json, "actor", reading, event.actors());
    addParties(json, "recipient", reading, event.recipients());
    happening.placed().ifPresent(telling -> addPlace(json, telling.event().place()));
    json.put("mentions", happening.mentions()).put("sources", happening.outlets());
    json.put("articles", happening.articles());
    return json.put("article", reading.article().id());
  }

  private static void addParties(
      ObjectNode json, String role, Reading reading, List<Participant> parties) {
    ArrayNode array = json.putArray(role);
    for (Participant party : parties) {
      ObjectNode one = array.addObject().put("name", Dyad.name(reading, party));
      if (party.country() != null) {
        one.put("country", party.country());
      }
      if (party.sector() != null) {
        one.put("sector", party.sector());
      }
    }
  }

  private static void addPlace(ObjectNode json, @Nullable PlaceMention place) {
    if (place != null) {
      json.putObject("place")
          .put("name", place.name())
          .put("latitude", place.latitude())
          .put("longitude", place.longitude());
    }
  }

  private static ObjectNode target(Article article, Citation citation) {
    ObjectNode json = JSON.createObjectNode();
    String url = article.heading().url();
    json.put("source", url == null ? "urn:dateline:" + citation.digest() : url);
    ArrayNode selectors = json.putArray("selector");
    Span span = citation.span();
    if (span.length() <= LONGEST_QUOTE) {
      selectors.add(quote(article, span));
    } else {
      ObjectNode range = selectors.addObject().put("type", "RangeSelector");
      String text = article.text().content();
      Span opening = new Span(span.start(), whole(text, span.start() + END_QUOTE));
      Span ending = new Span(whole(text, span.end() - END_QUOTE), span.end());
      range.set("startSelector", quote(article, opening));
      range.set("endSelector", quote(article, ending));
    }
    selectors
        .addObject()
        .put("type", "TextPositionSelector")
        .put("start", span.start())
        .put("end", span.end());
    return json;
  }

  private static ObjectNode quote(Article article, Span span) {
    String text = article.text().content();
    int from = whole(text, Math.max(0, span.start() - AROUND));
    int to = whole(text, Math.min(text.length(), span.end() + AROUND));
    return JSON.createObjectNode()
        .put("type", "TextQuoteSelector")
        .put("prefix", text.substring(from, span.start()))
        .put("exact", text.substring(span.start(), span.end()))
        .put("suffix", text.substring(span.end(), Math.max(to, span.end())));
  }

  /** The offset, moved off the middle of a character. */
  private static int whole(String text, int offset) {
    boolean splits =
        offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
    return splits ? offset - 1 : offset;
  }
}
