package org.dateline.extraction.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.dateline.Dateline;
import org.dateline.model.Article;
import org.dateline.model.Block;
import org.dateline.model.Event;
import org.dateline.model.Moment;
import org.dateline.model.Participant;
import org.dateline.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Who does what to whom in sentences of our own: passives, nouns, coordination, control, speakers
 * and dates beside the parties. {@code events/participants.tsv} was read while rules were written;
 * {@code events/participants-fresh.tsv} was written before the program had read any of it, so its
 * shares flatter less. Each share has a floor.
 */
class EventParticipantsTest {
  private static final Dateline DATELINE = Dateline.open();
  private static final String NOBODY = "-";

  /** A file of sentences with the shares that must not be lost. */
  private enum Set {
    READ("participants.tsv", .88, .90, .80, .90),
    FRESH("participants-fresh.tsv", .72, .85, .76, .82);

    private final String file;
    private final double types;
    private final double actors;
    private final double recipients;
    private final double statuses;

    Set(String file, double types, double actors, double recipients, double statuses) {
      this.file = file;
      this.types = types;
      this.actors = actors;
      this.recipients = recipients;
      this.statuses = statuses;
    }
  }

  /** A sentence with its gold. */
  private record Gold(String type, String actor, String recipient, String status, String words) {
    static Gold read(String line) {
      String[] cells = line.split("\t", -1);
      return new Gold(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }
  }

  /** A sentence with the event told of it that fits best, or none. */
  private record Told(Gold gold, List<Event> events) {}

  @ParameterizedTest
  @EnumSource
  void types_are_right(Set set) throws IOException {
    assertShare(set, (gold, event) -> event.type().name().equals(gold.type), set.types);
  }

  @ParameterizedTest
  @EnumSource
  void actors_are_right(Set set) throws IOException {
    assertShare(set, (gold, event) -> names(event.actors(), gold.actor), set.actors);
  }

  @ParameterizedTest
  @EnumSource
  void recipients_are_right(Set set) throws IOException {
    assertShare(set, (gold, event) -> names(event.recipients(), gold.recipient), set.recipients);
  }

  @ParameterizedTest
  @EnumSource
  void statuses_are_right(Set set) throws IOException {
    assertShare(set, (gold, event) -> event.status().name().equals(gold.status), set.statuses);
  }

  /** A sentence without an event counts as wrong; of several the one of the right type counts. */
  private static void assertShare(Set set, BiPredicate<Gold, Event> right, double floor)
      throws IOException {
    List<String> lost = new ArrayList<>();
    List<Told> all = all(set);
    for (Told told : all) {
      Comparator<Event> fit =
          Comparator.comparing(event -> event.type().name().equals(told.gold.type) ? 0 : 1);
      List<Event> best = told.events.stream().sorted(fit).limit(1).toList();
      if (best.isEmpty() || !right.test(told.gold, best.getFirst())) {
        lost.add(told.gold + " " + best.stream().map(EventParticipantsTest::line).toList());
      }
    }
    double share = 1 - (double) lost.size() / all.size();
    assertThat(share).as(String.join("\n", lost)).isGreaterThanOrEqualTo(floor);
  }

  private static boolean names(List<Participant> parties, String word) {
    return word.equals(NOBODY)
        ? parties.isEmpty()
        : parties.stream().anyMatch(party -> party.citation().quote().contains(word));
  }

  private static String line(Event event) {
    return event.type()
        + " "
        + event.status()
        + quotes(event.actors())
        + quotes(event.recipients());
  }

  private static List<String> quotes(List<Participant> parties) {
    return parties.stream().map(party -> party.citation().quote()).toList();
  }

  private static List<Told> all(Set set) throws IOException {
    try (InputStream stream =
        EventParticipantsTest.class.getResourceAsStream("/events/" + set.file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("type\t"))
          .map(Gold::read)
          .map(gold -> new Told(gold, events(gold.words)))
          .toList();
    }
  }

  private static List<Event> events(String words) {
    Text text = Text.of(words);
    Article article =
        new Article(
            "case",
            Article.Heading.of("", "en").withPublished(Moment.parse("2022-05-02").orElseThrow()),
            text,
            List.of(Block.of(Block.Kind.PARAGRAPH, text.whole())),
            List.of(),
            List.of());
    return DATELINE.read(article).events();
  }
}
