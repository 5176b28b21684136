package org.dateline.app.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.app.export.Chronicle.Chapter;
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
import org.dateline.story.Happening;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the record as one row, the same for CSV and Parquet; an event is one row however
 * often it is told, as its fullest telling has it. Lists are joined by {@code |}. {@code start},
 * {@code end} and {@code quote} cite the words (of a statement, what is said); a quote ends after
 * 200 characters. {@code actors} and {@code recipients} are names where they are known. {@code
 * citations} are the addresses of the words of every telling; {@code mentions}, {@code sources} and
 * {@code articles} count tellings, outlets and articles, reprints included.
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
    String story,
    String origin,
    @Nullable Long mentions,
    @Nullable Long sources,
    @Nullable Long articles,
    String citations,
    String provenance) {
  private static final int LONGEST_QUOTE = 200;

  static List<EntryRow> of(Chronicle chronicle) {
    List<EntryRow> rows = new ArrayList<>();
    for (Chapter chapter : chronicle.chapters()) {
      chapter.happenings().forEach(happening -> rows.add(of(chapter, happening)));
      for (Reading reading : chapter.readings()) {
        reading.statements().forEach(statement -> rows.add(of(chapter, reading, statement)));
        reading.figures().forEach(figure -> rows.add(of(chapter, reading, figure)));
      }
    }
    return rows;
  }

  private static EntryRow of(Chapter chapter, Reading reading, Statement statement) {
    boolean hasContent = !statement.content().isEmpty();
    Citation said = (hasContent ? statement.content() : statement.cue()).getFirst();
    return new Draft(chapter, reading, statement, said)
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

  private static EntryRow of(Chapter chapter, Happening happening) {
    Reading reading = happening.fullest().reading();
    Event event = happening.fullest().event();
    return new Draft(chapter, reading, event, event.trigger().getFirst())
        .row(
            "event",
            event.type().name(),
            event.mode(),
            event.status().name(),
            event.cameo(),
            names(reading, event.actors()),
            happening,
            null,
            happening.placed().map(telling -> telling.event().place()).orElse(null),
            event.attribution());
  }

  private static EntryRow of(Chapter chapter, Reading reading, Figure figure) {
    Citation source = figure.source();
    return new Draft(chapter, reading, figure, figure.quantity())
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
  private record Draft(Chapter chapter, Reading reading, Entry entry, Citation citation) {
    EntryRow row(
        String sort,
        String type,
        @Nullable String mode,
        String status,
        @Nullable String cameo,
        List<String> actors,
        @Nullable Happening happening,
        @Nullable Figure figure,
        @Nullable PlaceMention place,
        @Nullable String attribution) {
      var heading = reading.article().heading();
      Moment published = heading.published();
      Citation who = figure == null ? null : figure.who();
      Event event = happening == null ? null : happening.fullest().event();
      String article = reading.article().id();
      return new EntryRow(
          sort,
          happening == null ? entry.id() : happening.id(),
          article,
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
          date(happening, figure),
          place == null ? null : place.name(),
          place == null || place.geonames() == 0 ? null : Long.valueOf(place.geonames()),
          place == null ? null : Double.valueOf(place.latitude()),
          place == null ? null : Double.valueOf(place.longitude()),
          place == null ? null : place.country(),
          attribution,
          chapter.story().id(),
          chapter.origins().getOrDefault(article, article),
          happening == null ? null : Long.valueOf(happening.mentions()),
          happening == null ? null : Long.valueOf(happening.outlets()),
          happening == null ? null : Long.valueOf(happening.articles()),
          happening == null ? Dyad.address(reading, citation) : citations(happening),
          provenance());
    }

    private static @Nullable String date(@Nullable Happening happening, @Nullable Figure figure) {
      String day = happening == null ? "" : Dyad.date(happening);
      if (figure != null && figure.date() != null) {
        day = figure.date().value();
      }
      return day.isEmpty() ? null : day;
    }

    private static String citations(Happening happening) {
      return happening.tellings().stream()
          .map(telling -> Dyad.address(telling).replace("|", "%7C"))
          .collect(Collectors.joining("|"));
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
