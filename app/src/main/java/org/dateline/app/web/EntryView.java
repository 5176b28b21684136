package org.dateline.app.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Entity;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Participant;
import org.dateline.model.Provenance;
import org.dateline.model.Reading;
import org.dateline.model.Statement;

/**
 * An entry in words, for the list beside an article's text.
 *
 * @param id the entry's id
 * @param kind statement, event or figure
 * @param title who or what, in one line
 * @param tag its stance, status or measure, in a word
 * @param quote the words that say it
 * @param facts what else is known of it
 * @param rule what made it
 */
public record EntryView(
    String id, String kind, String title, String tag, String quote, String facts, String rule) {

  static EntryView of(Entry entry, Reading reading) {
    return switch (entry) {
      case Statement statement -> of(statement, reading);
      case Event event -> of(event);
      case Figure figure -> of(figure, reading);
    };
  }

  private static EntryView of(Statement statement, Reading reading) {
    return new EntryView(
        statement.id(),
        "statement",
        speaker(statement, reading),
        Wording.lower(statement.stance()),
        Wording.joined(statement.content()),
        Wording.line(
            ", ",
            Wording.lower(statement.mode()),
            statement.cue().isEmpty() ? "" : "“" + Wording.joined(statement.cue()) + "”",
            statement.negated() ? "negated" : "",
            statement.within() == null ? "" : "within another statement"),
        rule(statement.provenance()));
  }

  /** The names of those who speak, else the words of the source. */
  public static String speaker(Statement statement, Reading reading) {
    List<String> names =
        Stream.concat(Stream.ofNullable(statement.speaker()), statement.together().stream())
            .flatMap(speaker -> name(speaker, reading).stream())
            .toList();
    if (statement.speaker() != null && !names.isEmpty()) {
      return String.join(" and ", names);
    }
    return statement.source().isEmpty() ? "nobody named" : Wording.joined(statement.source());
  }

  private static Optional<String> name(String id, Reading reading) {
    return reading.annotated().entities().stream()
        .filter(entity -> entity.id().equals(id))
        .map(Entity::name)
        .findFirst();
  }

  private static EntryView of(Event event) {
    return new EntryView(
        event.id(),
        "event",
        event.type() + (event.mode() == null ? "" : " (" + event.mode() + ")"),
        Wording.lower(event.status()),
        Wording.joined(event.trigger()),
        Wording.line(
            ", ",
            parties(event.actors()) + " → " + parties(event.recipients()),
            event.place() == null ? "" : "in " + event.place().name(),
            event.date() == null ? "" : TimeWording.of(event.date().value()),
            event.attribution() == null ? "" : "as a source says"),
        rule(event.provenance()));
  }

  private static String parties(List<Participant> parties) {
    return parties.isEmpty()
        ? "not said"
        : parties.stream()
            .map(each -> each.citation().quote())
            .collect(Collectors.joining(" and "));
  }

  private static EntryView of(Figure figure, Reading reading) {
    String source = figure.source() == null ? "the article itself" : figure.source().quote();
    return new EntryView(
        figure.id(),
        "figure",
        Wording.counted(figure, reading.article().text()),
        figure.measure(),
        figure.quantity().quote(),
        Wording.line(
            ", ",
            "says " + source,
            figure.status() == Figure.Status.STATED ? "" : Wording.lower(figure.status())),
        rule(figure.provenance()));
  }

  private static String rule(Provenance provenance) {
    return provenance.steps().stream()
        .map(step -> step.stage() + " " + step.rule())
        .collect(Collectors.joining(" > "));
  }
}
