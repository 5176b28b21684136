package org.dateline.app.export;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Citation;
import org.dateline.model.Entity;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Moment;
import org.dateline.model.Participant;
import org.dateline.model.PlaceMention;
import org.dateline.model.Reading;
import org.dateline.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the record as one row, the same for CSV and Parquet. Lists are joined by {@code |}.
 * {@code start}, {@code end} and {@code quote} cite the words (of a statement, what is said); a
 * quote ends after 200 characters. {@code actors} and {@code recipients} are names where they are
 * known.
 */
record EntryRow(
    String entry,
    String id,
    String article,
    @Nullable String url,
    String outlet,
    @Nullable String published,
    String digest,
    long start,
    long end,
    String quote,
    String type,
    @Nullable String mode,
    String status,
    @Nullable String cameo,
    String actors,
    @Nullable String actorCountries,
    @Nullable String actorSectors,
    @Nullable String recipients,
    @Nullable String recipientCountries,
    @Nullable String recipientSectors,
    @Nullable Long value,
    @Nullable Long to,
    @Nullable String bound,
    @Nullable String who,
    @Nullable String date,
    @Nullable String place,
    @Nullable Long geonames,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String country,
    @Nullable String attribution,
    String provenance) {
  private static final int LONGEST_QUOTE = 200;

  static List<EntryRow> of(List<Reading> readings) {
    List<EntryRow> rows = new ArrayList<>();
    for (Reading reading : readings) {
      reading.statements().forEach(statement -> rows.add(of(reading, statement)));
      reading.events().forEach(event -> rows.add(of(reading, event)));
      reading.figures().forEach(figure -> rows.add(of(reading, figure)));
    }
    return rows;
  }

  private static EntryRow of(Reading reading, Statement statement) {
    boolean hasContent = !statement.content().isEmpty();
    Citation said = (hasContent ? statement.content() : statement.cue()).getFirst();
    return new Draft(reading, statement, said)
        .row(
            "statement",
            statement.stance().name(),
            statement.mode().name(),
            statement.negated() ? "NEGATED" : statement.tense().name(),
            null,
            speakers(reading, statement),
            null,
            null,
            null,
            statement.within());
  }

  private static EntryRow of(Reading reading, Event event) {
    return new Draft(reading, event, event.trigger().getFirst())
        .row(
            "event",
            event.type().name(),
            event.mode(),
            event.status().name(),
            event.cameo(),
            names(reading, event.actors()),
            event,
            null,
            event.place(),
            event.attribution());
  }

  private static EntryRow of(Reading reading, Figure figure) {
    Citation source = figure.source();
    return new Draft(reading, figure, figure.quantity())
        .row(
            "figure",
            figure.measure(),
            figure.additional() ? "additional" : null,
            figure.status().name(),
            null,
            source == null ? List.of() : List.of(source.quote()),
            null,
            figure,
            figure.place(),
            figure.attribution());
  }

  private static List<String> names(Reading reading, List<Participant> participants) {
    return participants.stream().map(each -> Dyad.name(reading, each)).toList();
  }

  /** The speaker by name, else the words that stand for the source. */
  private static List<String> speakers(Reading reading, Statement statement) {
    Entity speaker = Dyad.entity(reading, statement.speaker());
    return speaker == null
        ? statement.source().stream().map(source -> shortened(source.quote())).toList()
        : List.of(speaker.name());
  }

  /** What every entry has, waiting for what its sort has. */
  private record Draft(Reading reading, Entry entry, Citation citation) {
    EntryRow row(
        String sort,
        String type,
        @Nullable String mode,
        String status,
        @Nullable String cameo,
        List<String> actors,
        @Nullable Event event,
        @Nullable Figure figure,
        @Nullable PlaceMention place,
        @Nullable String attribution) {
      var heading = reading.article().heading();
      Moment published = heading.published();
      Citation who = figure == null ? null : figure.who();
      var date = event != null ? event.date() : figure != null ? figure.date() : null;
      return new EntryRow(
          sort,
          entry.id(),
          reading.article().id(),
          heading.url(),
          heading.outlet().name(),
          published == null ? null : published.toString(),
          citation.digest(),
          citation.span().start(),
          citation.span().end(),
          shortened(citation.quote()),
          type,
          mode,
          status,
          cameo,
          String.join("|", actors),
          event == null ? null : countries(event.actors()),
          event == null ? null : sectors(event.actors()),
          event == null ? null : String.join("|", names(reading, event.recipients())),
          event == null ? null : countries(event.recipients()),
          event == null ? null : sectors(event.recipients()),
          figure == null ? null : Long.valueOf(figure.value()),
          figure == null ? null : figure.to(),
          figure == null ? null : figure.bound().symbol(),
          who == null ? null : shortened(who.quote()),
          date == null ? null : date.value(),
          place == null ? null : place.name(),
          place == null || place.geonames() == 0 ? null : Long.valueOf(place.geonames()),
          place == null ? null : Double.valueOf(place.latitude()),
          place == null ? null : Double.valueOf(place.longitude()),
          place == null ? null : place.country(),
          attribution,
          provenance());
    }

    private String provenance() {
      return String.join(
          "|",
          entry.provenance().steps().stream()
              .map(step -> step.stage() + " " + step.rule())
              .toList());
    }
  }

  private static String countries(List<Participant> participants) {
    return String.join("|", participants.stream().map(one -> orEmpty(one.country())).toList());
  }

  private static String sectors(List<Participant> participants) {
    return String.join("|", participants.stream().map(one -> orEmpty(one.sector())).toList());
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  static String shortened(String quote) {
    if (quote.length() <= LONGEST_QUOTE) {
      return quote;
    }
    int end =
        Character.isLowSurrogate(quote.charAt(LONGEST_QUOTE)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
    return quote.substring(0, end);
  }
}
