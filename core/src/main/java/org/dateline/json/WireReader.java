package org.dateline.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Annotation;
import org.dateline.model.Article;
import org.dateline.model.Article.Heading;
import org.dateline.model.Article.PageKind;
import org.dateline.model.Block;
import org.dateline.model.Bound;
import org.dateline.model.Citation;
import org.dateline.model.DatedBy;
import org.dateline.model.DatelineException;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.Event;
import org.dateline.model.EventStatus;
import org.dateline.model.EventType;
import org.dateline.model.Figure;
import org.dateline.model.Link;
import org.dateline.model.Moment;
import org.dateline.model.Notice;
import org.dateline.model.Outlet;
import org.dateline.model.Participant;
import org.dateline.model.PlaceAndDate;
import org.dateline.model.PlaceMention;
import org.dateline.model.Provenance;
import org.dateline.model.Reading;
import org.dateline.model.Reading.Origination;
import org.dateline.model.Sentence;
import org.dateline.model.Statement;
import org.dateline.model.TimeMention;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads the wire form back into readings. Tokens and links between blocks and tokens are not in the
 * form, so sentences come back without theirs. Thread-safe.
 */
public final class WireReader {
  /**
   * The reading in a line.
   *
   * @throws DatelineException when the line is not version 1 of the form, or an error line
   */
  public Reading read(String line) {
    JsonObject json = JsonReader.read(line);
    if (json.numberOrNull("dateline") == null || json.number("dateline") != Wire.VERSION) {
      throw new DatelineException(
          "not version " + Wire.VERSION + " of the wire form (member \"dateline\")");
    }
    try {
      return reading(json);
    } catch (IllegalArgumentException inconsistent) {
      throw new DatelineException(
          "inconsistent reading: " + inconsistent.getMessage(), inconsistent);
    }
  }

  private static Reading reading(JsonObject json) {
    Article article = article(json);
    List<PlaceMention> places = json.objects("places").stream().map(WireReader::place).toList();
    List<Annotation> annotations = annotations(json);
    annotations.addAll(places);
    annotations.sort(java.util.Comparator.comparing(Annotation::span));
    AnnotatedArticle annotated =
        new AnnotatedArticle(
            article,
            annotations,
            json.objects("entities").stream().map(WireReader::entity).toList());
    JsonObject provenance = json.requiredObject("provenance");
    return new Reading(
        annotated,
        json.objects("statements").stream().map(each -> statement(each, article)).toList(),
        json.objects("events").stream().map(each -> event(each, article, places)).toList(),
        json.objects("figures").stream().map(each -> figure(each, article, places)).toList(),
        json.objects("notices").stream().map(WireReader::notice).toList(),
        new Origination(
            provenance.stringOr("version", ""),
            provenance.stringOr("knowledge", ""),
            provenance.strings("steps")));
  }

  private static Article article(JsonObject json) {
    JsonObject article = json.requiredObject("article");
    Text text = Text.of(article.requiredString("text"));
    return new Article(
        json.requiredString("id"),
        heading(article),
        text,
        article.objects("blocks").stream().map(WireReader::block).toList(),
        article.objects("links").stream()
            .map(link -> new Link(span(link), link.requiredString("target")))
            .toList(),
        List.of());
  }

  private static Heading heading(JsonObject article) {
    JsonObject outlet = article.requiredObject("outlet");
    return new Heading(
        article.stringOrNull("url"),
        new Outlet(outlet.stringOr("name", ""), outlet.stringOr("domain", "")),
        article.stringOr("title", ""),
        article.strings("byline"),
        published(article),
        moment(article.stringOrNull("modified")),
        article.stringOrNull("retrieved"),
        article.stringOr("language", "und"),
        article.strings("topics"),
        article.stringOr("credit", ""),
        dateline(article.objectOrNull("dateline")),
        article.stringOr("image", ""),
        article.flag("isAccessibleForFree", true),
        article.constantOr("kind", PageKind.ARTICLE));
  }

  private static @Nullable PlaceAndDate dateline(@Nullable JsonObject json) {
    return json == null
        ? null
        : new PlaceAndDate(
            json.requiredString("place"), moment(json.stringOrNull("date")), span(json));
  }

  /** The day the page gives, not the one that a dateline lends it. */
  private static @Nullable Moment published(JsonObject article) {
    String basis = article.stringOrNull("publishedBasis");
    return Wire.BY_DATELINE.equals(basis) ? null : moment(article.stringOrNull("published"));
  }

  private static @Nullable Moment moment(@Nullable String iso) {
    return iso == null ? null : Moment.parse(iso).orElse(null);
  }

  private static Block block(JsonObject json) {
    return new Block(
        json.constant("kind", Block.Kind.class), span(json), json.stringOr("reason", ""));
  }

  private static List<Annotation> annotations(JsonObject json) {
    List<Annotation> annotations = new ArrayList<>();
    for (JsonObject each : json.objects("sentences")) {
      annotations.add(new Sentence(span(each), List.of(), false));
    }
    for (JsonObject each : json.objects("mentions")) {
      annotations.add(
          new EntityMention(
              span(each),
              each.constant("kind", EntityKind.class),
              each.constantOr("form", EntityMention.Form.NAME),
              each.requiredString("entity")));
    }
    for (JsonObject each : json.objects("times")) {
      annotations.add(time(each));
    }
    return annotations;
  }

  private static TimeMention time(JsonObject json) {
    return new TimeMention(
        span(json),
        json.constant("type", TimeMention.Type.class),
        json.requiredString("value"),
        json.constantOr("anchoring", TimeMention.Anchoring.EXPLICIT),
        date(json.stringOrNull("from")),
        date(json.stringOrNull("to")));
  }

  private static @Nullable LocalDate date(@Nullable String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }

  private static PlaceMention place(JsonObject json) {
    Long geonames = json.numberOrNull("geonames");
    return new PlaceMention(
        span(json),
        json.requiredString("name"),
        geonames == null ? 0 : geonames,
        json.decimal("lat"),
        json.decimal("lon"),
        json.stringOr("country", ""),
        json.stringOrNull("admin1"),
        json.constant("precision", PlaceMention.Precision.class),
        json.constantOr("sense", PlaceMention.Sense.LITERAL));
  }

  private static Entity entity(JsonObject json) {
    return new Entity(
        json.requiredString("id"),
        json.requiredString("name"),
        json.constant("kind", EntityKind.class),
        json.stringOrNull("country"),
        json.stringOrNull("sector"),
        json.stringOrNull("wikidata"));
  }

  private static Statement statement(JsonObject json, Article article) {
    return new Statement(
        json.requiredString("id"),
        citations(json, "source", article),
        citations(json, "cue", article),
        citations(json, "content", article),
        json.constant("mode", Statement.Mode.class),
        json.constantOr("stance", Statement.Stance.ASSERTS),
        json.stringOrNull("speaker"),
        json.strings("together"),
        json.stringOrNull("within"),
        json.flag("negated", false),
        json.constantOr("tense", Statement.Tense.NONE),
        provenance(json));
  }

  private static Event event(JsonObject json, Article article, List<PlaceMention> places) {
    return new Event(
        json.requiredString("id"),
        json.constant("type", EventType.class),
        json.stringOrNull("mode"),
        json.strings("contexts"),
        json.stringOrNull("cameo"),
        citations(json, "trigger", article),
        participants(json, "actors", article),
        participants(json, "recipients", article),
        placeAt(json, places),
        dated(json),
        json.constant("status", EventStatus.class),
        json.stringOrNull("attribution"),
        json.strings("figures"),
        provenance(json));
  }

  private static List<Participant> participants(JsonObject json, String name, Article article) {
    return json.objects(name).stream()
        .map(each ->
            new Participant(
                citation(each, article),
                each.stringOrNull("entity"),
                each.stringOrNull("country"),
                each.stringOrNull("sector")))
        .toList();
  }

  private static Figure figure(JsonObject json, Article article, List<PlaceMention> places) {
    return new Figure(
        json.requiredString("id"),
        citation(json.requiredObject("quantity"), article),
        json.number("value"),
        json.numberOrNull("to"),
        Bound.ofSymbol(json.requiredString("bound")),
        json.requiredString("measure"),
        citationOrNull(json, "who", article),
        citationOrNull(json, "source", article),
        json.stringOrNull("attribution"),
        placeAt(json, places),
        dated(json),
        json.flag("additional", false),
        json.constantOr("status", Figure.Status.STATED),
        json.stringOrNull("partOf"),
        provenance(json));
  }

  private static @Nullable PlaceMention placeAt(JsonObject json, List<PlaceMention> places) {
    Long index = json.numberOrNull("place");
    return index == null || index < 0 || index >= places.size()
        ? null
        : places.get(index.intValue());
  }

  private static @Nullable DatedBy dated(JsonObject json) {
    String date = json.stringOrNull("date");
    return date == null
        ? null
        : new DatedBy(date, json.constantOr("dateBasis", DatedBy.Basis.ARTICLE));
  }

  private static Notice notice(JsonObject json) {
    Span span = json.numberOrNull("start") == null ? null : span(json);
    return new Notice(json.requiredString("code"), json.requiredString("message"), span);
  }

  private static Provenance provenance(JsonObject json) {
    return new Provenance(
        json.objects("steps").stream()
            .map(step -> new Provenance.Step(step.stringOr("stage", ""), step.stringOr("rule", "")))
            .toList());
  }

  private static List<Citation> citations(JsonObject json, String name, Article article) {
    return json.objects(name).stream().map(each -> citation(each, article)).toList();
  }

  private static @Nullable Citation citationOrNull(JsonObject json, String name, Article article) {
    JsonObject citation = json.objectOrNull(name);
    return citation == null ? null : citation(citation, article);
  }

  private static Citation citation(JsonObject json, Article article) {
    return article.cite(span(json));
  }

  private static Span span(JsonObject json) {
    return new Span(json.integer("start"), json.integer("end"));
  }
}
