package org.dateline.app.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.Dateline;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.Article;
import org.dateline.model.Entity;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.Event;
import org.dateline.model.Participant;
import org.dateline.model.PlaceMention;
import org.dateline.model.PlaceMention.Precision;
import org.dateline.model.Reading;
import org.jspecify.annotations.Nullable;

/**
 * POLECAT: 40 columns between tabs with a header, one row a dyad. {@code Source} is the outlet and
 * the address of the words; {@code Version} is ours.
 */
final class PolecatExporter implements Exporter {
  private static final int COLUMNS = 40;
  private static final String COW = "export/cow.tsv";
  private final Map<String, String> cow = new HashMap<>();

  PolecatExporter(KnowledgePack knowledge) {
    for (var row : knowledge.lexicon(COW).rows()) {
      cow.put(row.get("country"), row.get("cow"));
    }
  }

  @Override
  public String format() {
    return "polecat";
  }

  @Override
  public void export(List<Reading> readings, OutputStream out) throws IOException {
    try (InputStream header =
        Objects.requireNonNull(PolecatExporter.class.getResourceAsStream("polecat.tsv"))) {
      out.write(header.readAllBytes());
    }
    for (Dyad dyad : Dyad.happening(readings)) {
      out.write((row(dyad) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private String row(Dyad dyad) {
    Event event = dyad.event();
    Article.Heading heading = dyad.reading().article().heading();
    Cells cells = new Cells();
    cells.add(dyad.id()).add(dyad.day()).add(event.type().name()).add(event.mode());
    cells.add(event.type().score()).add(quad(event.type().quad()));
    cells.add(String.join(";", event.contexts()));
    addParticipant(cells, dyad, dyad.actor());
    addParticipant(cells, dyad, dyad.recipient());
    addPlace(cells, dyad.reading(), event.place());
    cells.add((heading.outlet().name() + " " + dyad.address()).strip());
    cells.add(heading.published() == null ? "" : heading.published().date());
    cells.add(entities(dyad.reading(), EntityKind.PERSON));
    cells.add(entities(dyad.reading(), EntityKind.ORGANIZATION));
    cells.add(places(dyad.reading()));
    cells.add(heading.language()).add("dateline " + Dateline.version());
    if (cells.size() != COLUMNS) {
      throw new AssertionError(cells.size() + " columns");
    }
    return cells.tabbed();
  }

  private static String quad(int quad) {
    return (quad % 2 == 1 ? "VERBAL" : "MATERIAL") + (quad <= 2 ? " COOPERATION" : " CONFLICT");
  }

  private void addParticipant(Cells cells, Dyad dyad, @Nullable Participant participant) {
    if (participant == null) {
      cells.skip(8);
      return;
    }
    Entity entity = Dyad.entity(dyad.reading(), participant.entity());
    cells.add(dyad.name(participant)).add(participant.country());
    cells.add(participant.country() == null ? "" : cow.getOrDefault(participant.country(), ""));
    cells.add(participant.sector()).add(participant.sector()).skip(1);
    cells.add(participant.citation().quote()).add(entity == null ? "" : entity.wikidata());
  }

  private static void addPlace(Cells cells, Reading reading, @Nullable PlaceMention place) {
    if (place == null) {
      cells.skip(10);
      return;
    }
    Precision precision = place.precision();
    cells.add(place.name());
    cells.add(precision == Precision.CITY ? place.name() : "");
    cells.add(precision == Precision.ADMIN2 ? place.name() : "");
    cells.add(place.admin1()).add(place.country());
    cells.add(place.latitude()).add(place.longitude());
    cells.add(place.geonames() == 0 ? "" : place.geonames());
    cells
        .add(reading.article().text().slice(place.span()))
        .add(precision.name().toLowerCase(Locale.ROOT));
  }

  private static String entities(Reading reading, EntityKind kind) {
    Set<String> named = new HashSet<>();
    for (EntityMention mention : reading.annotated().all(EntityMention.class)) {
      if (mention.form() == EntityMention.Form.NAME) {
        named.add(mention.entity());
      }
    }
    TreeSet<String> names = new TreeSet<>();
    for (Entity entity : reading.annotated().entities()) {
      if (entity.kind() == kind && named.contains(entity.id())) {
        names.add(entity.name());
      }
    }
    return String.join(";", names);
  }

  private static String places(Reading reading) {
    TreeSet<String> names = new TreeSet<>();
    reading.annotated().all(PlaceMention.class).forEach(place -> names.add(place.name()));
    return String.join(";", names);
  }
}
