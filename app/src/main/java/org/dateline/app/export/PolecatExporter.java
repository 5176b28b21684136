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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Dateline;
import org.dateline.knowledge.KnowledgePack;
import org.dateline.model.AnnotatedArticle;
import org.dateline.model.Article;
import org.dateline.model.EntityKind;
import org.dateline.model.EntityMention;
import org.dateline.model.Event;
import org.dateline.model.Participant;
import org.dateline.model.PlaceMention;
import org.dateline.model.PlaceMention.Precision;
import org.dateline.story.Happening;
import org.dateline.story.Happening.Telling;
import org.jspecify.annotations.Nullable;

/**
 * POLECAT: 40 columns between tabs with a header, one row a dyad. {@code Source} is the outlet and
 * the address of the words, for each telling; {@code Version} is ours.
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
  public void export(Chronicle chronicle, OutputStream out) throws IOException {
    try (InputStream header =
        Objects.requireNonNull(PolecatExporter.class.getResourceAsStream("polecat.tsv"))) {
      out.write(header.readAllBytes());
    }
    Set<String> told = new HashSet<>();
    for (Dyad dyad : Dyad.of(chronicle)) {
      if (told.add(dyad.id())) {
        out.write((row(dyad) + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private String row(Dyad dyad) {
    Event event = dyad.event();
    Happening happening = dyad.happening();
    Article.Heading first = happening.first().article().heading();
    Cells cells = new Cells();
    cells.add(dyad.id()).add(dyad.day()).add(event.type().name()).add(event.mode());
    cells.add(event.type().score()).add(quad(event.type().quad()));
    cells.add(String.join(";", event.contexts()));
    addParticipant(cells, dyad, dyad.actor());
    addParticipant(cells, dyad, dyad.recipient());
    addPlace(cells, happening);
    cells.add(sources(happening));
    cells.add(first.published() == null ? "" : first.published().date());
    cells.add(entities(happening, EntityKind.PERSON));
    cells.add(entities(happening, EntityKind.ORGANIZATION));
    cells.add(places(happening));
    cells.add(first.language()).add("dateline " + Dateline.version());
    if (cells.size() != COLUMNS) {
      throw new AssertionError(cells.size() + " columns");
    }
    return cells.tabbed();
  }

  /** For each telling, the first one first, the outlet and the address of the words. */
  private static String sources(Happening happening) {
    Stream<Telling> others =
        happening.tellings().stream().filter(telling -> !telling.equals(happening.first()));
    return Stream.concat(Stream.of(happening.first()), others)
        .map(telling -> outlet(telling) + " " + Dyad.address(telling))
        .map(String::strip)
        .collect(Collectors.joining("; "));
  }

  private static String outlet(Telling telling) {
    return telling.article().heading().outlet().name();
  }

  private static String quad(int quad) {
    return (quad % 2 == 1 ? "VERBAL" : "MATERIAL") + (quad <= 2 ? " COOPERATION" : " CONFLICT");
  }

  private void addParticipant(Cells cells, Dyad dyad, @Nullable Participant participant) {
    if (participant == null) {
      cells.skip(8);
      return;
    }
    cells.add(dyad.name(participant)).add(participant.country());
    cells.add(participant.country() == null ? "" : cow.getOrDefault(participant.country(), ""));
    cells.add(participant.sector()).add(participant.sector()).skip(1);
    cells.add(participant.citation().quote()).skip(1); // we know Wikidata's ids, not Wikipedia's
  }

  private static void addPlace(Cells cells, Happening happening) {
    Telling telling = happening.placed().orElse(happening.fullest());
    PlaceMention place = telling.event().place();
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
        .add(telling.article().text().slice(place.span()))
        .add(precision.name().toLowerCase(Locale.ROOT));
  }

  private static String entities(Happening happening, EntityKind kind) {
    TreeSet<String> names = new TreeSet<>();
    for (AnnotatedArticle annotated : articles(happening)) {
      Set<String> named =
          annotated.all(EntityMention.class).stream()
              .filter(mention -> mention.form() == EntityMention.Form.NAME)
              .map(EntityMention::entity)
              .collect(Collectors.toSet());
      annotated.entities().stream()
          .filter(entity -> entity.kind() == kind && named.contains(entity.id()))
          .forEach(entity -> names.add(entity.name()));
    }
    return String.join(";", names);
  }

  private static String places(Happening happening) {
    TreeSet<String> names = new TreeSet<>();
    articles(happening).stream()
        .flatMap(annotated -> annotated.all(PlaceMention.class).stream())
        .forEach(place -> names.add(place.name()));
    return String.join(";", names);
  }

  /** The articles that tell it. */
  private static List<AnnotatedArticle> articles(Happening happening) {
    return happening.tellings().stream().map(each -> each.reading().annotated()).toList();
  }
}
