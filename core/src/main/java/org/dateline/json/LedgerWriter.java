package org.dateline.json;

import java.util.List;
import org.dateline.model.Ledger;
import org.dateline.model.Ledger.Claim;
import org.dateline.model.Ledger.Relation;
import org.dateline.model.Ledger.Tally;
import org.dateline.model.Origin;
import org.dateline.model.Story;
import org.dateline.store.RecordStore.Summary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes stories and ledgers in version 1 of the wire form, one object a line. Thread-safe. */
public final class LedgerWriter {
  /** A story as one line; its articles as far as they are among these. */
  public String write(Story story, List<Summary> articles) {
    return WireWriter.lineOf(json -> {
      WireWriter.open(json);
      json.writeStringProperty("id", story.id());
      json.writeStringProperty("title", story.title());
      WireWriter.orNull(json, "first", story.first());
      WireWriter.orNull(json, "last", story.last());
      WireWriter.array(json, "articles", membersOf(story, articles), LedgerWriter::summary);
      json.writeArrayPropertyStart("origins");
      for (Origin origin : story.origins()) {
        json.writeStartArray();
        origin.articles().forEach(json::writeString);
        json.writeEndArray();
      }
      json.writeEndArray();
    });
  }

  private static List<Summary> membersOf(Story story, List<Summary> articles) {
    return story.articles().stream()
        .flatMap(id -> articles.stream().filter(summary -> summary.id().equals(id)).limit(1))
        .toList();
  }

  private static void summary(JsonGenerator json, Summary summary) {
    json.writeStringProperty("id", summary.id());
    json.writeStringProperty("outlet", summary.outlet());
    WireWriter.orNull(json, "published", summary.published());
    json.writeStringProperty("title", summary.title());
    WireWriter.orNull(json, "url", summary.url());
  }

  /** The ledger, one line a tally. */
  public List<String> write(Ledger ledger) {
    return ledger.tallies().stream().map(tally -> write(ledger.story(), tally)).toList();
  }

  private static String write(String story, Tally tally) {
    return WireWriter.lineOf(json -> {
      WireWriter.open(json);
      json.writeStringProperty("story", story);
      json.writeStringProperty("measure", tally.measure());
      WireWriter.optional(json, "of", tally.of());
      WireWriter.optional(json, "place", tally.place());
      WireWriter.array(json, "claims", tally.claims(), LedgerWriter::claim);
      WireWriter.array(json, "relations", tally.relations(), LedgerWriter::relation);
    });
  }

  private static void claim(JsonGenerator json, Claim claim) {
    json.writeStringProperty("id", claim.id());
    json.writeNumberProperty("value", claim.value());
    Long to = claim.to();
    if (to != null) {
      json.writeNumberProperty("to", to);
    }
    json.writeStringProperty("bound", claim.bound().symbol());
    WireWriter.optional(json, "source", claim.source());
    json.writeStringProperty("article", claim.article());
    json.writeStringProperty("outlet", claim.outlet());
    json.writeStringProperty("origin", claim.origin());
    WireWriter.orNull(json, "published", claim.published());
    WireWriter.optional(json, "asOf", claim.asOf());
    if (claim.additional()) {
      json.writeBooleanProperty("additional", true);
    }
    status(json, claim.status().name());
    WireWriter.unlessNone(json, "reprints", claim.reprints());
    WireWriter.citedProperty(json, "citation", claim.citation());
  }

  private static void status(JsonGenerator json, @Nullable String status) {
    if (!"STATED".equals(status)) {
      WireWriter.optional(json, "status", status);
    }
  }

  private static void relation(JsonGenerator json, Relation relation) {
    json.writeStringProperty("a", relation.a());
    json.writeStringProperty("b", relation.b());
    json.writeStringProperty("relation", relation.kind().name());
    json.writeStringProperty("why", relation.why());
  }
}
