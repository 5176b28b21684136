package org.dateline.app.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.app.web.TimeWording;
import org.dateline.app.web.Wording;
import org.dateline.model.Article;
import org.dateline.model.Article.Heading;
import org.dateline.model.Block;
import org.dateline.model.Citation;
import org.dateline.model.DatedBy;
import org.dateline.model.Entity;
import org.dateline.model.Entry;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Moment;
import org.dateline.model.Participant;
import org.dateline.model.PlaceAndDate;
import org.dateline.model.Reading;
import org.dateline.model.Statement;

/** A reading as a page of text for a person: the article, what is set apart, and the entries. */
final class TextReport {
  private static final int LONGEST_QUOTE = 160;

  private final Reading reading;
  private final Agreement agreement;
  private final StringBuilder report = new StringBuilder();

  private TextReport(Reading reading, Plurals plurals) {
    this.reading = reading;
    this.agreement = new Agreement(reading, plurals);
  }

  /**
   * The report of a reading.
   *
   * @param place where it was read from, as a fault would name it
   */
  static String of(String place, Reading reading, Plurals plurals) {
    TextReport text = new TextReport(reading, plurals);
    text.heading(place);
    text.section("Statements", reading.statements(), text::statement);
    text.section("Events", reading.events(), text::event);
    text.section("Figures", reading.figures(), text::figure);
    text.setApart();
    text.section("Notices", reading.notices(), notice -> notice.code() + ": " + notice.message());
    return text.report.toString();
  }

  /** One entry of a reading as a line of its report. */
  static String entry(Entry entry, Reading reading, Plurals plurals) {
    TextReport text = new TextReport(reading, plurals);
    return switch (entry) {
      case Statement statement -> text.statement(statement);
      case Event event -> text.event(event);
      case Figure figure -> text.figure(figure);
    };
  }

  private void heading(String place) {
    Article article = reading.article();
    Heading heading = article.heading();
    report.append(heading.title().isEmpty() ? opening(article) : heading.title()).append('\n');
    line("outlet", heading.outlet().name());
    line("by", String.join(", ", heading.byline()));
    line("credit", heading.credit());
    line("published", published());
    line("topics", String.join(", ", heading.topics()));
    line("language", heading.language());
    line("from", place);
    line("id", article.id());
  }

  /** The first words of an article without a headline. */
  private static String opening(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind().isRead())
        .findFirst()
        .map(block -> "(no headline) " + shorten(article.text().slice(block.span())))
        .orElse("(no headline)");
  }

  /** When it was published, else what its dateline tells of that. */
  private String published() {
    Moment moment = reading.article().heading().published();
    PlaceAndDate dateline = reading.article().heading().dateline();
    if (moment != null) {
      return moment.toString();
    }
    if (dateline == null) {
      return "not said";
    }
    return dateline.date() == null
        ? "not said; dateline: " + shorten(reading.article().text().slice(dateline.span()))
        : dateline.date() + " by the dateline";
  }

  private void line(String name, String value) {
    if (!value.isEmpty()) {
      report.append("  ").append(name).append(": ").append(value).append('\n');
    }
  }

  private <T> void section(String name, List<T> entries, Function<T, String> line) {
    if (entries.isEmpty()) {
      return;
    }
    report.append('\n').append(name).append('\n');
    entries.forEach(entry -> report.append("  ").append(line.apply(entry)).append('\n'));
  }

  private String statement(Statement statement) {
    return "%s %s (%s): %s"
        .formatted(
            who(statement),
            agreement.verb(statement),
            quotes(statement.cue()),
            quotes(statement.content()));
  }

  private String who(Statement statement) {
    String source = quotes(statement.source());
    return (source.isEmpty() ? "(unnamed)" : source) + known(source, statement);
  }

  /** Who makes the statement, in brackets, where the words for the source do not name them. */
  private String known(String source, Statement statement) {
    String speakers =
        Stream.concat(Stream.ofNullable(statement.speaker()), statement.together().stream())
            .map(this::nameOf)
            .filter(name -> !name.isEmpty() && !source.contains(name))
            .collect(Collectors.joining(", "));
    return speakers.isEmpty() ? "" : " [" + speakers + "]";
  }

  private String nameOf(String entity) {
    return reading.annotated().entities().stream()
        .filter(each -> each.id().equals(entity))
        .map(Entity::name)
        .findFirst()
        .orElse("");
  }

  private String event(Event event) {
    String mode = event.mode() == null ? "" : "/" + event.mode();
    String date = event.date() == null ? "" : when(event.date());
    String place = event.place() == null ? "" : " in " + event.place().name();
    return "%s%s %s: %s -> %s (%s)%s%s%s"
        .formatted(
            event.type(),
            mode,
            event.status(),
            participants(event.actors()),
            participants(event.recipients()),
            quotes(event.trigger()),
            place,
            date,
            said(event));
  }

  /** Who tells the event and how, unless the writer does. */
  private String said(Event event) {
    return reading.statements().stream()
        .filter(statement -> statement.id().equals(event.attribution()))
        .findFirst()
        .map(statement -> ", " + who(statement) + " " + agreement.verb(statement))
        .orElse("");
  }

  private static String when(DatedBy date) {
    String words = TimeWording.when(date.value());
    return words.isEmpty() ? "" : " " + words;
  }

  private static String participants(List<Participant> participants) {
    return participants.isEmpty()
        ? "?"
        : participants.stream().map(TextReport::participant).collect(Collectors.joining(" + "));
  }

  private static String participant(Participant participant) {
    String country = participant.country() == null ? "" : participant.country();
    String sector = participant.sector() == null ? "" : participant.sector();
    String code = country + (country.isEmpty() || sector.isEmpty() ? "" : " ") + sector;
    return participant.citation().quote() + (code.isEmpty() ? "" : " [" + code + "]");
  }

  private String figure(Figure figure) {
    String source =
        figure.source() == null
            ? "says the article itself"
            : agreement.says(figure.source()) + " " + source(figure.source(), figure);
    String status =
        figure.status() == Figure.Status.STATED ? "" : " (" + figure.status().name() + ")";
    String counted = Wording.counted(figure, reading.article().text());
    String place = figure.place() == null ? "" : " in " + figure.place().name();
    String date = figure.date() == null ? "" : when(figure.date());
    return "%s: %s%s%s%s, %s".formatted(figure.measure(), counted, status, place, date, source);
  }

  private String source(Citation source, Figure figure) {
    String known =
        reading.statements().stream()
            .filter(statement -> statement.id().equals(figure.attribution()))
            .filter(statement -> statement.source().contains(source))
            .findFirst()
            .map(statement -> known(source.quote(), statement))
            .orElse("");
    return source.quote() + known;
  }

  private void setApart() {
    Article article = reading.article();
    List<Block> apart =
        article.blocks().stream()
            .filter(
                block -> block.kind() == Block.Kind.FURNITURE || block.kind() == Block.Kind.RELATED)
            .toList();
    section(
        "Set apart",
        apart,
        block ->
            block.kind()
                + " ("
                + block.reason()
                + "): "
                + shorten(article.text().slice(block.span())));
  }

  private static String quotes(List<Citation> citations) {
    return citations.stream()
        .map(citation -> shorten(citation.quote()))
        .collect(Collectors.joining(" … "));
  }

  private static String shorten(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE - 1) + "…";
  }
}
